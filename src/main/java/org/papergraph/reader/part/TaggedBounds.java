package org.papergraph.reader.part;

import java.util.regex.Pattern;

/** Records of tagged lines: they end by a tag of their own, or anywhere outside their lines. */
final class TaggedBounds implements RecordBounds {

    private final Pattern lineForm;
    private final String opening;
    private final Pattern end;
    private final boolean closedByTag;
    private final boolean goesOnIndented;
    private boolean closed;
    private boolean afterGap;

    /**
     * @param opening the tag that begins a record that a tag closes; empty for records that no tag closes
     * @param end matches the line that closes such a record
     * @param goesOnIndented true if white space stands before each further line of a value
     */
    TaggedBounds(String lineForm, String opening, String end, boolean goesOnIndented) {
        this.lineForm = Pattern.compile(lineForm);
        this.opening = opening;
        this.end = Pattern.compile(end);
        this.closedByTag = !opening.isEmpty();
        this.goesOnIndented = goesOnIndented;
    }

    @Override
    public void beginLine(String line) {
        if (closedByTag) {
            closed = end.matcher(line).matches() || closed && !line.startsWith(opening);
        }
        afterGap = line.isBlank() || afterGap && !isOwn(line);
    }

    @Override
    public boolean isBetween() {
        return closed || !closedByTag;
    }

    @Override
    public boolean isOwn(String line) {
        return lineForm.matcher(line).lookingAt();
    }

    @Override
    public boolean mayBeForeign(String line) {
        return !isOwn(line) && (closedByTag || afterGap || goesOnIndented);
    }

    @Override
    public boolean hideWhatFollows() {
        return closedByTag;
    }

    @Override
    public boolean hasFreeLines() {
        return !closedByTag;
    }
}
