package org.papergraph.reader.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.Latex;
import org.papergraph.reader.bibliography.NameOrder;
import org.papergraph.reader.bibliography.RecordField;

/** A list of names in BibTeX: parted by {@code and} outside braces, each {@code First von Last} or {@code von Last, Jr, First}; a name in braces is that of an organisation. */
final class BibtexNames {

    /** A family name with a suffix in braces, behind a given name: {@code Martin {King, Jr.}} */
    private static final Pattern SUFFIX_IN_BRACES = Pattern.compile("(?<given>[^{},]+) \\{(?<family>[^{},]+), ?(?<suffix>[JS]r\\.?|II|III|IV)\\}");

    private final String written;

    BibtexNames(String written) {
        this.written = written.replaceAll("\\s+", " ").strip();
    }

    /**
     * Adds each name to a record, in the form {@code Last, First, Jr} if it has commas.
     *
     * @param field that of people; an organisation among authors has its own
     */
    void addTo(BibliographicRecord record, RecordField field, int line) {
        for (String name : outside(written, " and ")) {
            if (name.equalsIgnoreCase("others") && !record.isEmpty()) {
                record.extend("; et al.");
                return;
            }
            boolean organization = name.startsWith("{") && closing(name) == name.length() - 1 && name.indexOf('\\') != 1;
            record.add(organization && field == RecordField.AUTHOR ? RecordField.GROUP_AUTHOR : field, organization ? Latex.text(name) : suffixLast(name), line);
        }
    }

    /** The name with a suffix behind the given name, as formats other than BibTeX have it, and as some that write BibTeX do. */
    private static String suffixLast(String name) {
        Matcher braced = SUFFIX_IN_BRACES.matcher(name);
        List<String> parts = braced.matches() ? Stream.of("family", "suffix", "given").map(braced::group).map(Latex::text).toList()
                : outside(name, ",").stream().map(part -> Latex.text(part).strip()).toList();
        return parts.size() < 3 || NameOrder.isSuffix(parts.get(2)) ? String.join(", ", parts) : parts.get(0) + ", " + parts.get(2) + ", " + parts.get(1);
    }

    /** Splits a text at a separator that stands in no braces. */
    private static List<String> outside(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (depth <= 0 && text.regionMatches(true, i, separator, 0, separator.length())) {
                parts.add(text.substring(from, i).strip());
                from = i + separator.length();
                i = from - (separator.length() > 1 ? 2 : 1);
            }
        }
        parts.add(text.substring(from).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
