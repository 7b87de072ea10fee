package org.papergraph.web.search;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.store.text.SearchQuery.Mark;

/** A text, or the part of it that tells most, cut at the words that were searched for. */
public record SearchExcerpt(List<Piece> pieces) {

    private static final int WIDTH = 260;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    public SearchExcerpt {
        pieces = List.copyOf(pieces);
    }

    /**
     * A run of characters.
     *
     * @param marked whether it was searched for
     */
    public record Piece(String text, boolean marked) {}

    static SearchExcerpt none() {
        return new SearchExcerpt(List.of());
    }

    static SearchExcerpt whole(String text, List<Mark> marks) {
        return new SearchExcerpt(cut(text, marks, 0, text.length()));
    }

    /** The part of a text, some lines long, that has most of the marks; without marks its beginning. */
    static SearchExcerpt around(String text, List<Mark> marks) {
        if (text.length() <= WIDTH) {
            return whole(text, marks);
        }
        int from = boundary(text, Math.max(0, densest(marks) - BEFORE));
        int to = boundary(text, Math.min(text.length(), from + WIDTH));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(MORE + " ", false));
        }
        pieces.addAll(cut(text, marks, from, to));
        if (to < text.length()) {
            pieces.add(new Piece(" " + MORE, false));
        }
        return new SearchExcerpt(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    boolean hasMarks() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    /** Where the first of the marks begins after which most others follow closely. */
    private static int densest(List<Mark> marks) {
        int best = 0;
        int most = 0;
        for (Mark first : marks) {
            int end = first.begin() + WIDTH - BEFORE;
            int within = (int) marks.stream().filter(each -> each.begin() >= first.begin() && each.end() <= end).count();
            if (within > most) {
                most = within;
                best = first.begin();
            }
        }
        return best;
    }

    /** The end of the last word before a place, or the place itself where no space is near, never inside a character. */
    private static int boundary(String text, int place) {
        if (place == 0 || place == text.length()) {
            return place;
        }
        int space = text.lastIndexOf(' ', place);
        int near = space > place - BEFORE ? Math.max(space, 0) : place;
        return Character.isLowSurrogate(text.charAt(near)) ? near - 1 : near;
    }

    private static List<Piece> cut(String text, List<Mark> marks, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Mark mark : marks) {
            if (mark.begin() >= at && mark.end() <= to) {
                add(pieces, text.substring(at, mark.begin()), false);
                add(pieces, text.substring(mark.begin(), mark.end()), true);
                at = mark.end();
            }
        }
        add(pieces, text.substring(at, to), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
