package org.papergraph.server;

import java.util.Optional;
import org.papergraph.server.page.RdfFormat;
import org.papergraph.server.page.ThingReader;

/** {@code /data/type/key.ttl} and its sisters: a thing for machines. */
final class DataHandler implements Handler {

    private static final String PREFIX = "/data/";

    private final ThingReader reader;
    private final Signposts signposts;
    private final Messages messages;

    DataHandler(ThingReader reader, Signposts signposts, Messages messages) {
        this.reader = reader;
        this.signposts = signposts;
        this.messages = messages;
    }

    @Override
    public boolean handles(String path) {
        return path.startsWith(PREFIX);
    }

    @Override
    public Optional<String> representation(Request request) {
        return Optional.of("");
    }

    @Override
    public Optional<Answer> answer(Request request) {
        String name = request.after(PREFIX);
        int dot = name.lastIndexOf('.');
        Optional<RdfFormat> format = dot < 0 ? Optional.empty() : RdfFormat.ofExtension(name.substring(dot + 1));
        return Optional.of(format.flatMap(each -> data(name.substring(0, dot), each))
                .orElseGet(() -> messages.notFound(request)));
    }

    private Optional<Answer> data(String key, RdfFormat format) {
        return reader.find(key).map(iri -> rdf(format, format.write(reader.data(iri))).with("Link", signposts.ofData(iri)));
    }

    static Answer rdf(RdfFormat format, String text) {
        return Answer.of(200, format.mediaType() + ";charset=utf-8", text);
    }
}
