package org.papergraph.resource;

import java.util.Comparator;
import java.util.List;
import org.papergraph.query.Row;
import org.papergraph.resource.lookup.Lookups;

/**
 * The authors of a paper.
 *
 * @param authors those with a known position first, in order
 * @param complete false if a document says that it leaves some out
 */
public record Authors(List<Author> authors, boolean complete) {

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private static final Comparator<Row> ORDER = Comparator.comparingInt(Authors::position)
            .thenComparing(row -> row.text("label"))
            .thenComparing(row -> row.text("agent"))
            .thenComparing(row -> row.text("written"));

    public Authors {
        authors = List.copyOf(authors);
    }

    /**
     * An author.
     *
     * @param position from 1; {@link Integer#MAX_VALUE} where no document shows it
     * @param asWritten the name in the document where it differs from the label, else empty
     */
    public record Author(LabelledTerm agent, int position, String asWritten, boolean organization) {

        public boolean hasPosition() {
            return position < UNKNOWN;
        }

        /** The name as the document writes it. */
        String name() {
            return asWritten.isEmpty() ? agent.label() : asWritten;
        }
    }

    static Authors read(String paper, List<Occurrence> occurrences, Lookups lookups, Labeller labeller) {
        List<Row> rows = lookups.authors(paper).stream().sorted(ORDER).toList();
        return new Authors(
                Labeller.firsts(rows, "agent").map(row -> author(row, labeller)).toList(),
                occurrences.stream().noneMatch(each -> each.authorListComplete().equals("false")));
    }

    private static int position(Row row) {
        return row.has("position") ? row.number("position") : UNKNOWN;
    }

    private static Author author(Row row, Labeller labeller) {
        LabelledTerm agent = labeller.of(row, "agent");
        String written = row.text("written");
        return new Author(
                agent, position(row), written.equals(agent.label()) ? "" : written, row.text("isOrganization").equals("true"));
    }
}
