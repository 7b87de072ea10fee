package org.papergraph.server.thing;

import org.papergraph.server.page.DataLink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.server.citation.CitationFormat;
import org.papergraph.server.page.Addresses;
import org.papergraph.server.page.Names;
import org.papergraph.server.page.RdfFormat;

/**
 * A thing whose page is being read.
 *
 * @param facts what is said of it
 */
record Thing(String iri, String key, ThingKind kind, OwnFacts facts) {

    static Thing of(String iri, OwnFacts facts, Addresses addresses) {
        String key = addresses.key(iri);
        return new Thing(iri, key, ThingKind.of(key), facts);
    }

    String title() {
        return facts.title().orElseGet(() -> Names.ofKey(key));
    }

    /** What the page says in none of its other parts. */
    List<Fact> details(Collection<Node> elsewhere) {
        return facts.details(elsewhere);
    }

    Heading heading(Addresses addresses, String question) {
        return heading(title(), addresses, question);
    }

    Heading heading(String title, Addresses addresses, String question) {
        String address = addresses.page(iri);
        return new Heading(title, facts.kind().orElse("thing"), iri, address, data(addresses), question);
    }

    private List<DataLink> data(Addresses addresses) {
        List<DataLink> data = new ArrayList<>();
        Arrays.stream(RdfFormat.values())
                .map(each -> new DataLink(each.title(), each.mediaType(), addresses.data(iri, each.extension())))
                .forEach(data::add);
        if (kind == ThingKind.PAPER) {
            Arrays.stream(CitationFormat.values())
                    .map(each -> new DataLink(each.title(), each.mediaType(), addresses.data(iri, each.extension())))
                    .forEach(data::add);
        }
        return data;
    }
}
