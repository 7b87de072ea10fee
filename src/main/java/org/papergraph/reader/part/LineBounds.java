package org.papergraph.reader.part;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A text of lines, such as Markdown, in which another part may begin with any line that is not quoted as code. */
final class LineBounds implements RecordBounds {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private final Predicate<String> own;
    private boolean fenced;

    /** @param own true for a line as this format has them */
    LineBounds(Predicate<String> own) {
        this.own = own;
    }

    @Override
    public void beginLine(String line) {
        fenced ^= FENCE.matcher(line).matches();
    }

    @Override
    public boolean isBetween() {
        return !fenced;
    }

    @Override
    public boolean isOwn(String line) {
        return own.test(line);
    }
}
