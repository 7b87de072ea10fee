package org.papergraph.web.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;
import org.papergraph.web.http.WebLink;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.RdfFormat;

/** {@code /dataset}: the description of the whole dataset, as a page and in VoID and DCAT, where {@code /.well-known/void} redirects to. */
public final class DatasetRoutes {

    private static final String PATH = "/dataset";
    private static final String WELL_KNOWN = "/.well-known/void";
    private static final String HTML = "text/html";

    private static final List<String> FORMATS =
            Arrays.stream(RdfFormat.values()).map(RdfFormat::mediaType).toList();
    private static final List<String> OFFERS = Stream.concat(Stream.of(HTML), FORMATS.stream()).toList();

    private final DatasetReader reader;
    private final PageRenderer renderer;
    private final ErrorPages errors;

    public DatasetRoutes(DatasetReader reader, PageRenderer renderer, ErrorPages errors) {
        this.reader = reader;
        this.renderer = renderer;
        this.errors = errors;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(WELL_KNOWN, this::wellKnown).cachedByVersion().named("Dataset"),
                Route.get(PATH, this::negotiated).cachedByVersion(request -> request.accept().best(OFFERS)).named("Dataset"),
                Route.get(PATH + ".{extension}", this::file).cachedByVersion().named("Dataset"));
    }

    private Response file(Request request) {
        return RdfFormat.ofExtension(request.variable("extension"))
                .map(format -> data(request, format))
                .orElseGet(() -> errors.notFound(request));
    }

    private Response wellKnown(Request request) {
        Response response = request.accept().prefersHtml()
                ? Response.seeOther(PATH)
                : request.accept().best(FORMATS)
                        .flatMap(RdfFormat::ofMediaType)
                        .map(format -> Response.seeOther(PATH + "." + format.extension()))
                        .orElseGet(() -> Response.notAcceptable(OFFERS));
        return response.negotiated();
    }

    private Response negotiated(Request request) {
        Optional<String> type = request.accept().best(OFFERS);
        if (type.isEmpty()) {
            return Response.notAcceptable(OFFERS);
        }
        return type.flatMap(RdfFormat::ofMediaType)
                .map(format -> data(request, format))
                .orElseGet(() -> page(request))
                .negotiated();
    }

    private Response page(Request request) {
        DatasetDescription description = reader.read();
        return Response.html(page(description, request.origin())).with("Link", WebLink.header(links(description)));
    }

    private Response data(Request request, RdfFormat format) {
        return Response.data(format.mediaType(), format.write(DatasetMapper.map(reader.read(), request.origin())));
    }

    private static List<WebLink> links(DatasetDescription description) {
        List<WebLink> links = new ArrayList<>(List.of(
                WebLink.of("cite-as", description.iri()),
                WebLink.of("type", "https://schema.org/Dataset"),
                WebLink.of("type", "https://schema.org/AboutPage"),
                new WebLink("item", "/data", "application/trig"),
                new WebLink("item", "/data", "application/n-quads")));
        Arrays.stream(RdfFormat.values())
                .map(each -> new WebLink("describedby", PATH + "." + each.extension(), each.mediaType()))
                .forEach(links::add);
        if (!description.licence().isEmpty()) {
            links.add(WebLink.of("license", description.licence()));
        }
        return links;
    }

    private String page(DatasetDescription description, String origin) {
        return renderer.render("dataset/dataset.jte", Map.of("description", description, "data", SearchEngineData.of(description, origin)));
    }
}
