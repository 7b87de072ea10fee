package org.papergraph.reader.xml;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordField;

/** An abstract in JATS or TEI: paragraphs, perhaps in sections with headings. */
final class JatsAbstract {

    /** A heading that says no more than what the text is. */
    private static final Pattern PLAIN = Pattern.compile("(?i)(?:\\W*)(?:abstract|summary|zusammenfassung|résumé|resumen)(?:\\W*)");

    private JatsAbstract() {
    }

    /** Adds the text, each section behind its heading. */
    static void addTo(BibliographicRecord record, XmlElement abstractText) {
        if (abstractText.children().findAny().isEmpty()) {
            record.addMarked(RecordField.ABSTRACT, abstractText.text(), abstractText.line());
        }
        abstractText.children().forEach(part -> {
            boolean isSection = part.name().matches("sec|div");
            String heading = isSection ? Stream.of("title", "head").map(part::text).filter(text -> !text.isEmpty()).findFirst().orElse("") : "";
            String text = isSection ? part.textWithout(Set.of("title", "head", "label")) : part.text();
            boolean isTitle = part.name().matches("title|head|label|object-id") && PLAIN.matcher(text).matches();
            String label = heading.isEmpty() || PLAIN.matcher(heading).matches() ? "" : heading.replaceFirst("[:.\\s]+$", "") + ": ";
            if (!isTitle && !text.isEmpty()) {
                record.addMarked(RecordField.ABSTRACT, label + text, part.line());
            }
        });
    }
}
