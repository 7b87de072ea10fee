package org.papergraph.reader.json;

/** The way in which the elements of one list are written, by which the next one is found behind one that is broken. */
final class ElementLayout {

    /** Of the beginnings that are compared, in UTF-16 units. */
    static final int BEGINNING = 64;
    /** Elements by which it is told what all have in common. */
    private static final int ENOUGH = 3;

    private String beginning = "";
    private int elements;
    private boolean eachOnOneLine = true;
    private boolean eachBeginsALine = true;
    private boolean inner;

    /**
     * Takes notice of an element that was read to its end.
     *
     * @param head the first characters of the element
     * @param onOneLine true if it ends on the line where it begins
     * @param hasInner true if an object in it begins a line in the same way
     */
    void notice(String head, boolean beginsALine, boolean onOneLine, boolean hasInner) {
        beginning = elements == 0 ? head : common(beginning, head);
        elements++;
        eachOnOneLine &= onOneLine;
        eachBeginsALine &= beginsALine;
        inner |= hasInner;
    }

    /** True if an object that begins a line with this indentation can be none but the next element. */
    boolean tellsElements(String indentation) {
        return elements > 0 && !inner && (eachOnOneLine || !indentation.isEmpty());
    }

    /** The text with which elements begin that do not begin a line; empty where it is not known. */
    String beginning() {
        String plain = elements < ENOUGH ? beginning.substring(0, beginning.indexOf(':') + 1) : beginning.replaceFirst("\\d+$", "");
        return eachBeginsALine ? "" : plain;
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
