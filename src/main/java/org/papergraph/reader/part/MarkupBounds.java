package org.papergraph.reader.part;

/** The documents of XML that stand one behind the other, each with its root element. */
final class MarkupBounds implements RecordBounds {

    private static final int LONGEST_OPENING = 7;

    private final StringBuilder opening = new StringBuilder();
    private Place place = Place.TEXT;
    private Place around = Place.TEXT;
    private int depth;
    private int brackets;
    private int quote;
    private byte last;
    private byte lastButOne;
    private boolean closed;
    private boolean interrupted;

    private enum Place {
        TEXT, OPENING, TAG, END_TAG, COMMENT, CHARACTER_DATA, INSTRUCTION, DECLARATION
    }

    /** A declaration of XML stands at the beginning of a document alone: the one before is cut off. */
    @Override
    public void beginLine(String line) {
        if (place == Place.TEXT && line.startsWith("<?xml ")) {
            interrupted = depth > 0;
            depth = 0;
        }
    }

    @Override
    public void take(byte next) {
        switch (place) {
            case TEXT -> begin(next);
            case OPENING -> open(next);
            case TAG -> endTag(next, last == '/' ? 0 : 1);
            case END_TAG -> endTag(next, -1);
            case COMMENT -> leave(next == '>' && last == '-' && lastButOne == '-', around);
            case CHARACTER_DATA -> leave(next == '>' && last == ']' && lastButOne == ']', Place.TEXT);
            case INSTRUCTION -> leave(next == '>' && last == '?', Place.TEXT);
            case DECLARATION -> declare(next);
        }
        lastButOne = last;
        last = next;
    }

    private void begin(byte next) {
        if (next == '<') {
            place = Place.OPENING;
            opening.setLength(0);
            interrupted = false;
        }
    }

    private void open(byte next) {
        opening.append((char) next);
        String begun = opening.toString();
        if (begun.equals("!--")) {
            comment(Place.TEXT);
        } else if (begun.equals("![CDATA[")) {
            place = Place.CHARACTER_DATA;
        } else if (begun.charAt(0) != '!') {
            place = next == '?' ? Place.INSTRUCTION : next == '/' ? Place.END_TAG : Place.TAG;
            quote = 0;
        } else if (begun.length() > 1 && "-[".indexOf(begun.charAt(1)) < 0 || begun.length() > LONGEST_OPENING) {
            place = Place.DECLARATION;
            brackets = 0;
            quote = 0;
        }
    }

    private void comment(Place before) {
        place = Place.COMMENT;
        around = before;
    }

    private void leave(boolean ends, Place to) {
        place = ends ? to : place;
    }

    private void endTag(byte next, int deeper) {
        boolean isMarked = isQuoted(next);
        if (!isMarked && next == '>') {
            depth = Math.max(0, depth + deeper);
            closed |= depth == 0;
            place = Place.TEXT;
        }
    }

    private void declare(byte next) {
        if (next == '-' && last == '-' && lastButOne == '!') {
            quote = 0;
            comment(Place.DECLARATION);
        } else if (!isQuoted(next)) {
            brackets += next == '[' ? 1 : next == ']' ? -1 : 0;
            leave(next == '>' && brackets <= 0, Place.TEXT);
        }
    }

    private boolean isQuoted(byte next) {
        boolean isMark = next == '"' || next == '\'';
        if (quote == 0 && isMark) {
            quote = next;
        } else if (quote == next) {
            quote = 0;
        } else {
            return quote != 0;
        }
        return true;
    }

    @Override
    public boolean isBetween() {
        return place == Place.TEXT && depth == 0 && (closed || interrupted);
    }

    @Override
    public boolean endBySign() {
        return true;
    }
}
