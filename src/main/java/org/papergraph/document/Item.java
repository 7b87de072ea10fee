package org.papergraph.document;

/** An item that reading a document yields: an entry, the head of a page or table, or a problem. */
public sealed interface Item permits PageHead, TableHead, Entry, Problem {
}
