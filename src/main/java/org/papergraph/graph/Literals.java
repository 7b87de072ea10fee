package org.papergraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.entry.PartialDate;

/** Makes the literals of the graph. */
final class Literals {

    private static final int PLACES = 3;

    private Literals() {
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    /** A place in a text, in code points. */
    static Node index(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    /** A number between 0 and 1, to three places. */
    static Node share(double value) {
        return NodeFactory.createLiteralDT(
                BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN).toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A number as a document writes it: an integer, or a decimal where it has a fraction. */
    static Node number(String written) {
        return NodeFactory.createLiteralDT(written, written.indexOf('.') < 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }

    static Node decimal(String written) {
        return NodeFactory.createLiteralDT(written, XSDDatatype.XSDdecimal);
    }

    /** A moment, to the second. */
    static Node time(Instant moment) {
        return NodeFactory.createLiteralDT(moment.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    static Node date(PartialDate date) {
        return NodeFactory.createLiteralDT(date.lexical(), switch (date.precision()) {
            case DATE -> XSDDatatype.XSDdate;
            case YEAR_MONTH -> XSDDatatype.XSDgYearMonth;
            case YEAR -> XSDDatatype.XSDgYear;
            case MONTH_DAY -> XSDDatatype.XSDgMonthDay;
        });
    }
}
