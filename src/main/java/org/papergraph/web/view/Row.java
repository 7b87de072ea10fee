package org.papergraph.web.view;

import java.util.Map;
import org.apache.jena.graph.Node;

/** One answer to a question: terms by variable, where they are known. */
public record Row(Map<String, Node> terms) {

    public Row {
        terms = Map.copyOf(terms);
    }

    public boolean has(String variable) {
        return terms.containsKey(variable);
    }

    public boolean hasIri(String variable) {
        return has(variable) && terms.get(variable).isURI();
    }

    /** The characters of a literal or of an IRI; empty where nothing is known. */
    public String text(String variable) {
        if (!has(variable)) {
            return "";
        }
        Node term = terms.get(variable);
        return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
    }

    /** The local name of a literal's datatype, such as {@code gMonthDay}; empty for what is no literal. */
    public String datatype(String variable) {
        return has(variable) && terms.get(variable).isLiteral()
                ? Labels.local(terms.get(variable).getLiteralDatatypeURI())
                : "";
    }

    public int number(String variable) {
        return Integer.parseInt(text(variable));
    }
}
