package org.papergraph.reader.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A record of a list of literature: the values of its fields, in the order of the document. */
final class BibliographicRecord {

    private final int line;
    private final List<FieldValue> values = new ArrayList<>();

    /** @param line of the document, from 1, where the record begins */
    BibliographicRecord(int line) {
        this.line = line;
    }

    /** A value as the document writes it, on which line it begins. */
    record FieldValue(RecordField field, String text, int line) {

        FieldValue {
            text = text.strip().replaceAll("\\s+", " ");
        }
    }

    int line() {
        return line;
    }

    void add(RecordField field, String text, int at) {
        values.add(new FieldValue(field, text, at));
    }

    /** Adds text to the last value. */
    void extend(String text) {
        FieldValue last = values.remove(values.size() - 1);
        values.add(new FieldValue(last.field(), last.text() + " " + text, last.line()));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    List<FieldValue> values() {
        return List.copyOf(values);
    }

    /** The values of a field that are not empty. */
    Stream<FieldValue> values(RecordField field) {
        return values.stream().filter(value -> value.field() == field && !value.text().isEmpty());
    }

    /** The texts of the first of some fields that the record has. */
    List<String> texts(RecordField... fields) {
        return Stream.of(fields)
                .map(field -> values(field).map(FieldValue::text).toList())
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The first text of the first of some fields that the record has; empty where it has none. */
    String text(RecordField... fields) {
        return texts(fields).stream().findFirst().orElse("");
    }
}
