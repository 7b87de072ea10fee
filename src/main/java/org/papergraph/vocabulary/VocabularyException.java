package org.papergraph.vocabulary;

/** A vocabulary that cannot be read, with the line and the reason in words. */
public final class VocabularyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    /** @param line from 1; 0 where none is known */
    VocabularyException(String reason, long line) {
        super(reason);
        this.line = (int) Math.max(0, Math.min(line, Integer.MAX_VALUE));
    }

    public int line() {
        return line;
    }
}
