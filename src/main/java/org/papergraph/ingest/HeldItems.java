package org.papergraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;

/** Passes the items of a document on from its first entry on, those before it included: nothing comes of a document without entries. */
public final class HeldItems implements Consumer<Item> {

    /** Problems before the first entry; what has more of them is of another format. */
    private static final int MOST = 10_000;

    private final Consumer<Item> sink;
    private final List<Item> held = new ArrayList<>();
    private boolean begun;

    public HeldItems(Consumer<Item> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(Item item) {
        if (!begun && item instanceof Entry) {
            begun = true;
            held.forEach(sink);
            held.clear();
        }
        if (begun) {
            sink.accept(item);
        } else {
            hold(item);
        }
    }

    private void hold(Item item) {
        if (held.size() == MOST) {
            throw new UncheckedIOException(new IOException("its first " + MOST + " records are problems; is it of another format?"));
        }
        held.add(item);
    }

    /** True if there was an entry. */
    public boolean begun() {
        return begun;
    }
}
