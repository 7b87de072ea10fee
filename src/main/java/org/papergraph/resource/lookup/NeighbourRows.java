package org.papergraph.resource.lookup;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.query.Row;

/** The statements of a resource: {@code property} and {@code value} with their names, {@code opening} where a value has an abstract alone. */
final class NeighbourRows {

    private static final List<Node> NAMES = List.of(Skos.prefLabel, Dcterms.title, Foaf.name, RDFS.Nodes.label, Schema.name, Nif.anchorOf);
    private static final List<Node> NAMES_OF_SUBJECTS = Stream.concat(NAMES.stream(), Stream.of(Pg.reason, Pg.evidence)).toList();

    private final TermLookup terms;
    private final Map<Node, Optional<Node>> namesOfProperties = new HashMap<>();

    NeighbourRows(TermLookup terms) {
        this.terms = terms;
    }

    /** The outgoing statements, by property, name and value. */
    List<Row> outgoing(Node resource, int limit) {
        return rows(terms.graph().find(resource, Node.ANY, Node.ANY), limit, Triple::getObject, NAMES);
    }

    /** The incoming statements, by property, name and value. */
    List<Row> incoming(Node resource, int limit) {
        return rows(terms.graph().find(Node.ANY, Node.ANY, resource), limit, Triple::getSubject, NAMES_OF_SUBJECTS);
    }

    /** The concepts that are narrower than a concept, by name. */
    List<Row> narrower(Node concept, int limit) {
        return terms.subjects(Skos.broader, concept).stream()
                .map(each -> new RowBuilder().with("concept", each).with("label", terms.least(each, List.of(Skos.prefLabel))).row())
                .sorted(RowOrder.rising("label", "concept"))
                .limit(limit)
                .toList();
    }

    private List<Row> rows(Iterator<Triple> found, int limit, Function<Triple, Node> end, List<Node> names) {
        List<Triple> statements = Iter.toList(Iter.limit(found, limit));
        return statements.stream()
                .map(each -> row(each.getPredicate(), end.apply(each), names))
                .sorted(RowOrder.rising("property", "label", "value"))
                .toList();
    }

    private Row row(Node property, Node value, List<Node> names) {
        RowBuilder row = new RowBuilder().with("property", property).with("value", value)
                .with("propertyLabel", namesOfProperties.computeIfAbsent(property, each -> terms.least(each, List.of(RDFS.Nodes.label))));
        if (!value.isLiteral() && terms.has(value, Node.ANY, Node.ANY)) {
            Optional<Node> name = terms.least(value, names);
            row.with("label", name).with("opening", name.isPresent() ? Optional.empty() : terms.opening(value));
        }
        return row.row();
    }
}
