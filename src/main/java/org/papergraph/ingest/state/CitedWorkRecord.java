package org.papergraph.ingest.state;

import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.document.Identifier;
import org.papergraph.document.Reference;

/**
 * What is known of a cited work.
 *
 * @param key of the work
 * @param mention IRI of the reference, of all that name the work, that says most
 * @param known what it says
 */
public record CitedWorkRecord(String key, String mention, Reference known) {

    /** The reference that says most comes first; of those that say as much, the one whose words come first. */
    private static final Comparator<Reference> TELLING = Comparator.comparingLong(CitedWorkRecord::gaps)
            .thenComparing(reference -> -reference.identifiers().size())
            .thenComparing(Reference::title).thenComparing(Reference::firstAuthor).thenComparing(Reference::year)
            .thenComparing(reference -> reference.identifiers().stream().map(Identifier::iri).toList().toString())
            .thenComparing(Reference::written);

    /** The reference that the record is from. */
    public Node mentionNode() {
        return NodeFactory.createURI(mention);
    }

    /** True if this says more than another record of the same work. */
    public boolean tellsMoreThan(CitedWorkRecord other) {
        return TELLING.compare(known, other.known) < 0;
    }

    private static long gaps(Reference reference) {
        return Stream.of(reference.title(), reference.firstAuthor(), reference.year()).filter(String::isBlank).count();
    }
}
