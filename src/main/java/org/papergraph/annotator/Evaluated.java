package org.papergraph.annotator;

import java.util.List;

/** What an {@link Evaluation} measured, and the entries that it measured on. */
public record Evaluated(EvaluationReport report, List<ComparedEntry> entries) {

    public Evaluated {
        entries = List.copyOf(entries);
    }
}
