package org.papergraph.export;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Tells what is known of papers from the evidence for it: entries, mentions, decisions, runs. */
record Evidence(String baseIri) {

    private static final List<String> KINDS =
            List.of("source/", "statement/", "mention/", "decision/", "run/", "model/", "software/");

    /** Whether a quad stands in a graph of what is known, and neither is about evidence nor points to it. */
    boolean isBeside(Quad quad) {
        return (quad.isDefaultGraph() || isKnowledge(quad.getGraph()))
                && !isEvidence(quad.getSubject()) && !isEvidence(quad.getObject());
    }

    private boolean isKnowledge(Node graph) {
        return beginsWith(graph, "graph/source/") || graph.hasURI(baseIri + "graph/derived");
    }

    private boolean isEvidence(Node term) {
        return KINDS.stream().anyMatch(kind -> beginsWith(term, kind));
    }

    private boolean beginsWith(Node term, String path) {
        return term.isURI() && term.getURI().startsWith(baseIri + path);
    }
}
