package org.papergraph.reader.json;

import java.io.IOException;

/**
 * Scans one value of a document: finds its end by its brackets and strings, keeps its text without blanks, and stops before a list of
 * records within it. Behind a mistake in a value it goes on to where the next one begins.
 */
final class ElementScanner {

    /** In UTF-16 units. */
    static final int LONGEST = 1 << 24;
    static final int DEEPEST = 1000;
    private static final int LONGEST_KEY = 100;
    private static final char VALUE = 'v';

    private final JsonCharacters in;
    private final ElementLayout layout;
    private final ListKeys lists;
    private final String head;
    private final int line;
    private final boolean beginsALine;
    private final String indentation;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private final StringBuilder key = new StringBuilder();
    private char last;
    private int beyond;
    private int wholeFields = 1;
    private boolean onlyLists = true;
    private boolean inner;
    private String complaint = "";

    /** @param in before the first character of the value */
    ElementScanner(JsonCharacters in, ElementLayout layout, ListKeys lists) throws IOException {
        this.in = in;
        this.layout = layout;
        this.lists = lists;
        this.head = in.ahead(ElementLayout.HEAD);
        this.line = in.line();
        this.beginsALine = in.isFirstOfLine();
        this.indentation = in.indentation();
    }

    /** The reason why scanning stopped. */
    enum Stop {
        /** the value is read to its end */
        WHOLE,
        /** a list of records comes next */
        LIST,
        /** the value has a mistake; the next one comes next */
        BROKEN,
        /** the document ends within the value */
        CUT
    }

    /** Keys of objects that hold records. */
    interface ListKeys {

        /**
         * True if the value of a key is a list of records or holds one.
         *
         * @param array true if the value is an array, false if it is an object
         * @param first true if no other key that holds no records stands before it
         */
        boolean open(String key, boolean array, boolean first);
    }

    Stop scan() throws IOException {
        for (int next = in.skipBlanks(); next != JsonCharacters.END; next = in.skipBlanks()) {
            if (next == '{' && beginsLikeThis()) {
                if (layout.tellsElements(indentation)) {
                    return recover("it is not closed before the next one begins");
                }
                inner = true;
            }
            if (isList(next)) {
                keep("null");
                last = VALUE;
                return Stop.LIST;
            }
            if (!take(next)) {
                return recover(complaint);
            }
            if (open.isEmpty()) {
                layout.notice(head, beginsALine, indentation, in.line() == line, inner);
                return Stop.WHOLE;
            }
        }
        return Stop.CUT;
    }

    /** The line where the value begins. */
    int line() {
        return line;
    }

    /** What is wrong with the value; empty where nothing is. */
    String complaint() {
        return complaint;
    }

    String text() {
        return text.toString();
    }

    /** The text of the object as far as its fields are whole. */
    String wholeFields() {
        return text.isEmpty() ? "{}" : text.substring(0, wholeFields) + "}";
    }

    private boolean beginsLikeThis() {
        return beginsALine && !text.isEmpty() && in.isFirstOfLine() && in.indentation().equals(indentation);
    }

    private boolean isList(int next) {
        if (last != ':' || open.length() != 1) {
            return false;
        }
        boolean list = (next == '{' || next == '[') && lists.open(key.toString(), next == '[', onlyLists);
        onlyLists &= list;
        return list;
    }

    /** Takes a string, a number or another sign; false if it may not stand here. */
    private boolean take(int next) throws IOException {
        return switch (next) {
            case '"' -> mayBegin("a string") && takeString();
            case '{', '[' -> mayBegin("a bracket") && mayNest() && push(in.next());
            case '}', ']' -> pop((char) next);
            case ',', ':' -> separate(in.next());
            default -> mayBegin("'" + Character.toString(next) + "'") && takeScalar();
        };
    }

    private boolean mayBegin(String what) {
        return last != VALUE || complain(what + " stands where a comma or the end is expected");
    }

    private boolean mayNest() {
        boolean keyExpected = !open.isEmpty() && open.charAt(open.length() - 1) == '{' && last != ':';
        return !keyExpected || complain("a bracket stands where a key is expected");
    }

    private boolean push(int bracket) {
        if (open.length() < DEEPEST) {
            open.append((char) bracket);
        } else {
            beyond++;
            complaint = "it is nested deeper than " + DEEPEST + " levels";
        }
        keep((char) bracket);
        last = (char) bracket;
        return true;
    }

    /** Closes what the bracket closes with all that is open in it; the parser complains of that. */
    private boolean pop(char bracket) throws IOException {
        int opener = beyond > 0 ? open.length() : open.lastIndexOf(bracket == '}' ? "{" : "[");
        if (opener < 0) {
            return complain("it is not closed before its list is");
        }
        beyond -= beyond > 0 ? 1 : 0;
        open.setLength(opener);
        keep((char) in.next());
        last = VALUE;
        return true;
    }

    private boolean separate(int sign) {
        if (sign == ',' && open.length() == 1) {
            wholeFields = text.length();
        }
        keep((char) sign);
        last = (char) sign;
        return true;
    }

    private boolean takeString() throws IOException {
        boolean isKey = open.length() == 1 && last != ':';
        key.setLength(isKey ? 0 : key.length());
        keep((char) in.next());
        for (int next = in.peek(); next != '"'; next = in.peek()) {
            if (next == JsonCharacters.END) {
                return true;
            }
            if (next == '{' && beginsLikeThis()) {
                return complain("a string is not closed");
            }
            takeCharacter(isKey);
        }
        keep((char) in.next());
        last = VALUE;
        return true;
    }

    /** Takes a character of a string, with the one that it escapes. */
    private void takeCharacter(boolean isKey) throws IOException {
        int character = in.next();
        keep((char) character);
        if (isKey && key.length() < LONGEST_KEY) {
            key.append((char) character);
        }
        if (character == '\\' && in.peek() != JsonCharacters.END) {
            keep((char) in.next());
        }
    }

    private boolean takeScalar() throws IOException {
        for (int next = in.peek(); next != JsonCharacters.END && !JsonCharacters.isBlank(next) && "{}[],:\"".indexOf(next) < 0; next = in.peek()) {
            keep((char) in.next());
        }
        last = VALUE;
        return true;
    }

    private void keep(char character) {
        if (text.length() < LONGEST) {
            text.append(character);
        } else {
            complaint = "it is longer than " + LONGEST + " characters";
        }
    }

    private void keep(String word) {
        word.chars().forEach(character -> keep((char) character));
    }

    private boolean complain(String mistake) {
        complaint = mistake;
        return false;
    }

    /** Goes on to the next element, which is told by the way in which those before are written. */
    private Stop recover(String mistake) throws IOException {
        complaint = mistake;
        boolean behindComma = last == ',';
        boolean endOfList = in.peek() == ']' && !open.isEmpty() && open.indexOf("[") < 0;
        for (int next = in.peek(); next != JsonCharacters.END && !endOfList; next = in.peek()) {
            if (next == '{' && (beginsLikeThis() || behindComma && beginsLikeOthers()) || next == '"' && isNextKey()) {
                return Stop.BROKEN;
            }
            behindComma = next == ',' || behindComma && JsonCharacters.isBlank(next);
            in.next();
        }
        return Stop.BROKEN;
    }

    private boolean beginsLikeOthers() throws IOException {
        boolean byLine = beginsALine && layout.isByLine(indentation);
        return !byLine && !layout.isKeyed() && layout.isBeginning(in.ahead(ElementLayout.HEAD), head);
    }

    private boolean isNextKey() {
        return layout.isKeyed() && in.isFirstOfLine() && in.indentation().equals(indentation);
    }

    /** Goes on behind a list that ended in a mistake, as if a comma stood there. */
    void resume() {
        separate(',');
    }
}
