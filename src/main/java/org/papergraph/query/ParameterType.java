package org.papergraph.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Types of parameters, named by the suffix of the variable as in grlc: {@code ?_year_integer}. */
public enum ParameterType {
    /** any text; the variable has no ending */
    LITERAL,
    /** an IRI, absolute or relative to the base of the store */
    IRI,
    INTEGER,
    DECIMAL,
    /** a day as in 2023-04-24 */
    DATE;

    /** The name by which users know the type, such as {@code integer}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ending of a variable of this type, such as {@code _integer}. */
    String ending() {
        return this == LITERAL ? "" : "_" + label();
    }

    /** A value that this type accepts. */
    String sample() {
        return switch (this) {
            case LITERAL, IRI -> "sample";
            case INTEGER, DECIMAL -> "1";
            case DATE -> "2000-01-01";
        };
    }

    /**
     * The RDF term for a value.
     *
     * @param base IRI against which a relative IRI is resolved
     * @throws IllegalArgumentException when the value is not of this type
     */
    Node term(String value, String base) {
        return switch (this) {
            case LITERAL -> NodeFactory.createLiteralString(value);
            case IRI -> IriReference.resolve(value, base);
            case INTEGER -> typed(new BigInteger(value.strip()).toString(), XSDDatatype.XSDinteger);
            case DECIMAL -> typed(new BigDecimal(plain(value)).toPlainString(), XSDDatatype.XSDdecimal);
            case DATE -> typed(value, XSDDatatype.XSDdate);
        };
    }

    private static Node typed(String lexical, RDFDatatype type) {
        if (!type.isValid(lexical)) {
            throw new IllegalArgumentException("not of the type " + type.getURI());
        }
        return NodeFactory.createLiteralDT(lexical, type);
    }

    private static String plain(String value) {
        if (value.indexOf('e') >= 0 || value.indexOf('E') >= 0) {
            throw new IllegalArgumentException("a decimal has no exponent");
        }
        return value.strip();
    }
}
