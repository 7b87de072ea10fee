package org.papergraph.export;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Separates facts about papers from their evidence: entries, mentions, decisions, runs. */
record Evidence(String baseIri) {

    private static final List<String> KINDS =
            List.of("source/", "statement/", "mention/", "decision/", "run/", "model/", "software/");

    /** True for a quad of a graph of facts whose subject and object are no evidence. */
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
