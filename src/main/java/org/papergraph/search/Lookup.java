package org.papergraph.search;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.graph.PaperStanding;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Skos;

/** Single look-ups in the published graph, each by an index; for use inside a read transaction. */
public final class Lookup {

    private final Graph graph;

    public Lookup(DatasetGraph published) {
        this.graph = published.getDefaultGraph();
    }

    /** At most so many values that a property has for a resource, literals and IRIs as their characters. */
    public List<String> values(String resource, Node property, int most) {
        return taken(graph.find(iri(resource), property, Node.ANY), most).stream().map(each -> text(each.getObject())).toList();
    }

    /** The first value in the order of characters, so that it is the same each time; or empty. */
    public String value(String resource, Node property) {
        return values(resource, property, Integer.MAX_VALUE).stream().sorted().findFirst().orElse("");
    }

    /** The last value in the order of characters, or empty. */
    String last(String resource, Node property) {
        List<String> values = values(resource, property, Integer.MAX_VALUE).stream().sorted().toList();
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    /** At most so many resources that have this one as a value of a property. */
    List<String> having(Node property, Node value, int most) {
        return taken(graph.find(Node.ANY, property, value), most).stream()
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
    }

    public List<String> having(Node property, String resource, int most) {
        return having(property, iri(resource), most);
    }

    /** At most so many resources that have this text, without a language, as a value of a property. */
    List<String> havingText(Node property, String text, int most) {
        return having(property, NodeFactory.createLiteralString(text), most);
    }

    /** The preferred name or title of an entry; empty where it has none. */
    public String name(CatalogueEntry entry) {
        return value(entry.iri(), switch (entry.type()) {
            case PAPER, VENUE -> Dcterms.title;
            case PERSON, ORGANIZATION -> Foaf.name;
            case DOCUMENT -> Schema.name;
            default -> Skos.prefLabel;
        });
    }

    /** Who wrote a paper and where it appeared. */
    public PaperByline byline(String paper) {
        return PaperByline.read(paper, this);
    }

    /** The standing of a paper, the weightiest first; none of another resource. */
    public List<PaperStanding> standing(String resource) {
        return PaperStanding.of(values(resource, Schema.creativeWorkStatus, Integer.MAX_VALUE));
    }

    /** At most so many statements with a property. */
    List<Triple> statements(Node property, int most) {
        return taken(graph.find(Node.ANY, property, Node.ANY), most);
    }

    static String text(Node term) {
        return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
    }

    private static List<Triple> taken(Iterator<Triple> found, int most) {
        try {
            return Iter.toList(Iter.limit(found, most));
        } finally {
            Iter.close(found);
        }
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
