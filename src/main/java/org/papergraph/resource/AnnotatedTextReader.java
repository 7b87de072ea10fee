package org.papergraph.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.query.Row;
import org.papergraph.resource.AnnotatedText.Mark;
import org.papergraph.resource.lookup.Lookups;

/** Reads the mentions in the texts of a paper or an entry. */
final class AnnotatedTextReader {

    private final Lookups lookups;

    AnnotatedTextReader(Lookups lookups) {
        this.lookups = lookups;
    }

    /** Each distinct text of the documents, with its mentions, by the plain text. */
    Map<String, AnnotatedText> texts(String iri) {
        Map<String, List<Row>> byContext = lookups.marks(iri).stream()
                .collect(Collectors.groupingBy(row -> row.text("context"), LinkedHashMap::new, Collectors.toList()));
        Map<String, AnnotatedText> texts = new LinkedHashMap<>();
        byContext.values().forEach(rows -> texts.putIfAbsent(rows.get(0).text("text"), annotated(rows)));
        return texts;
    }

    private static AnnotatedText annotated(List<Row> rows) {
        List<Mark> marks = rows.stream().filter(row -> row.has("mention")).map(AnnotatedTextReader::mark).toList();
        return AnnotatedText.of(rows.get(0).text("text"), marks);
    }

    private static Mark mark(Row row) {
        return new Mark(
                row.number("begin"),
                row.number("end"),
                Labels.words(row.text("type")),
                row.text("confidence"),
                row.text(row.has("concept") ? "concept" : "mention"));
    }
}
