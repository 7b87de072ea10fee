package org.papergraph.reader.bibliography;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;

/** jbibtex's parser for one entry after the other; abbreviations by {@code @string} count for what follows, and unknown ones for themselves. */
final class BibtexParser {

    private static final Pattern KEY = Pattern.compile("^@\\s*(?!(?i:string|comment|preamble)\\b)\\w+\\s*[{(](?<key>[^,={}\"]+)(?=,)");

    private final List<BibTeXString> abbreviations = new ArrayList<>();

    /** The entries of a text, of one at most with a key; jbibtex takes no key with a blank or a sign in it. */
    List<BibtexEntry> parse(String written, int line) throws ParseException {
        Matcher begin = KEY.matcher(written);
        String key = begin.find() ? begin.group("key").strip() : "";
        String text = key.isEmpty() ? written : written.substring(0, begin.start("key")) + "key" + written.substring(begin.end("key"));
        Parser parser = new Parser();
        abbreviations.forEach(parser::addMacro);
        BibTeXDatabase parsed;
        try {
            parsed = parser.parse(new StringReader(text));
        } catch (ObjectResolutionException unresolved) {
            throw new IllegalStateException(unresolved);
        }
        abbreviations.addAll(parsed.getStrings().values());
        return parsed.getEntries().values().stream().map(entry -> new BibtexEntry(entry, key, line)).toList();
    }

    private static final class Parser extends BibTeXParser {

        Parser() throws ParseException {
            for (String month : List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")) {
                addMacro(month, month);
            }
        }

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {
        }

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
        }
    }
}
