package org.papergraph.server;

import java.util.Optional;
import org.papergraph.server.citation.CitationFormat;
import org.papergraph.server.page.RdfFormat;
import org.papergraph.server.page.ThingReader;
import org.papergraph.server.thing.ThingPages;

/** {@code /data/type/key.ttl} and its sisters: a thing for machines; {@code .bib} and {@code .ris}: a paper to cite. */
final class DataHandler implements Handler {

    private static final String PREFIX = "/data/";

    private final ThingReader reader;
    private final ThingPages pages;
    private final Signposts signposts;
    private final Messages messages;

    DataHandler(ThingReader reader, ThingPages pages, Signposts signposts, Messages messages) {
        this.reader = reader;
        this.pages = pages;
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
        return Optional.of((dot < 0 ? Optional.<Answer>empty() : data(name.substring(0, dot), name.substring(dot + 1)))
                .orElseGet(() -> messages.notFound(request)));
    }

    private Optional<Answer> data(String key, String extension) {
        return reader.find(key)
                .flatMap(iri -> rdf(iri, extension)
                        .or(() -> citation(iri, extension))
                        .map(answer -> answer.with("Link", signposts.ofData(iri))));
    }

    private Optional<Answer> rdf(String iri, String extension) {
        return RdfFormat.ofExtension(extension).map(format -> Answer.data(format.mediaType(), format.write(reader.data(iri))));
    }

    /** Only a paper can be cited. */
    private Optional<Answer> citation(String iri, String extension) {
        return CitationFormat.ofExtension(extension)
                .flatMap(format -> pages.citation(iri)
                        .map(paper -> Answer.data(format.mediaType(), format.write(paper))));
    }
}
