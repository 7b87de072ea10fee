package org.papergraph.web.resource;

import java.util.Comparator;
import java.util.List;
import org.papergraph.web.view.Labels;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.QueryParameters;
import org.papergraph.web.view.Row;
import org.papergraph.web.view.ViewQueries;

/** Reads the sentences that mention something. */
final class Passages {

    /** So many mentions of a concept are looked at. */
    static final int LOOKED_AT = 1000;

    private static final int SHOWN = 8;

    private final ViewQueries questions;
    private final Links links;

    Passages(ViewQueries questions, Links links) {
        this.questions = questions;
        this.links = links;
    }

    /** The sentences of a mention, or of the mentions that a statement comes from. */
    List<Passage> of(String evidence) {
        return PaperLists.firsts(questions.rows("passages", QueryParameters.of(evidence)), "mention").map(this::passage).toList();
    }

    /** Sentences that mention a concept, those first that seem to say what it is, then the surest. */
    List<Passage> ofConcept(String concept) {
        List<Row> rows = questions.rows("sentences", QueryParameters.of(concept, LOOKED_AT)).stream()
                .map(row -> new Candidate(row, likeness(row)))
                .sorted(Candidate.ORDER)
                .map(Candidate::row)
                .toList();
        return PaperLists.firsts(rows, "words")
                .limit(SHOWN)
                .flatMap(row -> of(row.text("mention")).stream())
                .toList();
    }

    private Passage passage(Row row) {
        return Passage.of(
                row.text("passage"),
                row.number("begin") - row.number("first"),
                row.number("end") - row.number("first"),
                links.of(row, "paper"),
                links.named(row, "mention", Labels.percentage(row.text("confidence")) + " sure"));
    }

    private static int likeness(Row row) {
        String words = row.text("words");
        int from = words.offsetByCodePoints(0, row.number("begin") - row.number("first"));
        int to = words.offsetByCodePoints(from, row.number("end") - row.number("begin"));
        return Definitions.likeness(words.substring(0, from), words.substring(to));
    }

    private record Candidate(Row row, int likeness) {

        static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::likeness)
                .thenComparingDouble(each -> Double.parseDouble(each.row.text("confidence")))
                .reversed()
                .thenComparing(each -> each.row.text("mention"));
    }
}
