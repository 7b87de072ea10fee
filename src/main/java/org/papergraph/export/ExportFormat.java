package org.papergraph.export;

/** What a graph can be written as. */
public enum ExportFormat {
    TURTLE(false),
    NTRIPLES(false),
    NQUADS(true),
    TRIG(true),
    JSONLD(false),
    RDFXML(false);

    private final boolean keepsGraphs;

    ExportFormat(boolean keepsGraphs) {
        this.keepsGraphs = keepsGraphs;
    }

    /** Whether a statement says which named graph it stands in; otherwise one in two graphs is written once. */
    public boolean keepsGraphs() {
        return keepsGraphs;
    }
}
