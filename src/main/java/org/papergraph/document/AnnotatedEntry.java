package org.papergraph.document;

/** An entry with what was found in its title and in its abstract. */
public record AnnotatedEntry(Entry entry, Annotation title, Annotation abstractText) {
}
