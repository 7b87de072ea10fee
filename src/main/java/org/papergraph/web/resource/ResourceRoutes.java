package org.papergraph.web.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.citation.CitationFormat;
import org.papergraph.resource.ResourceReader;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;
import org.papergraph.web.view.Editing;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.RdfFormat;
import org.papergraph.web.view.Refusal;
import org.papergraph.web.view.ResourceUrls;

/**
 * A resource of the graph: {@code /id/type/key}, its IRI, which redirects to page or data; {@code /page/type/key};
 * {@code /data/type/key.ttl} and other formats, {@code .bib}, {@code .ris} and {@code .csljson} to cite a paper or those of a resource; {@code /linkset/type/key},
 * its links (RFC 9264). {@code /year/2021}: the papers of a year.
 */
public final class ResourceRoutes {

    private static final String HTML = "text/html";

    /** What many programs ask for, and get JSON-LD. */
    private static final String JSON = "application/json";

    private final ResourceReader reader;
    private final ResourcePages pages;
    private final PageRenderer renderer;
    private final ResourceUrls urls;
    private final Signposts signposts;
    private final ErrorPages errors;
    private final Editing.Reader editing;

    /** @param editing what visitors may decide on a resource */
    public ResourceRoutes(
            ResourceReader reader, ResourcePages pages, PageRenderer renderer, ResourceUrls urls, Signposts signposts, ErrorPages errors, Editing.Reader editing) {
        this.reader = reader;
        this.pages = pages;
        this.renderer = renderer;
        this.urls = urls;
        this.signposts = signposts;
        this.errors = errors;
        this.editing = editing;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/id/{key}", this::identifier).named("Identifier"),
                Route.get(YearPage.PATH + "{year}", this::year).cachedByVersion().named("Year"),
                Route.get("/page/{key}", this::page).cachedByVersion(Editing::representation).named("Page"),
                Route.get("/data/{key}.{extension}", this::data).cachedByVersion().named("Data"),
                Route.get("/data/{key}", this::withoutExtension).cachedByVersion().named("Data"),
                Route.get("/linkset/{key}", this::linkSet).cachedByVersion(request -> request.accept().best(LinkSet.OFFERS)).named("LinkSet"));
    }

    private Response identifier(Request request, String iri) {
        return request.accept().best(offers(iri))
                .map(type -> Response.seeOther(place(iri, type)))
                .orElseGet(() -> notAcceptable(request, iri))
                .with("Link", signposts.ofIri(iri))
                .negotiated();
    }

    /** The media types of every resource, and those of citations for a paper. */
    private List<String> offers(String iri) {
        return Stream.of(
                        Stream.of(HTML),
                        Arrays.stream(RdfFormat.values()).map(RdfFormat::mediaType),
                        CitationFormat.ofResource(urls.keys().key(iri)).stream().map(CitationFormat::mediaType),
                        Stream.of(JSON))
                .flatMap(each -> each).toList();
    }

    private String place(String iri, String type) {
        return RdfFormat.ofMediaType(type.equals(JSON) ? RdfFormat.JSON_LD.mediaType() : type).map(RdfFormat::extension)
                .or(() -> CitationFormat.ofMediaType(type).map(CitationFormat::extension))
                .map(extension -> urls.data(iri, extension))
                .orElseGet(() -> urls.page(iri));
    }

    private Response notAcceptable(Request request, String iri) {
        String alternatives = offers(iri).stream()
                .map(type -> type + " at " + request.rooted(place(iri, type)))
                .collect(Collectors.joining("\n"));
        return Response.text(406, "This is there as:\n" + alternatives);
    }

    private Response page(Request request, String iri) {
        return page(request, iri, editing.of(request, iri));
    }

    /** The page of a resource with a form that was refused. */
    public Response refused(Request request, String iri, Refusal refusal) {
        return page(request, iri, editing.of(request, iri).with(refusal));
    }

    private Response page(Request request, String iri, Editing edited) {
        ResourcePage page = pages.page(iri, Selection.of(request::parameter), edited);
        Response response = Response.html(renderer.resource(page.template(), page, request.origin())).with("Link", signposts.ofPage(iri));
        return edited.isOpen() ? response.personal() : response;
    }

    private Response year(Request request) {
        return pages.year(request.variable("year"))
                .map(page -> Response.html(renderer.render("resource/year.jte", Map.of("page", page, "urls", urls))))
                .orElseGet(() -> errors.notFound(request));
    }

    private Response data(Request request, String iri) {
        String extension = request.variable("extension");
        return rdf(iri, extension)
                .or(() -> citations(request, iri, extension))
                .map(response -> response.with("Link", signposts.ofData(iri)))
                .orElseGet(() -> errors.notFound(request));
    }

    private Optional<Response> rdf(String iri, String extension) {
        return RdfFormat.ofExtension(extension).map(format -> Response.data(format.mediaType(), format.write(reader.description(iri))));
    }

    /** A paper, or the selected papers of a resource. */
    private Optional<Response> citations(Request request, String iri, String extension) {
        Selection selection = Selection.of(request::parameter);
        return CitationFormat.ofExtension(extension)
                .filter(CitationFormat.ofResource(urls.keys().key(iri))::contains)
                .map(format -> {
                    List<String> papers = reader.selector().of(iri, selection.year(), selection.with());
                    return Response.streamed(format.mediaType(), out -> reader.citations().write(format, papers.iterator(), out));
                });
    }

    private Response withoutExtension(Request request, String iri) {
        return errors.notFound(request);
    }

    private Response linkSet(Request request, String iri) {
        return request.accept().best(LinkSet.OFFERS)
                .map(type -> Response.of(200, type, LinkSet.of(iri, urls, signposts).write(type, request.origin()) + "\n").negotiated())
                .orElseGet(() -> Response.notAcceptable(LinkSet.OFFERS));
    }
}
