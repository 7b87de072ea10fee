package org.papergraph.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.server.page.Ontology;
import org.papergraph.server.page.PageRenderer;
import org.papergraph.server.page.RdfFormat;

/** {@code /ontology}: the terms of the graph, as RDF or as a page. */
final class OntologyHandler implements Handler {

    private static final String HTML = "text/html";

    private static final List<String> OFFERS = Stream.concat(
                    Arrays.stream(RdfFormat.values()).map(RdfFormat::mediaType), Stream.of(HTML))
            .toList();

    private final Ontology ontology;
    private final PageRenderer renderer;

    OntologyHandler(Ontology ontology, PageRenderer renderer) {
        this.ontology = ontology;
        this.renderer = renderer;
    }

    @Override
    public boolean handles(String path) {
        return path.equals("/ontology");
    }

    @Override
    public Optional<String> representation(Request request) {
        return request.accept().best(OFFERS);
    }

    @Override
    public Optional<Answer> answer(Request request) {
        return Optional.of(request.accept().best(OFFERS)
                .map(this::as)
                .orElseGet(() -> Answer.notAcceptable(OFFERS))
                .negotiated());
    }

    private Answer as(String type) {
        return RdfFormat.ofMediaType(type)
                .map(format -> DataHandler.rdf(format, format.write(ontology.graph())))
                .orElseGet(() -> Answer.html(renderer.ontology(ontology.terms())));
    }
}
