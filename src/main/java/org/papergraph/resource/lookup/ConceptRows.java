package org.papergraph.resource.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.query.Row;

/** The concepts that a paper is linked to or that were extracted from its texts: {@code property}, {@code concept}, {@code linked}. */
record ConceptRows(TermLookup terms) {

    private static final List<Node> LINKS = ResourceType.concepts().stream().flatMap(type -> type.linkFromPaper().stream()).toList();

    private static final Comparator<Row> ORDER =
            RowOrder.falling("linked").thenComparing(RowOrder.falling("confidence")).thenComparing(RowOrder.rising("label", "concept"));

    /** Linked ones first, by falling confidence; one that is linked without a statement last among them. */
    List<Row> of(Node paper) {
        Stream<Row> extracted = terms.subjects(RDF.Nodes.subject, paper).stream().flatMap(statement -> extracted(paper, statement));
        Stream<Row> linked = LINKS.stream()
                .flatMap(link -> terms.objects(paper, link).stream().map(concept -> row(link, concept, true).row()));
        return Stream.concat(extracted, linked).sorted(ORDER).toList();
    }

    private Stream<Row> extracted(Node paper, Node statement) {
        Statements parts = terms.statements(statement);
        Optional<Node> confidence = parts.first(Pg.confidence);
        return parts.first(RDF.Nodes.predicate).filter(property -> confidence.isPresent()).stream()
                .flatMap(property -> parts.first(RDF.Nodes.object).stream()
                        .map(concept -> row(property, concept, terms.has(paper, property, concept))
                                .with("confidence", confidence).with("statement", statement).row()));
    }

    private RowBuilder row(Node property, Node concept, boolean linked) {
        return new RowBuilder().with("property", property).with("concept", concept)
                .with("linked", NodeValue.booleanReturn(linked).asNode())
                .with("label", terms.least(concept, List.of(Skos.prefLabel)));
    }
}
