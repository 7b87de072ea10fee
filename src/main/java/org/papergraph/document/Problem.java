package org.papergraph.document;

/**
 * A part of a document that could not be read; the rest of the document is ingested.
 *
 * @param source name of the document
 * @param line from 1; 0 for the whole document
 * @param reason the error and what to do, in words; the middle of one that quotes a long text is left out
 */
public record Problem(String source, int line, String reason) implements Item {

    /** The reason of a record that is left out because the document is cut off. */
    public static final String CUT_RECORD = "the document ends within this record, which is left out";

    /** How the reasons of a document that is cut off begin. */
    private static final String CUT = "the document ends";
    /** In UTF-16 units. */
    private static final int LONGEST_REASON = 400;

    public Problem {
        reason = reason.length() <= LONGEST_REASON ? reason : withoutMiddle(reason);
    }

    /** True if the document is cut off there. */
    public boolean isCut() {
        return reason.startsWith(CUT);
    }

    private static String withoutMiddle(String reason) {
        int head = LONGEST_REASON / 2;
        int tail = reason.length() - LONGEST_REASON / 2;
        return reason.substring(0, Character.isLowSurrogate(reason.charAt(head)) ? head - 1 : head) + " … "
                + reason.substring(Character.isLowSurrogate(reason.charAt(tail)) ? tail + 1 : tail);
    }

    /** {@code papers.txt:12: reason}, the form that editors and terminals recognise. */
    public String message() {
        return (line > 0 ? source + ":" + line : source) + ": " + reason;
    }
}
