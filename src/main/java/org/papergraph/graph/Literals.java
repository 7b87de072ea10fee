package org.papergraph.graph;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.papergraph.document.PartialDate;

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
        return decimal(rounded(value));
    }

    /** A number as {@link #share} states it. */
    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    /** A number as a document writes it: an integer, or a decimal where it has a fraction. */
    static Node number(String written) {
        return written.indexOf('.') < 0
                ? NodeFactory.createLiteralDT(new BigInteger(written).toString(), XSDDatatype.XSDinteger) : decimal(written);
    }

    static Node decimal(String written) {
        return decimal(new BigDecimal(written));
    }

    /** In the one canonical form: the store keeps numbers by value, and would not find another form again to delete it. */
    private static Node decimal(BigDecimal value) {
        return NodeFactory.createLiteralDT(XSDFuncOp.canonicalDecimalStr(value), XSDDatatype.XSDdecimal);
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
