package org.papergraph.export;

/** RDF serializations of an export. */
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

    /** True for formats of quads; in the others a triple of two named graphs is written once. */
    public boolean keepsGraphs() {
        return keepsGraphs;
    }
}
