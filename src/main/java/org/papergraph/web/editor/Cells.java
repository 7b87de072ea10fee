package org.papergraph.web.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.resource.Labels;
import org.papergraph.web.view.Cell;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.ResourceUrls;

/** Makes cells of RDF terms: a resource of the graph is shown by its name. Each name is looked up once. */
final class Cells {

    private static final List<Node> NAMING =
            List.of(Skos.prefLabel, Dcterms.title, Foaf.name, Schema.name, RDFS.Nodes.label, Nif.anchorOf);

    private final Graph graph;
    private final ResourceUrls urls;
    private final Map<String, String> names = new HashMap<>();

    /** @param graph with the names; read as long as cells are made */
    Cells(Graph graph, ResourceUrls urls) {
        this.graph = graph;
        this.urls = urls;
    }

    Cell of(Binding row, Var variable) {
        Node term = row.get(variable);
        if (term == null) {
            return new Cell(Link.plain(""), "", false);
        }
        if (term.isURI()) {
            return iri(term.getURI());
        }
        return new Cell(Link.plain(term.isLiteral() ? term.getLiteralLexicalForm() : term.toString()), "", isNumber(term));
    }

    static boolean isNumber(Node term) {
        return term.isLiteral()
                && term.getLiteralDatatype() instanceof XSDDatatype
                && term.getLiteral().isWellFormed()
                && term.getLiteralValue() instanceof Number;
    }

    private Cell iri(String iri) {
        String written = Labels.prefixed(urls.keys().key(iri));
        String name = urls.keys().isOwn(iri) ? names.computeIfAbsent(iri, this::name) : written;
        return new Cell(new Link(name, urls.href(iri)), name.equals(written) ? "" : written, false);
    }

    private String name(String iri) {
        Node resource = NodeFactory.createURI(iri);
        return NAMING.stream()
                .flatMap(naming -> first(resource, naming).stream())
                .findFirst()
                .or(() -> first(resource, Dcterms.abstract_).map(Labels::opening))
                .orElseGet(() -> Labels.ofKey(urls.keys().key(iri)));
    }

    private Optional<String> first(Node resource, Node naming) {
        try (Stream<Triple> found = graph.stream(resource, naming, Node.ANY)) {
            return found.map(Triple::getObject)
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .min(String::compareTo);
        }
    }
}
