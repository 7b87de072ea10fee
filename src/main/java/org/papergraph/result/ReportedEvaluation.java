package org.papergraph.result;

import java.util.List;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;

/**
 * What one sentence of an abstract reports of the evaluation on one dataset.
 *
 * @param sentence span in the abstract
 * @param dataset the mention of the dataset in the sentence
 * @param metrics mentions of metrics in the sentence
 * @param tasks mentions of tasks, of the sentence or else of the title
 * @param methods mentions of the evaluated methods, of the sentence or else of where the paper introduces its own
 * @param scores that the sentence states on this dataset
 * @param precision the share of wordings of this kind that report an evaluation, from 0 to 1
 */
public record ReportedEvaluation(Span sentence, Mention dataset, List<Mention> metrics, List<PlacedMention> tasks, List<PlacedMention> methods,
        List<ReportedScore> scores, double precision) {

    public ReportedEvaluation {
        metrics = List.copyOf(metrics);
        tasks = List.copyOf(tasks);
        methods = List.copyOf(methods);
        scores = List.copyOf(scores);
    }
}
