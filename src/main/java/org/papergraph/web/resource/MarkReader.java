package org.papergraph.web.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.web.view.Labels;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.QueryParameters;
import org.papergraph.web.view.Row;
import org.papergraph.web.view.ViewQueries;

/** Reads the mentions in the texts of a paper or an entry. */
final class MarkReader {

    private final ViewQueries questions;
    private final Links links;

    MarkReader(ViewQueries questions, Links links) {
        this.questions = questions;
        this.links = links;
    }

    /** Each text that a document has, once, with the mentions that were found in it there. */
    Map<String, AnnotatedText> texts(String thing) {
        Map<String, List<Row>> byContext = questions.rows("marks", QueryParameters.of(thing)).stream()
                .collect(Collectors.groupingBy(row -> row.text("context"), LinkedHashMap::new, Collectors.toList()));
        Map<String, AnnotatedText> texts = new LinkedHashMap<>();
        byContext.values().forEach(rows -> texts.putIfAbsent(rows.get(0).text("text"), marked(rows)));
        return texts;
    }

    private AnnotatedText marked(List<Row> rows) {
        List<Mark> marks = rows.stream().filter(row -> row.has("mention")).map(this::mark).toList();
        return AnnotatedText.of(rows.get(0).text("text"), marks);
    }

    private Mark mark(Row row) {
        String goal = row.has("concept") ? "concept" : "mention";
        return new Mark(
                row.number("begin"),
                row.number("end"),
                Labels.words(row.text("type")),
                Labels.percentage(row.text("confidence")),
                links.of(row, goal));
    }
}
