package org.papergraph.resource.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.query.Row;

/** The evaluations in which a concept takes part or that a paper reports: {@code evaluation}, {@code paper}, {@code date}, {@code mention} of the dataset. */
record EvaluationRows(TermLookup terms) {

    private static final List<Node> PARTICIPANTS = List.of(Pg.onDataset, Pg.forTask, Pg.byMetric, Pg.ofMethod);
    private static final String WITHOUT_YEAR = "--";
    private static final Comparator<Row> ORDER = RowOrder.falling("date").thenComparing(RowOrder.rising("label", "evaluation"));

    /** Those of the newest papers first, undated ones last. */
    List<Row> of(Node resource, int limit, int offset) {
        return Stream.concat(PARTICIPANTS.stream(), Stream.of(Pg.reportedIn))
                .flatMap(property -> terms.subjects(property, resource).stream())
                .distinct()
                .flatMap(evaluation -> row(evaluation).stream())
                .sorted(ORDER)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    /** Empty for a result, which has a metric too. */
    private Optional<Row> row(Node evaluation) {
        Statements stated = terms.statements(evaluation);
        return stated.first(Pg.reportedIn).map(paper -> {
            Optional<Node> title = terms.title(paper);
            return new RowBuilder().with("evaluation", evaluation).with("paper", paper).with("confidence", stated.first(Pg.confidence))
                    .with("label", title).with("opening", title.isPresent() ? Optional.empty() : terms.opening(paper))
                    .with("date", date(paper)).with("mention", mention(stated)).row();
        });
    }

    private Optional<Node> date(Node paper) {
        return terms.objects(paper, Dcterms.issued).stream().filter(date -> !date.getLiteralLexicalForm().startsWith(WITHOUT_YEAR))
                .max(Comparator.comparing(Node::getLiteralLexicalForm));
    }

    private Optional<Node> mention(Statements stated) {
        return stated.first(Pg.onDataset).flatMap(dataset ->
                stated.all(Prov.wasDerivedFrom).stream().filter(mention -> terms.has(mention, Itsrdf.taIdentRef, dataset)).findFirst());
    }

    /** The concepts that take part in an evaluation: {@code property}, {@code concept}. */
    List<Row> participants(Node evaluation) {
        return PARTICIPANTS.stream()
                .flatMap(property -> terms.objects(evaluation, property).stream()
                        .map(concept -> new RowBuilder().with("property", property).with("concept", concept).with("label", label(concept)).row())
                        .sorted(RowOrder.rising("label", "concept")))
                .toList();
    }

    /** The results of an evaluation: {@code metric} and the characters of the number, {@code words}, in their order. */
    List<Row> results(Node evaluation) {
        return terms.objects(evaluation, Pg.hasResult).stream()
                .map(terms::statements)
                .map(result -> new RowBuilder().with("words", result.first(Nif.anchorOf)).with("begin", result.first(Nif.beginIndex))
                        .with("metric", result.first(Pg.byMetric)).with("label", result.first(Pg.byMetric).flatMap(this::label)).row())
                .sorted(Comparator.comparingInt(row -> row.number("begin")))
                .toList();
    }

    private Optional<Node> label(Node concept) {
        return terms.least(concept, List.of(Skos.prefLabel));
    }
}
