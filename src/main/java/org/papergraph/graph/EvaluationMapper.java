package org.papergraph.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.document.annotation.Span;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Schema;

/** Maps the evaluations that papers report, and their results. */
public final class EvaluationMapper {

    private final Iris iris;

    public EvaluationMapper(Iris iris) {
        this.iris = iris;
    }

    /**
     * A concept that takes part in an evaluation.
     *
     * @param property by which it does, such as {@code pg:byMetric}
     * @param mention the place that says so
     */
    public record Participant(Node property, Node concept, Node mention) {
    }

    /**
     * A number that a text states.
     *
     * @param context the text
     * @param text the characters of {@code span}
     * @param unit empty where there is none
     * @param confidence from 0 to 1
     */
    public record StatedResult(Node metric, Node context, Span span, String text, BigDecimal value, String unit, double confidence) {
    }

    /**
     * An evaluation.
     *
     * @param participants the dataset among them
     * @param confidence from 0 to 1
     */
    public void map(Node evaluation, Node paper, List<Participant> participants, double confidence, List<StatedResult> results, Consumer<Triple> sink) {
        add(sink, evaluation, RDF.Nodes.type, Pg.Evaluation);
        add(sink, evaluation, Pg.reportedIn, paper);
        add(sink, evaluation, Pg.confidence, Literals.share(confidence));
        for (Participant participant : participants) {
            add(sink, evaluation, participant.property, participant.concept);
            add(sink, evaluation, Prov.wasDerivedFrom, participant.mention);
        }
        results.forEach(result -> map(evaluation, result, sink));
    }

    private void map(Node evaluation, StatedResult result, Consumer<Triple> sink) {
        Node node = iris.result(evaluation, result.span.begin());
        add(sink, evaluation, Pg.hasResult, node);
        add(sink, node, RDF.Nodes.type, Pg.Result);
        add(sink, node, Pg.byMetric, result.metric);
        add(sink, node, Schema.value, Literals.decimal(result.value.toPlainString()));
        if (!result.unit.isEmpty()) {
            add(sink, node, Schema.unitText, Literals.text(result.unit));
        }
        add(sink, node, Nif.anchorOf, Literals.text(result.text));
        add(sink, node, Nif.beginIndex, Literals.index(result.span.begin()));
        add(sink, node, Nif.endIndex, Literals.index(result.span.end()));
        add(sink, node, Nif.referenceContext, result.context);
        add(sink, node, Pg.confidence, Literals.share(result.confidence));
    }

    private static void add(Consumer<Triple> sink, Node subject, Node property, Node object) {
        sink.accept(Triple.create(subject, property, object));
    }
}
