package org.papergraph.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.server.page.Ontology;
import org.papergraph.server.page.PageRenderer;
import org.papergraph.server.page.RdfFormat;

/**
 * {@code /ontology}: the terms of the graph, as RDF or as a page, also in a format by its ending; {@code
 * /ontology/shapes}: the shapes that it conforms to; {@code /ontology/Term}: leads to a term.
 */
final class OntologyHandler implements Handler {

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

    private final Ontology ontology;
    private final Ontology shapes;
    private final PageRenderer renderer;
    private final Messages messages;

    OntologyHandler(Ontology ontology, Ontology shapes, PageRenderer renderer, Messages messages) {
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
    public Optional<Answer> answer(Request request) {
        return Optional.of(switch (request.path()) {
            case PATH -> representation(request).map(this::as).orElseGet(() -> Answer.notAcceptable(OFFERS)).negotiated();
            case SHAPES -> representation(request).flatMap(RdfFormat::ofMediaType).map(format -> data(shapes, format))
                    .orElseGet(() -> Answer.notAcceptable(FORMATS)).negotiated();
            default -> file(request, SHAPES, shapes)
                    .or(() -> file(request, PATH, ontology))
                    .or(() -> term(request))
                    .orElseGet(() -> messages.notFound(request));
        });
    }

    private Answer as(String type) {
        return RdfFormat.ofMediaType(type)
                .map(format -> data(ontology, format))
                .orElseGet(() -> Answer.html(renderer.render("ontology.jte", Map.of("terms", ontology.terms()))).with("Link", LINKS));
    }

    private static Optional<Answer> file(Request request, String path, Ontology content) {
        return request.path().startsWith(path + ".")
                ? RdfFormat.ofExtension(request.after(path + ".")).map(format -> data(content, format))
                : Optional.empty();
    }

    private Optional<Answer> term(Request request) {
        return ontology.terms().stream()
                .filter(term -> request.path().equals(PATH + "/" + term.name()))
                .findFirst()
                .map(term -> Answer.seeOther(PATH + "#" + term.name()));
    }

    private static Answer data(Ontology content, RdfFormat format) {
        return Answer.data(format.mediaType(), format.write(content.graph()));
    }
}
