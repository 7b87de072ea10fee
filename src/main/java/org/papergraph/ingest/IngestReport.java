package org.papergraph.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.document.Problem;
import org.papergraph.reader.DocumentFormat;

/**
 * The result of an ingest.
 *
 * @param documents in the order in which they went in
 * @param papers in the store afterwards
 */
public record IngestReport(List<DocumentReport> documents, long papers, double seconds) {

    private static final Comparator<String> EMPTY_LAST = Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

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

    /** All problems, those that are not shown included. */
    public long problemCount() {
        return documents.stream().mapToLong(DocumentReport::problemCount).sum();
    }

    /** The documents in groups of one format, by its title; those that could not be read stand last, under an empty one. */
    public SortedMap<String, List<DocumentReport>> byFormat() {
        return documents.stream().collect(Collectors.groupingBy(DocumentReport::formatTitle, () -> new TreeMap<>(EMPTY_LAST), Collectors.toList()));
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

        /** True if the document changed the store. */
        public boolean changesStore() {
            return outcome == Outcome.ADDED || outcome == Outcome.REPLACED;
        }

        /** The format's name for people; empty where the document could not be read. */
        public String formatTitle() {
            return outcome == Outcome.UNREAD ? "" : DocumentFormat.ofLabel(format).map(DocumentFormat::title).orElse("");
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
