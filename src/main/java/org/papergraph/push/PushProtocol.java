package org.papergraph.push;

/** Protocols by which a store can be written. */
public enum PushProtocol {
    /** By the target's address and what it answers. */
    AUTO,
    /** SPARQL 1.1 Graph Store HTTP Protocol. */
    GSP,
    /** SPARQL 1.1 Update. */
    UPDATE
}
