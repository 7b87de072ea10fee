package org.papergraph.server.page;

/** An entry of a document, and what it leads to: its paper, or from the paper its document. */
public record EntryLine(Link entry, Link target) {}
