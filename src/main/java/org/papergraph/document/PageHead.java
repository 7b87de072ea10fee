package org.papergraph.document;

import java.util.List;

/**
 * The head of an author page: the figures of its owner.
 *
 * @param section the owner's main subject section as written, empty when the page gives none
 */
public record PageHead(int line, PersonName owner, String section, List<Figure> figures) implements Item {

    public PageHead {
        figures = List.copyOf(figures);
    }

    /**
     * A number that the page shows.
     *
     * @param label as written, such as {@code citations}
     * @param value as a plain number without grouping, such as {@code 2445}
     * @param unit {@code %} or empty
     */
    public record Figure(String label, String value, String unit) {
    }
}
