package org.papergraph.progress;

import java.util.ArrayList;
import java.util.List;

/** Keeps what it is told: of a step its name and total, and each advance. */
public final class RecordedProgress implements Progress {

    private final List<String> told = new ArrayList<>();

    @Override
    public void begin(String step, long total) {
        told.add(step + " of " + total);
    }

    @Override
    public void advance(long done) {
        told.add("" + done);
    }

    public List<String> told() {
        return told;
    }
}
