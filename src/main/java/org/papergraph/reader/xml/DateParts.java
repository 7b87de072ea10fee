package org.papergraph.reader.xml;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates whose year, month and day are elements. */
final class DateParts {

    private DateParts() {
    }

    /** The parts that an element gives, joined by hyphens; the text of an element without parts. */
    static String written(XmlElement date) {
        String parts = Stream.of("year", "month", "day")
                .map(part -> date.children().filter(child -> child.name().equalsIgnoreCase(part)).map(XmlElement::text).findFirst().orElse(""))
                .takeWhile(part -> !part.isEmpty()).collect(Collectors.joining("-"));
        return parts.isEmpty() ? date.text() : parts;
    }
}
