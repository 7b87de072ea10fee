package org.papergraph.reader.part;

/** The values of a document in JSON, one behind the other. */
final class BracketBounds implements RecordBounds {

    private int depth;
    private boolean inString;
    private boolean escaped;
    private boolean closed;

    @Override
    public void take(byte next) {
        if (inString) {
            inString = escaped || next != '"';
            escaped = !escaped && next == '\\';
        } else if (next == '"') {
            inString = true;
        } else if (next == '{' || next == '[') {
            depth++;
        } else if (next == '}' || next == ']') {
            depth = Math.max(0, depth - 1);
            closed |= depth == 0;
        }
    }

    @Override
    public boolean isBetween() {
        return closed && depth == 0 && !inString;
    }

    @Override
    public boolean isOwn(String line) {
        return ",]}".indexOf(line.charAt(0)) >= 0;
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
