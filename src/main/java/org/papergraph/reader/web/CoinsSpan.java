package org.papergraph.reader.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;

/**
 * A ContextObject in a span, by which pages tell reference managers of a work.
 *
 * @see <a href="https://en.wikipedia.org/wiki/COinS">COinS</a>
 */
final class CoinsSpan {

    private static final Map<String, RecordField> FIELDS = Map.ofEntries(
            Map.entry("rft.atitle", RecordField.TITLE),
            Map.entry("rft.jtitle", RecordField.VENUE),
            Map.entry("rft.stitle", RecordField.OTHER_VENUE),
            Map.entry("rft.series", RecordField.SERIES),
            Map.entry("rft.volume", RecordField.VOLUME),
            Map.entry("rft.issue", RecordField.ISSUE),
            Map.entry("rft.pages", RecordField.PAGES),
            Map.entry("rft.spage", RecordField.FIRST_PAGE),
            Map.entry("rft.epage", RecordField.LAST_PAGE),
            Map.entry("rft.date", RecordField.DATE),
            Map.entry("rft.issn", RecordField.SERIAL_NUMBER),
            Map.entry("rft.eissn", RecordField.SERIAL_NUMBER),
            Map.entry("rft.isbn", RecordField.SERIAL_NUMBER),
            Map.entry("rft.pub", RecordField.PUBLISHER),
            Map.entry("rft.genre", RecordField.TYPE),
            Map.entry("rft.language", RecordField.LANGUAGE),
            Map.entry("rft.description", RecordField.ABSTRACT));

    private CoinsSpan() {
    }

    static BibliographicRecord record(Element span) {
        int line = PagePapers.line(span);
        BibliographicRecord record = new BibliographicRecord(line);
        String context = span.attr("title");
        boolean isPart = context.contains("rft.atitle=");
        String lastName = "";
        for (String pair : context.split("&(?:amp;)?")) {
            int sign = pair.indexOf('=');
            String name = sign < 0 ? "" : pair.substring(0, sign);
            String value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
            Optional.ofNullable(FIELDS.get(name)).ifPresent(field -> record.addMarked(field, value, line));
            switch (name) {
                case "rft.au" -> record.add(RecordAuthor.named(value));
                case "rft.aulast" -> lastName = value;
                case "rft.title", "rft.btitle" -> record.addMarked(isPart ? RecordField.VENUE : RecordField.TITLE, value, line);
                case "rft_id" -> identify(record, value, line);
                default -> { }
            }
        }
        if (!context.contains("rft.au=") && !lastName.isBlank()) {
            record.add(RecordAuthor.person(value(context, "rft.aufirst"), lastName, ""));
        }
        return record;
    }

    private static void identify(BibliographicRecord record, String value, int line) {
        if (value.startsWith("http")) {
            record.add(RecordField.ADDRESS, value, line);
        } else if (value.startsWith("urn:ISBN:")) {
            record.add(RecordField.SERIAL_NUMBER, value, line);
        } else {
            record.identify(value.replaceFirst("^info:([a-z]+)/", "$1:"));
        }
    }

    private static String value(String context, String name) {
        int at = context.indexOf(name + "=");
        return at < 0 ? "" : decoded(context.substring(at + name.length() + 1).split("&", 2)[0]);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }
}
