package org.papergraph.web.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;
import org.papergraph.web.http.WebLink;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.OntologyTerms;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.RdfFormat;

/**
 * {@code /ontology}: the terms of the graph, as RDF or as a page, also in a format by its extension; {@code
 * /ontology/shapes}: the SHACL shapes; {@code /ontology/Term}: a redirect to the term on the page.
 */
public final class OntologyRoutes {

    private static final String PATH = "/ontology";
    private static final String SHAPES = PATH + "/shapes";
    private static final String HTML = "text/html";

    private static final List<String> FORMATS =
            Arrays.stream(RdfFormat.values()).map(RdfFormat::mediaType).toList();
    private static final List<String> OFFERS = Stream.concat(FORMATS.stream(), Stream.of(HTML)).toList();

    /** To the other formats. */
    private static final String LINKS = WebLink.header(Stream.concat(
                    Stream.of(new WebLink("alternate", PATH, HTML)),
                    Arrays.stream(RdfFormat.values())
                            .map(each -> new WebLink("alternate", PATH + "." + each.extension(), each.mediaType())))
            .toList());

    private final OntologyTerms ontology;
    private final OntologyTerms shapes;
    private final PageRenderer renderer;
    private final ErrorPages errors;

    public OntologyRoutes(OntologyTerms ontology, OntologyTerms shapes, PageRenderer renderer, ErrorPages errors) {
        this.ontology = ontology;
        this.shapes = shapes;
        this.renderer = renderer;
        this.errors = errors;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PATH, this::ontology).cachedByVersion(request -> request.accept().best(OFFERS)).named("Ontology"),
                Route.get(SHAPES, this::shapes).cachedByVersion(request -> request.accept().best(FORMATS)).named("Ontology"),
                Route.get(SHAPES + ".{extension}", request -> file(request, shapes)).cachedByVersion().named("Ontology"),
                Route.get(PATH + ".{extension}", request -> file(request, ontology)).cachedByVersion().named("Ontology"),
                Route.get(PATH + "/{term}", this::term).cachedByVersion().named("Ontology"));
    }

    private Response ontology(Request request) {
        return request.accept().best(OFFERS).map(this::as).orElseGet(() -> Response.notAcceptable(OFFERS)).negotiated();
    }

    private Response shapes(Request request) {
        return request.accept().best(FORMATS).flatMap(RdfFormat::ofMediaType).map(format -> data(shapes, format))
                .orElseGet(() -> Response.notAcceptable(FORMATS)).negotiated();
    }

    private Response as(String type) {
        return RdfFormat.ofMediaType(type)
                .map(format -> data(ontology, format))
                .orElseGet(() -> Response.html(renderer.render("dataset/ontology.jte", Map.of("kinds", ontology.kinds()))).with("Link", LINKS));
    }

    private Response file(Request request, OntologyTerms content) {
        return RdfFormat.ofExtension(request.variable("extension")).map(format -> data(content, format))
                .orElseGet(() -> errors.notFound(request));
    }

    private Response term(Request request) {
        return ontology.terms().stream()
                .filter(term -> term.name().equals(request.variable("term")))
                .findFirst()
                .map(term -> Response.seeOther(PATH + "#" + term.name()))
                .orElseGet(() -> errors.notFound(request));
    }

    private static Response data(OntologyTerms content, RdfFormat format) {
        return Response.data(format.mediaType(), format.write(content.graph()));
    }
}
