package org.papergraph.reader.bibliography;

import java.util.HashSet;
import java.util.Set;

/** The tags, or keys, that all records of a document have, by which the last one is told to be cut off where no mark ends a record. */
public final class CommonTags {

    /** Records that must agree before another one is told by them. */
    private static final int WITNESSES = 2;
    /** Records that must end alike before one that ends otherwise is told by that alone. */
    private static final int ALIKE = 4;

    private final Set<String> common = new HashSet<>();
    private String last = "";
    private boolean endAlike = true;
    private int records;

    /** Adds a record that is whole. */
    public void add(RecordTags record) {
        if (records == 0) {
            common.addAll(record.seen());
            last = record.last();
        }
        common.retainAll(record.seen());
        endAlike &= last.equals(record.last());
        records++;
    }

    /** True if there are records, which all end with this tag. */
    public boolean endIn(String tag) {
        return records > 0 && endAlike && last.equals(tag);
    }

    /** True if a last record may not be whole: it lacks a tag that all others have and has no line end, or ends with another tag than they do. */
    public boolean suspect(RecordTags record, boolean endsOpen) {
        return lacksAny(record) && (endsOpen || records >= WITNESSES && endAlike && !record.last().equals(last));
    }

    public boolean isEmpty() {
        return records == 0;
    }

    private boolean lacksAny(RecordTags record) {
        return records > 0 && !record.seen().containsAll(common);
    }

    /** True if a last record that is not like the others cannot be whole. */
    public boolean tellsCut(RecordTags record, boolean endsOpen) {
        return endsOpen && records >= WITNESSES && lacksAny(record)
                || records >= ALIKE && endAlike && !record.last().equals(last) && lacksAny(record);
    }

    /** The tags of a record, in order. */
    public static final class RecordTags {

        private final Set<String> seen = new HashSet<>();
        private String last = "";

        public void add(String tag) {
            seen.add(tag);
            last = tag;
        }

        public Set<String> seen() {
            return Set.copyOf(seen);
        }

        String last() {
            return last;
        }
    }
}
