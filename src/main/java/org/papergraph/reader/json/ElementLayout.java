package org.papergraph.reader.json;

/** The way in which the elements of one list are written, by which the next one is found behind one that is broken. */
final class ElementLayout {

    /** Of the head of an element, in UTF-16 units. */
    static final int HEAD = 128;

    private final boolean keyed;
    private String beginning = "";
    private String indentation = "";
    private int elements;
    private boolean eachOnOneLine = true;
    private boolean eachBeginsALine = true;
    private boolean inner;

    /** @param keyed true for the values of an object, false for the elements of an array or of the document */
    ElementLayout(boolean keyed) {
        this.keyed = keyed;
    }

    /** The first key of an element with its colon and without blanks; empty where its head does not hold it. */
    static String beginning(String head) {
        return withoutBlanks(head).substring(0, withoutBlanks(head).indexOf(':') + 1);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    /**
     * Takes notice of an element that was read to its end.
     *
     * @param onOneLine true if it ends on the line where it begins
     * @param hasInner true if an object in it begins a line in the same way
     */
    void notice(String head, boolean beginsALine, String indented, boolean onOneLine, boolean hasInner) {
        if (elements == 0) {
            beginning = beginning(head);
            indentation = indented;
        }
        elements++;
        eachOnOneLine &= onOneLine;
        eachBeginsALine &= beginsALine && indented.equals(indentation);
        inner |= hasInner;
    }

    /** True if an object that begins a line with this indentation can be none but the next element. */
    boolean tellsElements(String indented) {
        return elements > 0 && !inner && (eachOnOneLine || !indented.isEmpty());
    }

    /** True if elements are told by the beginnings of lines with this indentation, as far as is known. */
    boolean isByLine(String indented) {
        return eachBeginsALine && (elements == 0 || indented.equals(indentation));
    }

    boolean isKeyed() {
        return keyed;
    }

    /** True if a text that follows a comma begins as the elements do. */
    boolean isBeginning(String text, String ownHead) {
        String expected = beginning.isEmpty() ? beginning(ownHead) : beginning;
        return !expected.isEmpty() && withoutBlanks(text).startsWith(expected);
    }
}
