package org.papergraph.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * A quad, each term in its canonical form, so that the order of statements is the order of their canonical lines.
 *
 * @param graph empty in the default graph
 */
record Statement(String graph, String subject, String property, String object) {

    /** Comes before the first one. */
    static final Statement NONE = new Statement("", "", "", "");

    private static final String TYPE = "<" + RDF.uri + "type>";

    /** By Unicode code points, which is also the order of the UTF-8 bytes. */
    private static final Comparator<String> TERMS = Statement::compare;

    /** The order of canonical N-Triples and N-Quads: subject, property, object, graph. */
    static final Comparator<Statement> CANONICAL = Comparator.comparing(Statement::subject, TERMS)
            .thenComparing(Statement::property, TERMS)
            .thenComparing(Statement::object, TERMS)
            .thenComparing(Statement::graph, TERMS);

    /** Graph by graph, and of each subject the classes first. */
    static final Comparator<Statement> READABLE = Comparator.comparing(Statement::graph, TERMS)
            .thenComparing(Statement::subject, TERMS)
            .thenComparing(statement -> !statement.namesClass())
            .thenComparing(CANONICAL);

    static Statement of(Quad quad) {
        try {
            return new Statement(quad.isDefaultGraph() ? "" : Terms.write(quad.getGraph()), Terms.write(quad.getSubject()),
                    Terms.write(quad.getPredicate()), Terms.write(quad.getObject()));
        } catch (IllegalArgumentException failure) {
            throw new ExportException("this statement " + failure.getMessage() + "\n" + quad, failure);
        }
    }

    boolean namesClass() {
        return property.equals(TYPE);
    }

    boolean isInGraphOf(Statement other) {
        return graph.equals(other.graph);
    }

    boolean isAbout(Statement other) {
        return subject.equals(other.subject) && isInGraphOf(other);
    }

    Node graphNode() {
        return Terms.read(graph);
    }

    Triple triple() {
        return Triple.create(Terms.read(subject), Terms.read(property), Terms.read(object));
    }

    /** As one line of N-Triples, or of N-Quads where it has a graph. */
    String line() {
        return graph.isEmpty() ? tripleLine() : subject + " " + property + " " + object + " " + graph + " .";
    }

    /** As one line of N-Triples, without its graph. */
    String tripleLine() {
        return subject + " " + property + " " + object + " .";
    }

    /** An upper bound of what it takes in memory, in bytes. */
    int size() {
        return 300 + 2 * (graph.length() + subject.length() + property.length() + object.length());
    }

    /** Surrogates stand for the highest code points, but not for the highest units. */
    private static int compare(String one, String other) {
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean beyond = Character.isSurrogate(a);
                return beyond == Character.isSurrogate(b) ? Character.compare(a, b) : beyond ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
