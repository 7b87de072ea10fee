package org.papergraph.reader.bibliography;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that Zotero and others keep in the lines of a note, such as {@code PMID: 123} and {@code arXiv:2101.00001 [cs]}. */
public record NoteLines(String note) {

    private static final Pattern LINE = Pattern.compile(
            "(?i)(?<![\\w-])(DOI|PMID|PMCID|arXiv|ISBN|ISSN|OpenAlex|Citation[ -]Key|bibtex|standard_id|Retracted)\\s*[:=]\\s*(\\S+)");

    /** Adds the fields that the lines hold. */
    public void addTo(BibliographicRecord record) {
        for (Matcher field = LINE.matcher(note); field.find();) {
            String value = field.group(2).replaceAll("[;,.]+$", "");
            add(record, field.group(1).toLowerCase(Locale.ROOT).replace('-', ' '), value);
        }
    }

    private static void add(BibliographicRecord record, String name, String value) {
        switch (name) {
            case "isbn", "issn" -> record.add(RecordField.SERIAL_NUMBER, value, record.line());
            case "citation key", "bibtex" -> record.add(RecordField.CITATION_KEY, value.replaceFirst("\\*$", ""), record.line());
            case "standard_id" -> new NoteLines(value).addTo(record);
            case "retracted" -> { }
            default -> identify(record, name, value);
        }
    }

    /** Adds an identifier or a text with a number: in a note, {@code DOI: see below} is a sentence. */
    private static void identify(BibliographicRecord record, String scheme, String value) {
        if (value.chars().anyMatch(Character::isDigit)) {
            record.identify(IdentifierForm.named(scheme, value));
        }
    }
}
