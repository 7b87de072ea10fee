package org.papergraph.web.resource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.citation.CitationFormat;
import org.papergraph.graph.ResourceType;
import org.papergraph.resource.ResourceReader;
import org.papergraph.web.http.WebLink;
import org.papergraph.web.view.RdfFormat;
import org.papergraph.web.view.ResourceUrls;

/**
 * The links that tell machines how the addresses of a thing belong together (signposting.org): its page, its data in
 * each format, its IRI, what it is, who made it and under which licence.
 */
public final class Signposts {

    /** A header must stay short; the link set names more. */
    private static final int AUTHORS_IN_A_HEADER = 20;
    private static final int AUTHORS = 1000;
    private static final String SCHEMA = "https://schema.org/";

    private final ResourceUrls addresses;
    private final ResourceReader resources;
    private final String licence;

    /** @param licence the IRI of the licence of the data, or empty */
    public Signposts(ResourceUrls addresses, ResourceReader resources, String licence) {
        this.addresses = addresses;
        this.resources = resources;
        this.licence = licence;
    }

    /** The header Link of a thing's page. */
    String ofPage(String iri) {
        return WebLink.header(fromPage(iri, AUTHORS_IN_A_HEADER));
    }

    /** The header Link of a thing's data. */
    String ofData(String iri) {
        return WebLink.header(Stream.concat(fromData(iri).stream(), Stream.of(linkSet(iri))).toList());
    }

    /** The header Link of a thing's IRI, which leads on to page and data. */
    String ofThing(String iri) {
        return WebLink.header(Stream.concat(Stream.of(page("alternate", iri)), formats("alternate", iri)).toList());
    }

    /** What the page links to. */
    List<WebLink> fromPage(String iri) {
        return fromPage(iri, AUTHORS);
    }

    /** What the data in any format links to. */
    List<WebLink> fromData(String iri) {
        return Stream.of(Stream.of(WebLink.of("cite-as", addresses.uri(iri)), page("describes", iri)), licence())
                .flatMap(each -> each)
                .toList();
    }

    private List<WebLink> fromPage(String iri, int authors) {
        return Stream.of(
                        Stream.of(WebLink.of("cite-as", addresses.uri(iri))),
                        types(iri),
                        resources.creators(iri, authors).stream().map(each -> WebLink.of("author", addresses.uri(each))),
                        licence(),
                        formats("describedby", iri),
                        formats("alternate", iri),
                        Stream.of(linkSet(iri)))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<WebLink> types(String iri) {
        Stream<String> own = ResourceType.ofKey(addresses.keys().key(iri)).map(ResourceType::schemaType).filter(type -> !type.isEmpty()).stream();
        return Stream.concat(own, Stream.of("AboutPage")).map(each -> WebLink.of("type", SCHEMA + each));
    }

    private Stream<WebLink> licence() {
        return licence.isEmpty() ? Stream.empty() : Stream.of(WebLink.of("license", licence));
    }

    private Stream<WebLink> formats(String relation, String iri) {
        Stream<WebLink> rdf = Arrays.stream(RdfFormat.values())
                .map(each -> new WebLink(relation, addresses.data(iri, each.extension()), each.mediaType()));
        Stream<WebLink> citations = CitationFormat.ofResource(addresses.keys().key(iri)).stream()
                .map(each -> new WebLink(relation, addresses.data(iri, each.extension()), each.mediaType()));
        return Stream.concat(rdf, citations);
    }

    private WebLink page(String relation, String iri) {
        return new WebLink(relation, addresses.page(iri), "text/html");
    }

    private WebLink linkSet(String iri) {
        return new WebLink("linkset", addresses.linkSet(iri), LinkSet.JSON);
    }
}
