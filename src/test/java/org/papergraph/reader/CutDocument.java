package org.papergraph.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.document.Entry;
import org.papergraph.document.Problem;

/** A document, of which the whole is known, cut off at a byte. */
final class CutDocument {

    private final byte[] whole;
    private final Reading wholeReading;
    private final int length;
    private final Reading reading;
    private final List<Problem> problems;
    private final List<Entry> changed;

    CutDocument(byte[] whole, Reading wholeReading, int length) {
        this.whole = whole;
        this.wholeReading = wholeReading;
        this.length = length;
        this.reading = Reading.of(Arrays.copyOf(whole, length));
        this.problems = new ArrayList<>(reading.problems());
        wholeReading.problems().forEach(problems::remove);
        Set<Entry> entries = new HashSet<>(wholeReading.entries());
        this.changed = reading.entries().stream().filter(entry -> !entries.contains(entry)).toList();
    }

    /** True if all entries but one are those of the whole document, and no more, and one problem at most is not. */
    boolean isReadAsFarAsItGoes() {
        return changed.size() <= 1 && reading.entries().size() <= wholeReading.entries().size() && problems.size() <= 1;
    }

    /** True if something of a record is missing and no problem says so; a cut between two records is none. */
    boolean losesSilently() {
        return problems.isEmpty() && (!changed.isEmpty() || hidesBeginning());
    }

    /** True if a further entry begins before the end. */
    private boolean hidesBeginning() {
        Set<Entry> read = new HashSet<>(reading.entries());
        String text = new String(whole, 0, length, StandardCharsets.ISO_8859_1);
        int line = 1 + (int) text.chars().filter(sign -> sign == '\n').count();
        boolean isWithinLine = !text.substring(text.lastIndexOf('\n') + 1).isBlank();
        Optional<Entry> next = wholeReading.entries().stream().filter(entry -> !read.contains(entry)).findFirst();
        return next.isPresent() && (next.get().line() < line || next.get().line() == line && isWithinLine) && !text.isBlank();
    }

    @Override
    public String toString() {
        return length + " bytes: " + reading.entries().size() + " entries, " + changed.size() + " other, " + problems.stream().map(Problem::message).toList();
    }
}
