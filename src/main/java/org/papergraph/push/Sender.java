package org.papergraph.push;

import java.util.Iterator;
import org.papergraph.export.SortedGraphs;
import org.papergraph.push.PushPlan.Change;

/** Sends graphs slice by slice, and puts on record what the target acknowledges. */
final class Sender {

    private final TargetWriter writer;
    private final TargetMemory memory;
    private final PushState state;
    private final PushListener listener;
    private long sent;

    Sender(TargetWriter writer, TargetMemory memory, PushState state, PushListener listener) {
        this.writer = writer;
        this.memory = memory;
        this.state = state;
        this.listener = listener;
    }

    /** Sends what is planned, and removes last what is to be removed. */
    void send(PushPlan plan, SortedGraphs graphs) {
        listener.begin(plan.statements());
        sent = 0;
        graphs.forEach((graph, statements) -> {
            if (plan.changed().containsKey(graph)) {
                send(graph, plan.changed().get(graph), statements);
            }
        });
        for (String graph : plan.removed()) {
            writer.remove(graph);
            state.removed(graph);
        }
    }

    private void send(String graph, Change change, Iterator<String> statements) {
        long done = change.acknowledged();
        if (done == 0) {
            state.begin(graph, change.digest(), change.statements());
        }
        for (long i = 0; i < done; i++) {
            statements.next();
        }
        while (statements.hasNext()) {
            Slice slice = Slice.of(statements, writer.batch());
            if (done == 0) {
                writer.replace(graph, slice);
            } else {
                writer.add(graph, slice);
            }
            done += slice.size();
            sent += slice.size();
            state.acknowledge(graph, done);
            listener.sent(sent);
            memory.learn(graph);
        }
    }
}
