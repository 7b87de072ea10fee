package org.papergraph.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.server.page.Addresses;
import org.papergraph.server.page.RdfFormat;
import org.papergraph.server.page.ThingReader;

/** {@code /id/type/key}: the IRI of a thing, which leads on to its page or its data as the client likes. */
final class ThingHandler implements Handler {

    private static final String PREFIX = "/id/";
    private static final String HTML = "text/html";

    private static final List<String> OFFERS = Stream.concat(
                    Stream.of(HTML), Arrays.stream(RdfFormat.values()).map(RdfFormat::mediaType))
            .toList();

    private final ThingReader reader;
    private final Addresses addresses;
    private final Signposts signposts;
    private final Messages messages;

    ThingHandler(ThingReader reader, Addresses addresses, Signposts signposts, Messages messages) {
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
    public Optional<Answer> answer(Request request) {
        Answer answer = reader.find(request.after(PREFIX))
                .map(iri -> request.accept().best(OFFERS)
                        .map(type -> Answer.seeOther(place(iri, type)))
                        .orElseGet(() -> notAcceptable(iri))
                        .with("Link", signposts.ofThing(iri)))
                .orElseGet(() -> messages.notFound(request));
        return Optional.of(answer.negotiated());
    }

    private String place(String iri, String type) {
        return RdfFormat.ofMediaType(type)
                .map(format -> addresses.data(iri, format.extension()))
                .orElseGet(() -> addresses.page(iri));
    }

    private Answer notAcceptable(String iri) {
        String alternatives = OFFERS.stream()
                .map(type -> type + " at " + place(iri, type))
                .collect(Collectors.joining("\n"));
        return Answer.text(406, "This is there as:\n" + alternatives);
    }
}
