package org.papergraph.reader.bibtex;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.ConcateValue;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.StringValue;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

/** jbibtex's parser for one entry after the other; abbreviations by {@code @string} count for what follows, and unknown ones for themselves. */
final class BibtexParser {

    private static final Pattern HEAD = Pattern.compile("^@\\s*(?<type>[^\\s{(]+)\\s*[{(](?:(?<key>[^,={}\"]+)(?=,))?");
    private static final Set<String> NO_ENTRIES = Set.of("string", "comment", "preamble");

    /** In UTF-16 units. */
    private static final int LONGEST_ABBREVIATION = 1 << 12;

    /** Each with its text, so that none refers to another. */
    private final List<BibTeXString> abbreviations = new ArrayList<>();

    private String undefined = "";

    /** The entries of a text, one at most; jbibtex takes no type and no key with a sign in it, and no entry in parentheses. */
    List<BibtexEntry> parse(String written, int line) throws ParseException {
        Matcher head = HEAD.matcher(written);
        String type = head.find() ? head.group("type").toLowerCase(Locale.ROOT) : "";
        boolean isEntry = !NO_ENTRIES.contains(type);
        String key = isEntry ? Optional.ofNullable(head.group("key")).orElse("").strip() : "";
        String text = "@" + (isEntry ? "misc" : type) + "{" + (key.isEmpty() ? "" : "key") + inBraces(written.substring(head.end()).stripTrailing());
        Parser parser = new Parser();
        abbreviations.forEach(parser::addMacro);
        BibTeXDatabase parsed;
        try {
            parsed = parser.parse(new StringReader(text));
        } catch (ObjectResolutionException unresolved) {
            throw new IllegalStateException(unresolved);
        }
        for (BibTeXString abbreviation : parsed.getStrings().values()) {
            abbreviations.add(new BibTeXString(abbreviation.getKey(), new StringValue(text(abbreviation.getValue(), LONGEST_ABBREVIATION), StringValue.Style.BRACED)));
        }
        undefined = type.equals("string") ? parser.undefined : "";
        return parsed.getEntries().values().stream().map(entry -> new BibtexEntry(type, entry, key, line)).toList();
    }

    /** The abbreviation by which the abbreviation that was just read is defined without being known; empty if there is none. */
    Optional<String> undefined() {
        return Optional.of(undefined).filter(name -> !name.isEmpty());
    }

    /**
     * The text of a value.
     *
     * @throws IllegalArgumentException if it is longer than {@code longest} UTF-16 units, as abbreviations of abbreviations can be
     */
    static String text(Value value, int longest) {
        Deque<Value> open = new ArrayDeque<>(List.of(value));
        StringBuilder text = new StringBuilder();
        while (!open.isEmpty()) {
            Value next = open.pop();
            if (next instanceof ConcateValue sum) {
                open.push(sum.getRight());
                open.push(sum.getLeft());
            } else {
                text.append(next.toUserString());
            }
            if (text.length() > longest) {
                throw new IllegalArgumentException("a value is longer than " + longest + " characters");
            }
        }
        return text.toString();
    }

    private static String inBraces(String body) {
        return body.endsWith(")") ? body.substring(0, body.length() - 1) + "}" : body;
    }

    private static final class Parser extends BibTeXParser {

        private String undefined = "";

        Parser() throws ParseException {
            for (String month : List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")) {
                addMacro(month, month);
            }
        }

        @Override
        public void checkStringResolution(Key key, @Nullable BibTeXString string) {
            undefined = string == null ? key.getValue() : undefined;
        }

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
        }
    }
}
