package org.papergraph.reader.json;

import java.io.IOException;
import java.io.Reader;

/** The characters of a document, one after the other, with the number of the line and the blanks before its first other character. */
final class JsonCharacters {

    static final int END = -1;
    private static final int DEEPEST_INDENTATION = 256;

    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder indentation = new StringBuilder();
    private int position;
    private int filled;
    private int line = 1;
    private boolean firstOfLine = true;

    JsonCharacters(Reader in) {
        this.in = in;
    }

    static boolean isBlank(int character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t' || character == 0xFEFF || character == 0xA0;
    }

    /** The character that {@link #next} gives, or {@link #END}. */
    int peek() throws IOException {
        return position < filled || holds(1) ? buffer[position] : END;
    }

    int next() throws IOException {
        int character = peek();
        if (character == END) {
            return END;
        }
        position++;
        if (character == '\n') {
            line++;
            firstOfLine = true;
            indentation.setLength(0);
        } else if (firstOfLine) {
            indent(character);
        }
        return character;
    }

    private void indent(int character) {
        firstOfLine = isBlank(character);
        if (firstOfLine && character != '\r' && indentation.length() < DEEPEST_INDENTATION) {
            indentation.append((char) character);
        }
    }

    /** Goes on to the next character that is not blank and gives it without taking it. */
    int skipBlanks() throws IOException {
        int character = peek();
        while (isBlank(character)) {
            next();
            character = peek();
        }
        return character;
    }

    /** Goes on to the end of the line. */
    void skipLine() throws IOException {
        int begun = line;
        while (peek() != END && line == begun) {
            next();
        }
    }

    /** The next characters, some hundred at most; fewer where the document ends. */
    String ahead(int count) throws IOException {
        int length = holds(count) ? count : filled - position;
        return new String(buffer, position, length);
    }

    /** Of the next character, from 1. */
    int line() {
        return line;
    }

    /** True if only blanks stand before the next character in its line. */
    boolean isFirstOfLine() {
        return firstOfLine;
    }

    /** The blanks at the beginning of the line. */
    String indentation() {
        return indentation.toString();
    }

    private boolean holds(int count) throws IOException {
        while (filled - position < count) {
            System.arraycopy(buffer, position, buffer, 0, filled - position);
            filled -= position;
            position = 0;
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                return false;
            }
            filled += read;
        }
        return true;
    }
}
