package org.papergraph.reader.bibliography;

import java.util.Optional;
import java.util.regex.Pattern;

/** The first lines of records in other formats, as they stand in a document into which several were joined. */
enum ForeignRecords {
    BIBTEX("BibTeX", "@\\s*(?!(?i:comment|string|preamble)\\b)\\p{L}+\\s*[{(][^,{}=]*(?:,.*)?"),
    RIS("RIS", "TY {1,2}- +[A-Z]{2,}"),
    MEDLINE("MEDLINE", "PMID ?- ?\\d+"),
    ENDNOTE("EndNote's tags", "%0 \\p{L}.*"),
    WEB_OF_SCIENCE("Web of Science", "PT [A-Z]"),
    REFWORKS("RefWorks", "RT (?:Abstract|Book|Conference|Dissertation|Generic|Journal|Magazine|Newspaper|Patent|Report|Thesis|Unpublished|Web)\\b.*"),
    XML("XML", "<\\?xml\\s.*"),
    JSON("JSON", "[\\[{]\\s*[{\"].*");

    private final String title;
    private final Pattern firstLine;

    ForeignRecords(String title, String firstLine) {
        this.title = title;
        this.firstLine = Pattern.compile(firstLine);
    }

    /** The reason why a record that begins with a line is left out of a document in the format {@code own}; empty if none of another format does. */
    static Optional<String> complaint(String line, String own) {
        for (ForeignRecords foreign : values()) {
            if (!foreign.name().equals(own) && foreign.firstLine.matcher(line).matches()) {
                return Optional.of("what begins here is in " + foreign.title + ", another format than that of the document, and is left out; keep it in a file of its own");
            }
        }
        return Optional.empty();
    }
}
