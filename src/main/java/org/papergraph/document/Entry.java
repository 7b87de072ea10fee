package org.papergraph.document;

import java.util.List;

/**
 * What one document says of one paper. Texts are the document's characters in Unicode NFC; a text that the
 * document does not give is empty.
 *
 * @param number place in the document, from 1
 * @param line where the entry begins, from 1
 * @param abstractText the abstract
 * @param dates the date of the paper, or none
 * @param section the subject section as written, such as {@code LG}
 * @param score the source's own score for the entry as a decimal, such as {@code 99.6}
 * @param code whether the source says that there is code
 */
public record Entry(
        int number,
        int line,
        String title,
        String abstractText,
        AuthorList authors,
        List<PartialDate> dates,
        String section,
        String score,
        boolean code)
        implements Item {

    public Entry {
        if (title.isBlank() && abstractText.isBlank()) {
            throw new IllegalArgumentException("an entry needs a title or an abstract");
        }
        dates = List.copyOf(dates);
    }

    /** An entry of which only the texts are known. */
    public static Entry ofTexts(int number, int line, String title, String abstractText) {
        return new Entry(number, line, title, abstractText, AuthorList.unstated(), List.of(), "", "", false);
    }

    public boolean hasTitle() {
        return !title.isBlank();
    }

    public boolean hasAbstract() {
        return !abstractText.isBlank();
    }
}
