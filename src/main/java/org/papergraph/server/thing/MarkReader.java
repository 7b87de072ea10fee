package org.papergraph.server.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.server.page.Links;
import org.papergraph.server.page.Names;
import org.papergraph.server.page.Questions;
import org.papergraph.server.page.Row;
import org.papergraph.server.page.Values;

/** Reads the mentions in the texts of a paper or an entry. */
final class MarkReader {

    private final Questions questions;
    private final Links links;

    MarkReader(Questions questions, Links links) {
        this.questions = questions;
        this.links = links;
    }

    /** Each text that a document has, once, with the mentions that were found in it there. */
    Map<String, MarkedText> texts(String thing) {
        Map<String, List<Row>> byContext = questions.rows("marks", Values.of(thing)).stream()
                .collect(Collectors.groupingBy(row -> row.text("context"), LinkedHashMap::new, Collectors.toList()));
        Map<String, MarkedText> texts = new LinkedHashMap<>();
        byContext.values().forEach(rows -> texts.putIfAbsent(rows.get(0).text("text"), marked(rows)));
        return texts;
    }

    private MarkedText marked(List<Row> rows) {
        List<Mark> marks = rows.stream().filter(row -> row.has("mention")).map(this::mark).toList();
        return MarkedText.of(rows.get(0).text("text"), marks);
    }

    private Mark mark(Row row) {
        String goal = row.has("concept") ? "concept" : "mention";
        return new Mark(
                row.number("begin"),
                row.number("end"),
                Names.words(row.text("type")),
                Names.percentage(row.text("confidence")),
                links.of(row, goal));
    }
}
