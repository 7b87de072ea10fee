package org.papergraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.document.Problem;

/**
 * The result of an ingest.
 *
 * @param documents in the order in which they went in
 * @param papers in the store afterwards
 */
public record IngestReport(List<DocumentReport> documents, long papers, double seconds) {

    public IngestReport {
        documents = List.copyOf(documents);
    }

    public long entries() {
        return documents.stream().mapToLong(DocumentReport::entries).sum();
    }

    public long mentions() {
        return documents.stream().mapToLong(DocumentReport::mentions).sum();
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        documents.forEach(document -> problems.addAll(document.problems()));
        return problems;
    }

    /** True if some document could not be read at all. */
    public boolean hasUnread() {
        return documents.stream().anyMatch(document -> document.outcome() == Outcome.UNREAD);
    }

    /**
     * The result for one document.
     *
     * @param format the label of its format, empty when it was not recognised
     * @param problems the first of them, at most {@link #PROBLEMS_SHOWN}
     * @param problemCount all of them
     */
    public record DocumentReport(
            String name, String sha256, String format, Outcome outcome, long entries, long mentions, List<Problem> problems, long problemCount) {

        /** The problems beyond are in the graph. */
        static final int PROBLEMS_SHOWN = 100;

        public DocumentReport {
            problems = List.copyOf(problems);
        }
    }

    /** The change that a document made. */
    public enum Outcome {
        /** it went in */
        ADDED,
        /** it went in in place of what it held before */
        REPLACED,
        /** it was there already */
        UNCHANGED,
        /** it was read, and nothing written */
        READ_ONLY,
        /** it could not be read */
        UNREAD
    }
}
