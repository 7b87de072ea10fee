package org.papergraph.document;

/** One thing that reading a document yields. */
public sealed interface Item permits PageHead, Entry, Problem {
}
