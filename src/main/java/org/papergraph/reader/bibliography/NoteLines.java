package org.papergraph.reader.bibliography;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.IdentifierScheme;

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
            case "doi" -> identify(record, IdentifierScheme.DOI, value);
            case "pmid" -> identify(record, IdentifierScheme.PUBMED, value);
            case "pmcid" -> identify(record, IdentifierScheme.PMC, value);
            case "arxiv" -> identify(record, IdentifierScheme.ARXIV, value);
            case "openalex" -> identify(record, IdentifierScheme.OPENALEX, value);
            case "isbn", "issn" -> record.add(RecordField.SERIAL_NUMBER, value, record.line());
            case "citation key", "bibtex" -> record.add(RecordField.CITATION_KEY, value.replaceFirst("\\*$", ""), record.line());
            case "standard_id" -> new NoteLines(value).addTo(record);
            default -> { }
        }
    }

    /** Adds an identifier if it is one: a note is no field. */
    private static void identify(BibliographicRecord record, IdentifierScheme scheme, String value) {
        scheme.read(value).ifPresent(found -> record.identify(scheme, value));
    }
}
