package org.papergraph.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/** RDF terms as plain values of JSON: numbers and booleans as such, an IRI or any other literal as its text. */
public final class JsonValues {

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private JsonValues() {}

    public static JsonNode of(Node term) {
        if (!term.isLiteral()) {
            return FACTORY.textNode(term.toString());
        }
        NodeValue value = NodeValue.makeNode(term);
        if (value.isInteger()) {
            return FACTORY.numberNode(value.getInteger());
        }
        if (value.isDecimal()) {
            return FACTORY.numberNode(new BigDecimal(value.getDecimal().toPlainString()));
        }
        if (value.isBoolean()) {
            return FACTORY.booleanNode(value.getBoolean());
        }
        return value.isNumber() && Double.isFinite(value.getDouble())
                ? FACTORY.numberNode(value.getDouble())
                : FACTORY.textNode(term.getLiteralLexicalForm());
    }
}
