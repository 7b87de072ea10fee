package org.papergraph.reader.part;

import java.util.regex.Pattern;

/** The entries of BibTeX, by their braces; one that is not closed ends where the next begins a line. */
final class BibtexBounds implements RecordBounds {

    private static final Pattern ENTRY = Pattern.compile("@\\s*(?!(?i:comment|string|preamble)\\b)[\\p{L}_][\\w+./:-]*\\s*[{(][^,{}=]*,.*");

    private int depth;
    private boolean atSign;
    private boolean escaped;
    private boolean quoted;
    private boolean inParentheses;
    private boolean closed;
    private boolean afterEntry;

    @Override
    public void beginLine(String line) {
        if (depth > 0 && line.startsWith("@") && ENTRY.matcher(line).matches()) {
            depth = 0;
            quoted = false;
        }
    }

    @Override
    public void take(byte next) {
        if (depth == 0) {
            takeBetween(next);
        } else if (escaped) {
            escaped = false;
        } else if (next == '\\') {
            escaped = true;
        } else if (next == '{') {
            depth++;
        } else if (depth == 1 && next == '"') {
            quoted = !quoted;
        } else if (next == '}' || next == ')' && inParentheses && !quoted && depth == 1) {
            depth--;
            closed |= depth == 0;
            afterEntry = depth == 0;
        }
    }

    private void takeBetween(byte next) {
        if (atSign && (next == '{' || next == '(')) {
            depth = 1;
            inParentheses = next == '(';
            quoted = false;
            atSign = false;
        } else {
            atSign = next == '@' || atSign && (Character.isLetterOrDigit(next) || Character.isWhitespace(next) || next < 0 || "_+./:-".indexOf(next) >= 0);
            afterEntry &= Character.isWhitespace(next) || next == ',';
        }
    }

    @Override
    public boolean isBetween() {
        return closed && depth == 0;
    }

    /** Text between entries is a comment; the first line of it alone is looked at. */
    @Override
    public boolean mayBeForeign(String line) {
        return afterEntry && "%@,}".indexOf(line.charAt(0)) < 0;
    }

    @Override
    public boolean endBySign() {
        return true;
    }

    @Override
    public boolean hideWhatFollows() {
        return true;
    }
}
