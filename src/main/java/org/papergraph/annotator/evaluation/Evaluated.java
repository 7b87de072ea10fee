package org.papergraph.annotator.evaluation;

import java.util.List;
import org.papergraph.annotator.training.ComparedEntry;

/** What an {@link Evaluation} measured, and the entries that it measured on. */
public record Evaluated(EvaluationReport report, List<ComparedEntry> entries) {

    public Evaluated {
        entries = List.copyOf(entries);
    }
}
