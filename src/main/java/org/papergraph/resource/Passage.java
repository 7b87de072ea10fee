package org.papergraph.resource;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.query.Row;
import org.papergraph.resource.lookup.Lookups;

/**
 * The sentence of a mention, or the whole text where it has no sentence, cut at the mention.
 *
 * @param mention IRI
 * @param confidence calibrated probability of the mention
 * @param place of the text in the documents
 * @param model name of the model that found the mention, or empty
 * @param run IRI of the run that found it, or empty
 */
public record Passage(
        String before, String words, String after, LabelledTerm paper, String mention, String confidence, Place place, String model, String run) {

    /** Mentions of a concept read in search of the best sentences. */
    public static final int READ = 300;

    private static final int SHOWN = 6;

    /**
     * A text of a document.
     *
     * @param entry number of the entry, or empty
     * @param line of the document, or empty
     * @param part of the entry, such as {@code abstract}
     */
    public record Place(String document, String entry, String line, String part) {}

    /** The passages of a mention, or of the mentions that a statement was derived from, by falling confidence. */
    static List<Passage> of(String evidence, int limit, Lookups lookups, Labeller labeller) {
        return Labeller.firsts(lookups.passages(evidence, limit), "mention")
                .map(row -> passage(row, labeller))
                .toList();
    }

    /**
     * Sentences that mention a concept, the likeliest definitions first, then by falling confidence; a second one of a paper only
     * after the first of every other.
     */
    static List<Passage> ofConcept(String concept, Lookups lookups, Labeller labeller) {
        List<Row> rows = lookups.sentences(concept, READ).stream()
                .map(row -> new RankedSentence(row, Definitions.likeness(before(row, "words"), after(row, "words"))))
                .sorted(RankedSentence.ORDER)
                .map(RankedSentence::row)
                .toList();
        List<Row> sentences = Labeller.firsts(rows, "words").toList();
        return Stream.concat(Labeller.firsts(sentences, "paper"), sentences.stream())
                .distinct()
                .limit(SHOWN)
                .flatMap(row -> of(row.text("mention"), SHOWN, lookups, labeller).stream())
                .toList();
    }

    private static Passage passage(Row row, Labeller labeller) {
        String before = before(row, "passage");
        String after = after(row, "passage");
        String whole = row.text("passage");
        return new Passage(
                before,
                whole.substring(before.length(), whole.length() - after.length()),
                after,
                labeller.of(row, "paper"),
                row.text("mention"),
                row.text("confidence"),
                new Place(row.text("document"), row.text("entry"), row.text("line"), row.text("part")),
                row.text("model"),
                row.text("run"));
    }

    private static String before(Row row, String variable) {
        String text = row.text(variable);
        return text.substring(0, text.offsetByCodePoints(0, row.number("begin") - row.number("first")));
    }

    private static String after(Row row, String variable) {
        String text = row.text(variable);
        return text.substring(text.offsetByCodePoints(0, row.number("end") - row.number("first")));
    }

    private record RankedSentence(Row row, int likeness) {

        static final Comparator<RankedSentence> ORDER = Comparator.comparingInt(RankedSentence::likeness)
                .thenComparingDouble(each -> Double.parseDouble(each.row.text("confidence")))
                .reversed()
                .thenComparing(each -> each.row.text("mention"));
    }
}
