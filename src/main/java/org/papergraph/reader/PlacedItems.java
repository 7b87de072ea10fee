package org.papergraph.reader;

import java.util.function.Consumer;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryBuilder;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;

/** Passes the items of a document's parts on, with their places in the whole document: lines, and the numbers of entries. */
final class PlacedItems implements Consumer<Item> {

    private final String source;
    private final Consumer<Item> losses;
    private final Consumer<Item> sink;
    private int linesBefore;
    private int entries;
    private int lastEntry;
    private boolean isToldCut;
    private int entriesBefore;
    private int parts;
    private boolean empty;

    /**
     * @param losses takes what was lost in decoding
     * @param sink takes what readers hand on
     */
    PlacedItems(String source, Consumer<Item> losses, Consumer<Item> sink) {
        this.source = source;
        this.losses = losses;
        this.sink = sink;
    }

    /** Begins a part. */
    void begin(int line) {
        parts++;
        linesBefore = line - 1;
        entriesBefore = entries;
        empty = true;
    }

    /** Says that a part behind another holds nothing, where nothing was handed on. */
    void end(String format) {
        if (empty && !isFirst()) {
            losses.accept(new Problem(source, linesBefore + 1, "what begins here is in the format " + format + " and holds no entries"));
        }
    }

    /**
     * Says that the document is cut off, unless a problem says that already.
     *
     * @param where what follows "the document ends"
     */
    void endCut(String where) {
        if (!isToldCut) {
            sink.accept(new Problem(source, lastEntry, "the document ends " + where + ", perhaps within this record, which goes in as far as it goes"));
        }
    }

    @Override
    public void accept(Item item) {
        empty &= !(item instanceof Entry || item instanceof Problem);
        isToldCut |= item instanceof Problem problem && problem.isCut();
        if (item instanceof Entry entry) {
            entries++;
            lastEntry = linesBefore + entry.line();
            sink.accept(isFirst() ? entry : EntryBuilder.of(entry, entriesBefore + entry.number(), linesBefore + entry.line()).build());
        } else {
            sink.accept(item instanceof Problem problem ? placed(problem) : item);
        }
    }

    private boolean isFirst() {
        return parts <= 1;
    }

    /** A problem of a whole part stands where that begins. */
    private Problem placed(Problem problem) {
        return isFirst() ? problem : new Problem(problem.source(), linesBefore + Math.max(1, problem.line()), problem.reason());
    }

    void complain(int line, String loss) {
        losses.accept(new Problem(source, linesBefore + line, loss));
    }

    /** Says why the part is not read. */
    void refuse(String reason) {
        losses.accept(isFirst() ? new Problem(source, 0, reason) : new Problem(source, linesBefore + 1, "from this line on, " + reason));
    }

    /** Says that a record hides text of another format. */
    void complainOfHidden(int line) {
        losses.accept(new Problem(source, line, "what begins here is in another format than that of the record around it, which is not closed before, and is not read; "
                + "keep it in a file of its own"));
    }
}
