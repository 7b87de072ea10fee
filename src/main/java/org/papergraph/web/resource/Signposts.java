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
 * The typed links between the URLs of a resource (signposting.org): its page, its data in each format, its IRI, type,
 * authors and licence.
 */
public final class Signposts {

    /** A header must stay short; the link set names more. */
    private static final int AUTHORS_IN_A_HEADER = 20;
    private static final int AUTHORS = 1000;
    private static final String SCHEMA = "https://schema.org/";

    private final ResourceUrls urls;
    private final ResourceReader resources;
    private final String licence;

    /** @param licence the IRI of the licence of the data, or empty */
    public Signposts(ResourceUrls urls, ResourceReader resources, String licence) {
        this.urls = urls;
        this.resources = resources;
        this.licence = licence;
    }

    /** The header Link of a resource's page. */
    String ofPage(String iri) {
        return WebLink.header(fromPage(iri, AUTHORS_IN_A_HEADER));
    }

    /** The header Link of a resource's data. */
    String ofData(String iri) {
        return WebLink.header(Stream.concat(fromData(iri).stream(), Stream.of(linkSet(iri))).toList());
    }

    /** The header Link of a resource's IRI, which redirects to page or data. */
    String ofIri(String iri) {
        return WebLink.header(Stream.concat(Stream.of(page("alternate", iri)), formats("alternate", iri)).toList());
    }

    /** The links of the page. */
    List<WebLink> fromPage(String iri) {
        return fromPage(iri, AUTHORS);
    }

    /** The links of the data in any format. */
    List<WebLink> fromData(String iri) {
        return Stream.of(Stream.of(WebLink.of("cite-as", urls.uri(iri)), page("describes", iri)), licence())
                .flatMap(each -> each)
                .toList();
    }

    private List<WebLink> fromPage(String iri, int authors) {
        return Stream.of(
                        Stream.of(WebLink.of("cite-as", urls.uri(iri))),
                        types(iri),
                        resources.creators(iri, authors).stream().map(each -> WebLink.of("author", urls.uri(each))),
                        licence(),
                        rdf("describedby", iri),
                        ResourceType.ofKey(urls.keys().key(iri)).filter(ResourceType.PAPER::equals).isPresent() ? citations("describedby", iri) : Stream.<WebLink>of(),
                        formats("alternate", iri),
                        Stream.of(linkSet(iri)))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<WebLink> types(String iri) {
        Stream<String> own = ResourceType.ofKey(urls.keys().key(iri)).map(ResourceType::schemaType).filter(type -> !type.isEmpty()).stream();
        return Stream.concat(own, Stream.of("AboutPage")).map(each -> WebLink.of("type", SCHEMA + each));
    }

    private Stream<WebLink> licence() {
        return licence.isEmpty() ? Stream.empty() : Stream.of(WebLink.of("license", licence));
    }

    private Stream<WebLink> formats(String relation, String iri) {
        return Stream.concat(rdf(relation, iri), citations(relation, iri));
    }

    private Stream<WebLink> rdf(String relation, String iri) {
        return Arrays.stream(RdfFormat.values()).map(each -> new WebLink(relation, urls.data(iri, each.extension()), each.mediaType()));
    }

    /** A paper, or the papers of a resource, which describe the papers and not the resource. */
    private Stream<WebLink> citations(String relation, String iri) {
        return CitationFormat.ofResource(urls.keys().key(iri)).stream()
                .map(each -> new WebLink(relation, urls.data(iri, each.extension()), each.mediaType()));
    }

    private WebLink page(String relation, String iri) {
        return new WebLink(relation, urls.page(iri), "text/html");
    }

    private WebLink linkSet(String iri) {
        return new WebLink("linkset", urls.linkSet(iri), LinkSet.JSON);
    }
}
