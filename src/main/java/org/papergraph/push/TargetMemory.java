package org.papergraph.push;

import java.io.IOException;
import java.util.Optional;

/**
 * Whether a target still has what it acknowledged. Who restarts with an empty database has nothing of the graph that was acknowledged
 * first; the question costs a request without a body, and an answer counts from targets that said of a graph that it is there.
 */
final class TargetMemory {

    private static final int NOT_FOUND = 404;

    private final Target target;
    private final TargetClient client;
    private final PushState state;
    private boolean isLearnt;

    TargetMemory(Target target, TargetClient client, PushState state) {
        this.target = target;
        this.client = client;
        this.state = state;
    }

    /**
     * Asks the target, where it can be asked.
     *
     * @throws TargetEmptied where it no longer has the graph
     */
    void check() throws IOException {
        Optional<String> graph = state.earliest();
        if (state.looksAreAnswered() && graph.isPresent() && look(graph.get()).status() == NOT_FOUND) {
            throw new TargetEmptied();
        }
    }

    /** Learns, once a push, whether the target can be asked, by a graph that it has just acknowledged. */
    void learn(String graph) {
        if (!state.looksAreAnswered() && !isLearnt && !TargetWriter.isUpdate(target)) {
            isLearnt = true;
            try {
                if (look(graph).isSuccess()) {
                    state.answersLooks();
                }
            } catch (IOException unanswered) {
                isLearnt = false;
            }
        }
    }

    private TargetResponse look(String graph) throws IOException {
        return client.exchange(new GraphStoreProtocol(target.address(), 0).look(graph));
    }
}
