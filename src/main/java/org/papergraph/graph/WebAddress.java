package org.papergraph.graph;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Texts that are addresses on the Web, and can be IRIs of the graph. */
final class WebAddress {

    private static final Pattern WRITTEN = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

    private WebAddress() {
    }

    /** The IRI that a text is; empty where it is none. */
    static Optional<Node> of(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(NodeFactory.createURI(text)) : Optional.empty();
    }
}
