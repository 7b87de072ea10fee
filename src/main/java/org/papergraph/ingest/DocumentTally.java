package org.papergraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.reader.DocumentFormat;

/** Counts what one document holds. */
final class DocumentTally {

    private final List<Problem> problems = new ArrayList<>();
    private long entries;
    private long mentions;
    private long problemCount;

    void count(AnnotatedEntry entry) {
        entries++;
        mentions += entry.annotations().stream().mapToInt(annotation -> annotation.mentions().size()).sum();
    }

    void count(Problem problem) {
        problemCount++;
        if (problems.size() < DocumentReport.PROBLEMS_SHOWN) {
            problems.add(problem);
        }
    }

    /** Counts what an ingest that was stopped has put in. */
    void count(IngestedPart before) {
        entries += before.entries();
        mentions += before.mentions();
    }

    long mentions() {
        return mentions;
    }

    long entries() {
        return entries;
    }

    long problems() {
        return problemCount;
    }

    DocumentReport report(SourceDocument document, Optional<DocumentFormat> format, Outcome outcome) {
        return new DocumentReport(document.name(), document.sha256(), format.map(DocumentFormat::label).orElse(""), outcome, entries, mentions, problems, problemCount);
    }
}
