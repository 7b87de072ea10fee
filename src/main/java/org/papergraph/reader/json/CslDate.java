package org.papergraph.reader.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date of the Citation Style Language or of Crossref: {@code date-parts}, parts by their names as pandoc writes them, or a text. Of a
 * range the beginning counts; a season is not told.
 */
record CslDate(JsonFields written) {

    /** The date as {@code 2020-05-01}, as far as it is given, or in the words of the document; empty where there is none. */
    String text() {
        JsonFields date = written.isArray() ? written.items().stream().findFirst().orElse(JsonFields.NONE) : written;
        return Stream.of(parts(date), named(date), date.text("raw", "literal", "edtf", "date-time"), date.text())
                .filter(text -> !text.isBlank()).findFirst().map(CslDate::beginning).orElse("");
    }

    private static String parts(JsonFields date) {
        List<JsonFields> dates = date.items("date-parts");
        boolean nested = !dates.isEmpty() && dates.get(0).isArray();
        List<String> parts = nested ? dates.get(0).texts() : dates.stream().map(JsonFields::text).toList();
        return joined(parts.stream().map(String::strip).toList());
    }

    private static String named(JsonFields date) {
        return joined(Stream.of("year", "month", "day").map(date::text).takeWhile(part -> !part.isBlank()).map(String::strip).toList());
    }

    /** Year, month and day with hyphens; a month by its name stands behind the day. */
    private static String joined(List<String> parts) {
        if (parts.size() > 1 && !parts.get(1).matches("0?\\d|1[0-2]")) {
            return parts.get(1).matches("\\d+") ? parts.get(0) : parts.stream().skip(1).collect(Collectors.joining(" ")) + " " + parts.get(0);
        }
        return parts.stream().limit(3).map(part -> part.matches("\\d") ? String.format(Locale.ROOT, "0%s", part) : part)
                .takeWhile(part -> !part.matches("0+")).collect(Collectors.joining("-"));
    }

    /** The beginning of a range in EDTF, without the marks of doubt. */
    private static String beginning(String text) {
        String first = text.matches("-?\\d{4}\\S*/(?:-?\\d{4}\\S*|\\.\\.)?") ? text.substring(0, text.indexOf('/')) : text;
        return first.matches("\\d{4}\\S*[?~%]") ? first.substring(0, first.length() - 1) : first;
    }
}
