package org.papergraph.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.Reference;
import org.papergraph.document.identifier.IdentifiersInText;
import org.papergraph.reader.bibliography.IdentifierForm;
import org.papergraph.reader.bibliography.NameOrder;

/** The references in a cell, parted by semicolons or bars; those of Scopus, whose authors may be parted by semicolons too, with title, first author and year. */
final class ReferenceCell {

    private static final Pattern AUTHOR = Pattern.compile("[\\p{L}'’. -]{1,60} (?:\\p{Lu}\\.?[ -]?){1,5}(?: [JS]r\\.)?");
    private static final Pattern YEAR = Pattern.compile("\\(((?:1[5-9]|20)\\d{2})[a-z]?\\)\\.?$");
    /** Volume, issue, pages, year, DOI. */
    private static final Pattern IMPRINT = Pattern.compile("(?i)\\(?\\d[\\dA-Za-z-]*\\)?\\.?|pp?\\.? .*|vol\\.? .*|no\\.? .*|\\(\\d{4}[a-z]?\\)\\.?|(?:https?://|doi).*");

    private ReferenceCell() {
    }

    static List<Reference> of(String text) {
        List<Reference> references = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        for (String piece : text.split("\\s*[;|]\\s*")) {
            if (AUTHOR.matcher(piece).matches()) {
                names.append(piece).append("; ");
            } else if (!CellText.of(piece).isEmpty()) {
                references.add(reference(names + piece.strip()));
                names.setLength(0);
            }
        }
        if (!names.isEmpty()) {
            references.add(reference(names.substring(0, names.length() - 2)));
        }
        return references;
    }

    private static Reference reference(String written) {
        Optional<Identifier> whole = IdentifierForm.read(written);
        if (whole.isPresent()) {
            return new Reference(written, List.of(whole.get()));
        }
        List<Identifier> ids = IdentifiersInText.dois(written).distinct().toList();
        Matcher year = YEAR.matcher(written);
        return year.find() ? new Reference(written, title(written), firstAuthor(written), year.group(1), ids) : new Reference(written, ids);
    }

    private static String firstAuthor(String written) {
        String name = written.split("\\s*[,;]\\s*", 2)[0];
        return AUTHOR.matcher(name).matches() ? NameOrder.spoken(name) : "";
    }

    /** The title between authors and venue; empty where only a venue stands there. */
    private static String title(String written) {
        String behindAuthors = written.substring(written.lastIndexOf(';') + 1).strip();
        List<String> parts = Stream.of(behindAuthors.split(",\\s+")).dropWhile(part -> AUTHOR.matcher(part).matches()).toList();
        int end = parts.size();
        while (end > 0 && IMPRINT.matcher(parts.get(end - 1)).matches()) {
            end--;
        }
        return end < 2 ? "" : String.join(", ", parts.subList(0, end - 1));
    }
}
