package org.papergraph.web.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.citation.CitationFormat;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.RdfFormat;
import org.papergraph.web.view.ResourceReader;
import org.papergraph.web.view.ResourceUrls;

/** {@code /id/type/key}: the IRI of a thing, which leads on to its page or its data as the client likes. */
public final class IdentifierHandler implements Handler {

    private static final String PREFIX = "/id/";
    private static final String HTML = "text/html";

    private static final List<String> OFFERS = Stream.concat(
                    Stream.of(HTML), Arrays.stream(RdfFormat.values()).map(RdfFormat::mediaType))
            .toList();

    private final ResourceReader reader;
    private final ResourceUrls addresses;
    private final Signposts signposts;
    private final ErrorPages messages;

    public IdentifierHandler(ResourceReader reader, ResourceUrls addresses, Signposts signposts, ErrorPages messages) {
        this.reader = reader;
        this.signposts = signposts;
        this.addresses = addresses;
        this.messages = messages;
    }

    @Override
    public boolean handles(String path) {
        return path.startsWith(PREFIX);
    }

    @Override
    public Optional<Response> answer(Request request) {
        Response answer = reader.find(request.after(PREFIX))
                .map(iri -> request.accept().best(offers(iri))
                        .map(type -> Response.seeOther(place(iri, type)))
                        .orElseGet(() -> notAcceptable(iri))
                        .with("Link", signposts.ofThing(iri)))
                .orElseGet(() -> messages.notFound(request));
        return Optional.of(answer.negotiated());
    }

    /** What every thing is there as, and what a paper can be cited by. */
    private List<String> offers(String iri) {
        Stream<String> citations = CitationFormat.ofThing(addresses.key(iri)).stream().map(CitationFormat::mediaType);
        return Stream.concat(OFFERS.stream(), citations).toList();
    }

    private String place(String iri, String type) {
        return RdfFormat.ofMediaType(type).map(RdfFormat::extension)
                .or(() -> CitationFormat.ofMediaType(type).map(CitationFormat::extension))
                .map(extension -> addresses.data(iri, extension))
                .orElseGet(() -> addresses.page(iri));
    }

    private Response notAcceptable(String iri) {
        String alternatives = offers(iri).stream()
                .map(type -> type + " at " + place(iri, type))
                .collect(Collectors.joining("\n"));
        return Response.text(406, "This is there as:\n" + alternatives);
    }
}
