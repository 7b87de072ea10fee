package org.papergraph.resource.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Owl;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.query.Row;

/** The decisions on a person, on a concept, on an entry, or on the entries of a paper: {@code one} and {@code other} name their candidates. */
record DecisionRows(TermLookup terms) {

    private static final int MOST = 50;

    private static final Comparator<Row> ORDER =
            RowOrder.rising("status").thenComparing(RowOrder.falling("score")).thenComparing(RowOrder.rising("decision"));

    /** By status and falling score, {@value #MOST} at most. */
    List<Row> of(Node resource) {
        return concerned(resource)
                .flatMap(each -> terms.subjects(Pg.candidate, each).stream())
                .distinct()
                .flatMap(decision -> row(decision).stream())
                .sorted(ORDER)
                .limit(MOST)
                .toList();
    }

    /** The resource, its entries, and the people and names of concepts that are the same as it. */
    private Stream<Node> concerned(Node resource) {
        return Stream.concat(Stream.of(resource), terms.subjects(Foaf.primaryTopic, resource).stream())
                .flatMap(each -> Stream.concat(Stream.of(each), terms.objects(each, Owl.sameAs).stream()));
    }

    private Optional<Row> row(Node decision) {
        Statements stated = terms.statements(decision);
        List<Node> candidates = stated.all(Pg.candidate);
        RowBuilder row = new RowBuilder().with("decision", decision)
                .with("rule", stated.first(Pg.rule)).with("status", stated.first(Pg.status))
                .with("score", stated.first(Pg.score)).with("evidence", stated.first(Pg.evidence))
                .with("reason", stated.first(Pg.decisionReason));
        if (candidates.size() > 1) {
            row.with("one", name(candidates.get(0))).with("other", name(candidates.get(candidates.size() - 1)));
        }
        return Optional.of(row.row()).filter(each -> each.has("rule") && each.has("status"));
    }

    /** The name of a person, concept or term; entry and document; or the IRI. */
    private Node name(Node candidate) {
        Stream<Node> people = Stream.concat(Stream.of(candidate), terms.subjects(Owl.sameAs, candidate).stream());
        return people.flatMap(each -> terms.objects(each, Foaf.name).stream()).min(RowOrder.ofTerms())
                .or(() -> terms.least(candidate, List.of(Skos.prefLabel, RDFS.Nodes.label)))
                .orElseGet(() -> NodeFactory.createLiteralString(entry(terms.statements(candidate)).orElseGet(() -> Iris.conceptName(candidate.getURI()))));
    }

    private Optional<String> entry(Statements stated) {
        return stated.first(Dcterms.isPartOf)
                .flatMap(document -> terms.least(document, List.of(Schema.name)))
                .filter(document -> !stated.text(Pg.entryNumber).isEmpty())
                .map(document -> "entry " + stated.text(Pg.entryNumber) + " of " + document.getLiteralLexicalForm());
    }
}
