package org.papergraph.reader.json;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a document in YAML into the items of its lists and the values of its other keys, by indentation, so that an item that is malformed
 * costs no other. The lists are those of {@code references} or {@code items}, or the document itself.
 */
final class YamlItems {

    private static final Pattern DASH = Pattern.compile("(?<indentation> *)-(?=\\s|$)");
    private static final Pattern KEY = Pattern.compile("(?:[^\\s#\\-][^:]*|\"[^\"]*\"|'[^']*'|-\\S[^:]*):(?:\\s.*)?");
    private static final Pattern LIST = Pattern.compile("['\"]?(?:references|items|bibliography)['\"]?:\\s*(?:#.*)?");
    private static final Pattern MARK = Pattern.compile("(?:---|\\.\\.\\.)(?:\\s.*)?");

    private final JsonCharacters in;
    private final ItemSink sink;
    private final StringBuilder item = new StringBuilder();
    private int begin;
    private boolean inList = true;
    private boolean isKey;
    private int indentation = -1;
    private boolean strange;
    private boolean endsOpen;

    YamlItems(JsonCharacters in, ItemSink sink) {
        this.in = in;
        this.sink = sink;
    }

    /** Takes the parts of a document. */
    interface ItemSink {

        /** @param text of an item of a list, without its dash; the whole item if it is shorter than what may be read */
        void item(int line, String text);

        /** @param text of a key at the beginning of a line with its value */
        void key(int line, String text);

        void problem(int line, String reason);

        /**
         * Comes before the last part.
         *
         * @param open true if no line end stands behind it
         * @param reached true if the document ends with it, and not behind a mark or a list that ended
         */
        default void end(boolean open, boolean reached) {
        }

        /** True if no more is wanted. */
        boolean isContent();
    }

    void read() throws IOException {
        while (in.peek() != JsonCharacters.END && !sink.isContent()) {
            int line = in.line();
            String text = line();
            Matcher dash = DASH.matcher(text);
            if (dash.lookingAt() && isNext(dash.group("indentation").length())) {
                close();
                open(line, " ".repeat(dash.end()) + text.substring(dash.end()), false);
            } else if (text.isBlank() || " \t".indexOf(text.charAt(0)) >= 0 || isKey && dash.lookingAt()) {
                append(text);
            } else if (text.charAt(0) != '#') {
                key(line, text);
            }
        }
        sink.end(begin > 0 && endsOpen, begin > 0);
        close();
    }

    /** True for the first item of a list and for those with the same indentation. */
    private boolean isNext(int dash) {
        if (inList && indentation < 0) {
            indentation = dash;
        }
        return inList && dash == indentation;
    }

    private void key(int line, String text) {
        close();
        inList = LIST.matcher(text).matches() || MARK.matcher(text).matches();
        indentation = -1;
        if (!inList && KEY.matcher(text).matches()) {
            open(line, text, true);
        } else if (!inList && !strange) {
            strange = true;
            sink.problem(line, "'" + text.substring(0, Math.min(40, text.length())) + "' is no key and no item of YAML");
        }
    }

    private void open(int line, String text, boolean key) {
        begin = line;
        isKey = key;
        append(text);
    }

    private void append(String text) {
        if (begin > 0 && item.length() <= ElementScanner.LONGEST) {
            item.append(text).append('\n');
        }
    }

    private void close() {
        if (begin > 0 && item.length() > ElementScanner.LONGEST) {
            sink.problem(begin, "the record cannot be read: it is longer than " + ElementScanner.LONGEST + " characters");
        } else if (begin > 0 && isKey) {
            sink.key(begin, item.toString());
        } else if (begin > 0) {
            sink.item(begin, item.toString());
        }
        item.setLength(0);
        begin = 0;
        isKey = false;
    }

    /** The next line without its end; of one that is too long, as much as tells that it is. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.next();
        for (; next != '\n' && next != JsonCharacters.END; next = in.next()) {
            if (next != '\r' && line.length() <= ElementScanner.LONGEST) {
                line.append((char) next);
            }
        }
        endsOpen = next == JsonCharacters.END;
        return line.toString();
    }
}
