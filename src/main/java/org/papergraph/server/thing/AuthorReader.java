package org.papergraph.server.thing;

import java.util.Comparator;
import java.util.List;
import org.papergraph.server.page.Links;
import org.papergraph.server.page.Questions;
import org.papergraph.server.page.Row;
import org.papergraph.server.page.Values;

/** Reads who wrote a paper. */
final class AuthorReader {

    private static final Comparator<Row> ORDER = Comparator.comparingInt(AuthorReader::position)
            .thenComparing(row -> row.text("label"))
            .thenComparing(row -> row.text("agent"))
            .thenComparing(row -> row.text("written"));

    private final Questions questions;
    private final Links links;

    AuthorReader(Questions questions, Links links) {
        this.questions = questions;
        this.links = links;
    }

    /** @param appearances answers to the question of that name about the paper */
    Authorship read(String paper, List<Row> appearances) {
        List<Row> rows = questions.rows("authors", Values.of(paper)).stream().sorted(ORDER).toList();
        boolean complete = appearances.stream().noneMatch(row -> row.text("complete").equals("false"));
        return new Authorship(PaperLists.firsts(rows, "agent").map(this::author).toList(), complete);
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
