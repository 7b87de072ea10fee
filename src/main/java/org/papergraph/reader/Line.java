package org.papergraph.reader;

/**
 * A line of a document without its line end, in Unicode NFC.
 *
 * @param number from 1
 * @param afterGap whether it is the first line or a blank line stands before it
 */
record Line(int number, String text, boolean afterGap) {

    int length() {
        return text.length();
    }
}
