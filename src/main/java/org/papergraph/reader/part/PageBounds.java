package org.papergraph.reader.part;

import java.util.Locale;

/** A page of HTML, which ends with its end tag. */
final class PageBounds implements RecordBounds {

    private static final String END_TAG = "</html>";

    private final StringBuilder tag = new StringBuilder();
    private boolean closed;

    @Override
    public void take(byte next) {
        if (next == '<') {
            tag.setLength(0);
        }
        if (tag.length() < END_TAG.length() && !Character.isWhitespace(next)) {
            tag.append((char) next);
            closed |= next == '>' && tag.toString().toLowerCase(Locale.ROOT).equals(END_TAG);
        }
    }

    @Override
    public boolean isBetween() {
        return closed;
    }

    @Override
    public boolean endBySign() {
        return true;
    }
}
