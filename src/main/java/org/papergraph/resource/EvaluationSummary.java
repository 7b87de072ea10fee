package org.papergraph.resource;

import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.query.Row;
import org.papergraph.resource.lookup.Lookups;

/**
 * What a sentence of a paper reports of the evaluation on a dataset.
 *
 * @param iri of the evaluation
 * @param date of the paper, or empty
 * @param results numbers that the sentence states
 * @param passages the sentence
 * @param confidence that the sentence reports it
 */
public record EvaluationSummary(String iri, LabelledTerm paper, String date, LabelledTerm dataset, List<LabelledTerm> tasks, List<LabelledTerm> metrics,
        List<LabelledTerm> methods, List<Measurement> results, List<Passage> passages, String confidence) {

    public EvaluationSummary {
        tasks = List.copyOf(tasks);
        metrics = List.copyOf(metrics);
        methods = List.copyOf(methods);
        results = List.copyOf(results);
        passages = List.copyOf(passages);
    }

    /**
     * A number in a metric.
     *
     * @param words its characters in the sentence, with the unit
     */
    public record Measurement(LabelledTerm metric, String words) {

        /** The number without signs of LaTeX. */
        public String plain() {
            return words.replaceAll("[\\\\{}$]", "");
        }
    }

    /** The metrics without a number. */
    public List<LabelledTerm> unmeasured() {
        return metrics.stream().filter(metric -> results.stream().noneMatch(result -> result.metric().equals(metric))).toList();
    }

    static List<EvaluationSummary> read(String resource, int limit, int offset, Lookups lookups, Labeller labeller) {
        return lookups.evaluations(resource, limit, offset).stream().map(row -> of(row, lookups, labeller)).toList();
    }

    private static EvaluationSummary of(Row row, Lookups lookups, Labeller labeller) {
        String evaluation = row.text("evaluation");
        List<Row> participants = lookups.participants(evaluation);
        return new EvaluationSummary(
                evaluation,
                labeller.of(row, "paper"),
                row.text("date"),
                concepts(participants, Pg.onDataset, labeller).stream().findFirst().orElse(LabelledTerm.NONE),
                concepts(participants, Pg.forTask, labeller),
                concepts(participants, Pg.byMetric, labeller),
                concepts(participants, Pg.ofMethod, labeller),
                lookups.results(evaluation).stream().map(result -> new Measurement(labeller.of(result, "metric"), result.text("words"))).toList(),
                Passage.of(row.text("mention"), 1, lookups, labeller),
                row.text("confidence"));
    }

    private static List<LabelledTerm> concepts(List<Row> participants, Node property, Labeller labeller) {
        return participants.stream().filter(row -> row.text("property").equals(property.getURI())).map(row -> labeller.of(row, "concept")).toList();
    }
}
