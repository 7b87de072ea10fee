package org.papergraph.web.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.WebLink;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.OntologyTerms;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.RdfFormat;

/**
 * {@code /ontology}: the terms of the graph, as RDF or as a page, also in a format by its ending; {@code
 * /ontology/shapes}: the shapes that it conforms to; {@code /ontology/Term}: leads to a term.
 */
public final class OntologyHandler implements Handler {

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
    private final ErrorPages messages;

    public OntologyHandler(OntologyTerms ontology, OntologyTerms shapes, PageRenderer renderer, ErrorPages messages) {
        this.ontology = ontology;
        this.shapes = shapes;
        this.renderer = renderer;
        this.messages = messages;
    }

    @Override
    public boolean handles(String path) {
        return path.equals(PATH) || path.startsWith(PATH + ".") || path.startsWith(PATH + "/");
    }

    @Override
    public Optional<String> representation(Request request) {
        return switch (request.path()) {
            case PATH -> request.accept().best(OFFERS);
            case SHAPES -> request.accept().best(FORMATS);
            default -> Optional.of("");
        };
    }

    @Override
    public Optional<Response> answer(Request request) {
        return Optional.of(switch (request.path()) {
            case PATH -> representation(request).map(this::as).orElseGet(() -> Response.notAcceptable(OFFERS)).negotiated();
            case SHAPES -> representation(request).flatMap(RdfFormat::ofMediaType).map(format -> data(shapes, format))
                    .orElseGet(() -> Response.notAcceptable(FORMATS)).negotiated();
            default -> file(request, SHAPES, shapes)
                    .or(() -> file(request, PATH, ontology))
                    .or(() -> term(request))
                    .orElseGet(() -> messages.notFound(request));
        });
    }

    private Response as(String type) {
        return RdfFormat.ofMediaType(type)
                .map(format -> data(ontology, format))
                .orElseGet(() -> Response.html(renderer.render("dataset/ontology.jte", Map.of("terms", ontology.terms()))).with("Link", LINKS));
    }

    private static Optional<Response> file(Request request, String path, OntologyTerms content) {
        return request.path().startsWith(path + ".")
                ? RdfFormat.ofExtension(request.after(path + ".")).map(format -> data(content, format))
                : Optional.empty();
    }

    private Optional<Response> term(Request request) {
        return ontology.terms().stream()
                .filter(term -> request.path().equals(PATH + "/" + term.name()))
                .findFirst()
                .map(term -> Response.seeOther(PATH + "#" + term.name()));
    }

    private static Response data(OntologyTerms content, RdfFormat format) {
        return Response.data(format.mediaType(), format.write(content.graph()));
    }
}
