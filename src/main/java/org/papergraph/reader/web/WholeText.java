package org.papergraph.reader.web;

import java.io.IOException;
import java.io.Reader;

/** The text of a document that is read as a whole. */
final class WholeText {

    /** In UTF-16 units. */
    private static final int LONGEST = 1 << 24;

    private WholeText() {
    }

    /** The text, of a longer one its beginning of 16 Mi characters. */
    static String of(Reader in) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] part = new char[1 << 16];
        for (int count = in.read(part); count >= 0 && text.length() < LONGEST; count = in.read(part)) {
            text.append(part, 0, count);
        }
        return text.toString();
    }
}
