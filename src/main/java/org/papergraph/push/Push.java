package org.papergraph.push;

import java.io.IOException;
import java.nio.file.Path;
import org.papergraph.document.Hash;
import org.papergraph.export.ExportOptions;
import org.papergraph.export.Exporter;
import org.papergraph.export.SortedGraphs;
import org.papergraph.store.Store;

/**
 * Brings a target to the published graph of a store, by what it does not have yet: the graphs that changed since it acknowledged them,
 * and the removal of those that are gone. What it acknowledges is on record in a file, from which the next push goes on.
 *
 * <pre>{@code
 * Push push;
 * try (Store store = Store.open(folder.resolve("db"))) {
 *     push = Push.prepare(store, ExportOptions.in(ExportFormat.NQUADS),
 *             Target.at("http://localhost:3031/lists/data"), folder.resolve("push.txt"), false, PushListener.SILENT);
 * }
 * try (push) {
 *     System.out.println(push.plan().statements() + " statements to send");
 * }
 * }</pre>
 */
public final class Push implements AutoCloseable {

    /** A target that is emptied more often keeps nothing. */
    private static final int MOST_BEGINNINGS = 5;

    private final Target target;
    private final PushListener listener;
    private final PushState state;
    private final TargetClient client;
    private final Delivery delivery;
    private final TargetMemory memory;
    private boolean everything;
    private String fingerprint = "";
    private SortedGraphs graphs = SortedGraphs.none();
    private GraphDigests digests = GraphDigests.none();
    private PushPlan plan = PushPlan.nothing(0);

    private Push(Target target, PushState state, PushListener listener) {
        this.target = target;
        this.listener = listener;
        this.state = state;
        this.client = new TargetClient(target);
        this.delivery = new Delivery(target, client, listener);
        this.memory = new TargetMemory(target, client, state);
    }

    /** The usual state file of a target, in the folder of a store. */
    public static Path stateFile(Path folder, Target target) {
        return folder.resolve("push-" + target.address().getHost().replaceAll("[^\\w.-]", "_") + "-" + Hash.digits(8, target.address().toString()) + ".txt");
    }

    /**
     * Takes from a store what the target does not have; the store may be closed before that is sent.
     *
     * @param options without a query
     * @param stateFile of this store and target
     * @param everything true to send everything, whatever was acknowledged
     * @throws PushException where the target was to be asked whether it still has what it acknowledged, and cannot be reached
     */
    public static Push prepare(Store store, ExportOptions options, Target target, Path stateFile, boolean everything, PushListener listener) {
        Push push = new Push(target, PushState.open(stateFile, target.shown()), listener);
        try {
            push.everything = push.isTargetEmptied() || everything;
            push.take(store, options);
            return push;
        } catch (RuntimeException failure) {
            push.close();
            throw failure;
        }
    }

    private boolean isTargetEmptied() {
        try {
            memory.check();
            return false;
        } catch (TargetEmptied emptied) {
            listener.notice(target.shown() + " no longer has what it acknowledged; everything is sent again");
            return true;
        } catch (IOException failure) {
            throw new TargetFault(target).unreachable(failure, false);
        }
    }

    private void take(Store store, ExportOptions options) {
        fingerprint = Hash.of(store.version(), options.profile().name(), options.baseIri());
        if (everything || !state.complete().equals(fingerprint)) {
            graphs = new Exporter(store).sortedGraphs(options);
            digests = GraphDigests.of(graphs);
            plan = digests.comparedWith(state, everything);
        } else {
            plan = PushPlan.nothing(state.graphs().size());
        }
    }

    public PushPlan plan() {
        return plan;
    }

    /**
     * Sends what is planned; begins again where the target turns out to have lost what it acknowledged.
     *
     * @throws PushException where the target refuses something or stays away; what it acknowledged is on record
     */
    public PushReport send() {
        Sender sender = new Sender(new TargetWriter(target, delivery, memory), memory, state, listener);
        if (everything) {
            state.forget();
        }
        for (int beginnings = 1; !isSent(sender); beginnings++) {
            if (beginnings == MOST_BEGINNINGS) {
                throw new TargetFault(target).forgetful();
            }
            listener.notice(target.shown() + " lost what it had acknowledged; everything is sent again");
            state.forget();
            plan = digests.comparedWith(state, true);
        }
        if (!state.complete().equals(fingerprint)) {
            state.complete(fingerprint);
        }
        return new PushReport(plan, delivery.acknowledged(), client.bytes());
    }

    private boolean isSent(Sender sender) {
        try {
            sender.send(plan, graphs);
            if (!plan.isEmpty()) {
                memory.check();
            }
            return true;
        } catch (TargetEmptied emptied) {
            return false;
        } catch (IOException failure) {
            throw new TargetFault(target).unreachable(failure, true);
        }
    }

    @Override
    public void close() {
        graphs.close();
        state.close();
    }
}
