package org.papergraph.entry;

/** One thing that reading a document yields. */
public sealed interface Item permits PageHead, Entry, Problem {
}
