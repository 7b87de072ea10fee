package org.papergraph.web.resource;

import java.util.Comparator;
import java.util.List;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.QueryParameters;
import org.papergraph.web.view.Row;
import org.papergraph.web.view.ViewQueries;

/** Reads who wrote a paper. */
final class AuthorReader {

    private static final Comparator<Row> ORDER = Comparator.comparingInt(AuthorReader::position)
            .thenComparing(row -> row.text("label"))
            .thenComparing(row -> row.text("agent"))
            .thenComparing(row -> row.text("written"));

    private final ViewQueries questions;
    private final Links links;

    AuthorReader(ViewQueries questions, Links links) {
        this.questions = questions;
        this.links = links;
    }

    /** @param appearances answers to the question of that name about the paper */
    PaperAuthors read(String paper, List<Row> appearances) {
        List<Row> rows = questions.rows("authors", QueryParameters.of(paper)).stream().sorted(ORDER).toList();
        boolean complete = appearances.stream().noneMatch(row -> row.text("complete").equals("false"));
        return new PaperAuthors(PaperLists.firsts(rows, "agent").map(this::author).toList(), complete);
    }

    /** Authors whose position no document shows come last. */
    private static int position(Row row) {
        return row.has("position") ? row.number("position") : Integer.MAX_VALUE;
    }

    private Author author(Row row) {
        String name = links.of(row, "agent").text();
        String written = row.text("written");
        return new Author(
                links.of(row, "agent"), written.equals(name) ? "" : written, row.text("isOrganization").equals("true"));
    }
}
