package org.papergraph.server;

import java.util.Optional;

/** {@code /data}: whole graphs, or all of them, by the Graph Store Protocol, which Fuseki speaks. */
final class GraphStoreHandler implements Handler {

    @Override
    public boolean handles(String path) {
        return path.equals("/data");
    }

    @Override
    public Optional<Answer> answer(Request request) {
        return Optional.empty();
    }
}
