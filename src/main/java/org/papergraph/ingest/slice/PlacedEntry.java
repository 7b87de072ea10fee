package org.papergraph.ingest.slice;

import java.io.Serializable;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.document.EntryReference;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.ingest.state.Records;

/**
 * An annotated entry with the paper that it is of.
 *
 * @param sha256 of its document
 * @param number in the document, from 1
 * @param record of the {@link AnnotatedEntry}, in JSON
 * @param paper IRI
 * @param aligned the forms of names of people that differ from those that the entry writes, as the state keeps them
 */
public record PlacedEntry(String sha256, int number, String record, String paper, List<String> aligned) implements Serializable {

    SourceDocument document() {
        return new SourceDocument("", sha256);
    }

    EntryReference reference() {
        return new EntryReference(document().key(), number);
    }

    AnnotatedEntry annotated() {
        return Records.read(record, AnnotatedEntry.class);
    }

    Node paperNode() {
        return NodeFactory.createURI(paper);
    }
}
