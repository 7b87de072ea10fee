package org.papergraph.reader.json;

import java.util.List;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordField;

/** A bibliographic record on its way from an object in JSON: fields are filled from keys, and what the object lacks stays absent. */
final class JsonRecord {

    private final JsonFields from;
    private final BibliographicRecord record;

    JsonRecord(JsonFields from, int line) {
        this.from = from;
        this.record = new BibliographicRecord(line);
    }

    BibliographicRecord record() {
        return record;
    }

    /** Adds a text that is not blank. */
    JsonRecord put(RecordField field, String text) {
        if (!text.isBlank()) {
            record.add(field, text, record.line());
        }
        return this;
    }

    /** Adds the text of the first of some keys that has one. */
    JsonRecord text(RecordField field, String... keys) {
        return put(field, from.text(keys));
    }

    /** Adds every text of each of some keys. */
    JsonRecord each(RecordField field, String... keys) {
        for (String key : keys) {
            from.texts(key).forEach(text -> put(field, text));
        }
        return this;
    }

    /** Adds the text of the first of some keys that has one, without markup. */
    JsonRecord marked(RecordField field, String... keys) {
        return markup(field, from.text(keys));
    }

    JsonRecord markup(RecordField field, String markup) {
        record.addMarked(field, markup, record.line());
        return this;
    }

    /** Adds the pages of a range; whichever dash stands between them becomes an en dash. */
    JsonRecord pages(String text) {
        return put(RecordField.PAGES, text.replaceAll("\\s*[-‐‑‒–—−]+\\s*", "–"));
    }

    /** Adds keywords that stand in a list, or in one text between semicolons or, if it has none, commas. */
    JsonRecord keywords(List<String> texts) {
        texts.forEach(text -> put(RecordField.KEYWORDS, texts.size() > 1 || text.indexOf(';') >= 0 ? text : text.replace(',', ';')));
        return this;
    }

    JsonRecord identify(IdentifierScheme scheme, String... keys) {
        return identify(from, scheme, keys);
    }

    /** Adds identifiers that stand in another object. */
    JsonRecord identify(JsonFields other, IdentifierScheme scheme, String... keys) {
        for (String key : keys) {
            other.texts(key).forEach(text -> record.identify(scheme, text));
        }
        return this;
    }
}
