package org.papergraph.graph;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.document.Entry;
import org.papergraph.document.Publication;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;

/** The version of a paper that an entry describes, the preprint or the published one, with what the entry gives of it: dates, place and identifiers. */
public final class VersionMapper {

    private final Iris iris;

    public VersionMapper(Iris iris) {
        this.iris = iris;
    }

    /**
     * @param status {@link Pg#Preprint} or {@link Pg#Published}
     */
    public void map(Entry entry, Node status, Node paper, Consumer<Triple> sink) {
        Node version = iris.version(paper, status.equals(Pg.Preprint) ? "preprint" : "published");
        sink.accept(Triple.create(version, RDF.Nodes.type, Pg.Version));
        sink.accept(Triple.create(version, Dcterms.isVersionOf, paper));
        sink.accept(Triple.create(version, Schema.creativeWorkStatus, status));
        entry.dates().forEach(date -> sink.accept(Triple.create(version, Schema.datePublished, Literals.date(date))));
        String place = place(entry.publication());
        if (!place.isBlank()) {
            sink.accept(Triple.create(version, Dcterms.bibliographicCitation, Literals.text(place)));
        }
        entry.identifiers().forEach(identifier -> sink.accept(Triple.create(version, Dcterms.identifier, Literals.text(identifier.iri()))));
    }

    /** Venue, volume, issue and pages in the form {@code Journal of Nets 12 (3), 1–34}. */
    private static String place(Publication publication) {
        String issue = publication.issue().isEmpty() ? "" : "(" + publication.issue() + ")";
        String volume = Stream.of(publication.venue(), publication.volume(), issue).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return Stream.of(volume, publication.pages()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
