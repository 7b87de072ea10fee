package org.papergraph.reader.xml;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordField;

/** A table of the fields of a record and the paths where a format keeps them; an attribute stands behind {@code @}. */
final class FieldPaths {

    private final List<Row> rows = new ArrayList<>();

    /** @param table fields, each with its paths, such as {@code VOLUME Journal/Volume, SERIAL_NUMBER Journal/ISSN Book/Isbn} */
    FieldPaths(String table) {
        for (String row : table.split(", ")) {
            String[] words = row.split(" ");
            for (int at = 1; at < words.length; at++) {
                rows.add(Row.of(RecordField.valueOf(words[0]), words[at]));
            }
        }
    }

    /** Adds the texts at the paths from an element on, in the order of the table. */
    void fill(BibliographicRecord record, XmlElement from) {
        rows.forEach(row -> row.fill(record, from));
    }

    /** @param attribute empty for the text of the element */
    private record Row(RecordField field, String path, String attribute) {

        static Row of(RecordField field, String path) {
            int at = path.indexOf('@');
            return at < 0 ? new Row(field, path, "") : new Row(field, path.substring(0, at), path.substring(at + 1));
        }

        void fill(BibliographicRecord record, XmlElement from) {
            from.at(path).forEach(element ->
                    record.addMarked(field, attribute.isEmpty() ? element.text() : element.attribute(attribute), element.line()));
        }
    }
}
