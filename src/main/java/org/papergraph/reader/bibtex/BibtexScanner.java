package org.papergraph.reader.bibtex;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.reader.format.Line;

/**
 * Finds the entries in lines of BibTeX by counting braces, so that one that is not closed ends where the next begins; what stands between
 * them is a comment. No more than one entry is held.
 */
final class BibtexScanner {

    /** The beginning of an entry at the end of a document. */
    private static final Pattern HALF_BEGIN = Pattern.compile("(?:^|[\\s},])@\\s*(?:" + BibtexReader.TYPE + "\\s*)?$");
    /** In UTF-16 units. */
    private static final int LONGEST_ENTRY = 1 << 20;
    /** In UTF-16 units; less than an entry may have, so that one with such a field can be kept. */
    private static final int LONGEST_FIELD = 15 << 16;

    private final BiConsumer<Integer, String> entries;
    private final BiConsumer<Integer, String> problems;
    private StringBuilder text = new StringBuilder();
    private int begin;
    private int depth;
    private boolean inParentheses;
    private boolean quoted;
    private boolean skipping;
    private int fieldBegin;
    private int lastLine;
    /** The end of the line that was read last, outside of entries. */
    private String between = "";

    /**
     * @param entries takes the line on which an entry begins, and its text
     * @param problems takes the line on which an entry begins, and what is wrong with it
     */
    BibtexScanner(BiConsumer<Integer, String> entries, BiConsumer<Integer, String> problems) {
        this.entries = entries;
        this.problems = problems;
    }

    void read(Line line) {
        String rest = line.text();
        if (depth > 0) {
            append(joint(line));
        }
        lastLine = line.number();
        between = "";
        while (!rest.isEmpty()) {
            if (depth > 0 && BibtexReader.ENTRY.matcher(rest).matches()) {
                problem("the braces of this entry are not closed before the next one begins");
                drop();
            }
            Matcher beginning = BibtexReader.BEGIN.matcher(rest);
            if (depth == 0 && !beginning.find()) {
                between = rest;
                return;
            }
            if (depth == 0) {
                begin = line.number();
                rest = rest.substring(beginning.start());
            }
            boolean skipped = skipping;
            int end = endOfPart(rest);
            append(skipped ? "" : rest.substring(0, end));
            rest = rest.substring(end);
            leaveOutLongField();
            if (depth == 0) {
                handOn();
                drop();
            }
        }
    }

    private String joint(Line line) {
        boolean isPiece = line.number() == lastLine && (line.indented() || line.text().startsWith(","));
        return !isPiece ? "\n" : line.indented() ? " " : "";
    }

    /** The index behind the sign that closes the entry or a field that is left out, or behind the line, while braces are counted. */
    private int endOfPart(String line) {
        for (int i = 0; i < line.length(); i++) {
            int before = depth;
            if (line.charAt(i) == '\\') {
                i++;
            } else {
                count(line.charAt(i), text.length() + i);
            }
            if (skipping && !isWithinValue()) {
                skipping = false;
                problem("a field of this entry is longer than " + LONGEST_FIELD + " characters and is left out");
                return i + 1;
            }
            if (depth == 0 && before > 0) {
                return i + 1;
            }
        }
        return line.length();
    }

    private void count(char character, int position) {
        if (character == '{' || character == '(' && depth == 0) {
            inParentheses |= character == '(';
            depth++;
        } else if (depth == 1 && character == '"') {
            quoted = !quoted;
        } else if (depth == 1 && character == ',' && !quoted) {
            fieldBegin = position;
        } else if (depth > 0 && (character == '}' || character == ')' && inParentheses && !quoted && depth == 1)) {
            depth--;
        }
    }

    private boolean isWithinValue() {
        return depth > 1 || depth == 1 && quoted;
    }

    private void append(String part) {
        text.append(text.length() < LONGEST_ENTRY ? part : "");
    }

    private void leaveOutLongField() {
        if (!skipping && fieldBegin > 0 && isWithinValue() && text.length() - fieldBegin > LONGEST_FIELD) {
            text.setLength(fieldBegin);
            skipping = true;
        }
    }

    private void drop() {
        text = new StringBuilder();
        depth = 0;
        inParentheses = false;
        quoted = false;
        skipping = false;
        fieldBegin = 0;
    }

    private void handOn() {
        if (text.length() >= LONGEST_ENTRY) {
            problem("the entry is longer than " + LONGEST_ENTRY + " characters and is left out");
        } else {
            entries.accept(begin, text.toString());
        }
    }

    /**
     * Ends the document.
     *
     * @param endsOpen true if no line end stands behind the last line
     * @return true if it is cut off within an entry
     */
    boolean end(boolean endsOpen) {
        if (depth == 0 && endsOpen && HALF_BEGIN.matcher(between).find()) {
            begin = lastLine;
            depth = 1;
        }
        if (depth > 0) {
            problem("the document ends within this entry, which is left out");
        }
        return depth > 0;
    }

    private void problem(String reason) {
        problems.accept(begin, reason);
    }
}
