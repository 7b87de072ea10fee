package org.papergraph.reader.part;

/** Follows the text of a part, a byte at a time, to tell where a record has ended and no other has begun. */
interface RecordBounds {

    /** @param line the beginning of a line, up to its end, that comes next */
    default void beginLine(String line) {
    }

    default void take(byte next) {
    }

    /** True where another part may begin. */
    boolean isBetween();

    /** True if records end by a sign, behind which another part may begin in the same line. */
    default boolean endBySign() {
        return false;
    }

    /** True if a record that is not closed hides what stands behind it. */
    default boolean hideWhatFollows() {
        return false;
    }

    /** True if prose may stand in any line. */
    default boolean hasFreeLines() {
        return false;
    }

    /** True if a line, of one record or between two, is as the lines of this format are. */
    default boolean isOwn(String line) {
        return false;
    }

    /** True if a line that is no head of another format may all the same be the first of another part. */
    default boolean mayBeForeign(String line) {
        return !isOwn(line);
    }
}
