package org.papergraph.reader.seed;

import java.util.function.Consumer;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;

/** Passes items on and sees how their abstracts end, by which the last one is told to be cut off. */
final class AbstractEnds implements Consumer<Item> {

    /** Of the abstracts before the last one, that end in a sentence. */
    private static final double ENOUGH = 0.8;
    private static final int WITNESSES = 2;
    /** In UTF-16 units, of an abstract that is told by itself. */
    private static final int SHORTEST = 60;

    private final String source;
    private final Consumer<Item> sink;
    private int before;
    private int whole;
    private String last = "";
    private int lastLine;

    AbstractEnds(String source, Consumer<Item> sink) {
        this.source = source;
        this.sink = sink;
    }

    @Override
    public void accept(Item item) {
        if (item instanceof Entry entry && entry.hasAbstract()) {
            before += last.isEmpty() ? 0 : 1;
            whole += !last.isEmpty() && Prose.endsSentence(last) ? 1 : 0;
            last = entry.abstractText();
            lastLine = entry.line();
        }
        sink.accept(item);
    }

    /** @param endsOpen true if no line end stands behind the last line */
    void end(boolean endsOpen) {
        if (endsOpen && (before >= WITNESSES || last.length() >= SHORTEST) && !Prose.endsSentence(last) && whole >= ENOUGH * before) {
            sink.accept(new Problem(source, lastLine, "the document ends within a sentence of this abstract, which goes in as far as it goes"));
        }
    }
}
