package org.papergraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** One solution of a SELECT query: terms by variable, where they are bound. */
public record Row(Map<String, Node> terms) {

    public Row {
        terms = Map.copyOf(terms);
    }

    /** All solutions, in order. */
    public static List<Row> all(QueryExec execution) {
        List<Row> rows = new ArrayList<>();
        execution.select().forEach(binding -> rows.add(of(binding)));
        return rows;
    }

    private static Row of(Binding binding) {
        Map<String, Node> terms = new HashMap<>();
        binding.forEach((variable, term) -> terms.put(variable.getVarName(), term));
        return new Row(terms);
    }

    public boolean has(String variable) {
        return terms.containsKey(variable);
    }

    public boolean hasIri(String variable) {
        return has(variable) && terms.get(variable).isURI();
    }

    /** The characters of a literal or of an IRI; empty where the variable is unbound. */
    public String text(String variable) {
        if (!has(variable)) {
            return "";
        }
        Node term = terms.get(variable);
        return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
    }

    /** The local name of a literal's datatype, such as {@code gMonthDay}; empty for other terms. */
    public String datatype(String variable) {
        if (!has(variable) || !terms.get(variable).isLiteral()) {
            return "";
        }
        String iri = terms.get(variable).getLiteralDatatypeURI();
        return iri.substring(iri.lastIndexOf('#') + 1);
    }

    public int number(String variable) {
        return Integer.parseInt(text(variable));
    }
}
