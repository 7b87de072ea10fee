package org.papergraph.annotator.training;

import java.util.List;
import java.util.TreeMap;
import org.papergraph.document.annotation.Span;
import org.papergraph.text.CodePointText;

/** A text with the mentions that are marked in it so far; it takes no mention that does not fit. */
final class MarkedText {

    private final CodePointText text;
    private final TreeMap<Span, GoldMention> mentions = new TreeMap<>();

    MarkedText(String text) {
        this.text = new CodePointText(text);
    }

    String text() {
        return text.value();
    }

    /**
     * Marks the characters from begin to end, which must read as given.
     *
     * @throws IllegalArgumentException naming the part that does not fit
     */
    void mark(int begin, int end, String words, String type) {
        String found = slice(begin, end);
        if (!found.equals(words)) {
            throw new IllegalArgumentException(
                    "the text at " + begin + " to " + end + " is '" + found + "', not '" + words + "'");
        }
        mark(begin, end, type);
    }

    /**
     * Marks the characters from begin to end.
     *
     * @throws IllegalArgumentException naming the part that does not fit
     */
    void mark(int begin, int end, String type) {
        slice(begin, end);
        mark(new GoldMention(type, new Span(begin, end)));
    }

    private String slice(int begin, int end) {
        if (end <= begin || begin < 0 || end > text.length()) {
            throw new IllegalArgumentException(
                    "the text has no characters " + begin + " to " + end + "; it has " + text.length());
        }
        return text.slice(begin, end);
    }

    private void mark(GoldMention mention) {
        Span span = mention.span();
        Span before = mentions.floorKey(span);
        Span after = mentions.ceilingKey(span);
        if (before != null && before.overlaps(span) || after != null && after.overlaps(span)) {
            throw new IllegalArgumentException("the mention overlaps another one");
        }
        mentions.put(span, mention);
    }

    /** The mentions in the order of the text. */
    List<GoldMention> mentions() {
        return List.copyOf(mentions.values());
    }
}
