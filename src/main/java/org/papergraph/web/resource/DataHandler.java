package org.papergraph.web.resource;

import java.util.Optional;
import org.papergraph.citation.CitationFormat;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.RdfFormat;
import org.papergraph.web.view.ResourceReader;

/** {@code /data/type/key.ttl} and its sisters: a thing for machines; {@code .bib} and {@code .ris}: a paper to cite. */
public final class DataHandler implements Handler {

    private static final String PREFIX = "/data/";

    private final ResourceReader reader;
    private final ResourcePages pages;
    private final Signposts signposts;
    private final ErrorPages messages;

    public DataHandler(ResourceReader reader, ResourcePages pages, Signposts signposts, ErrorPages messages) {
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
    public Optional<Response> answer(Request request) {
        String name = request.after(PREFIX);
        int dot = name.lastIndexOf('.');
        return Optional.of((dot < 0 ? Optional.<Response>empty() : data(name.substring(0, dot), name.substring(dot + 1)))
                .orElseGet(() -> messages.notFound(request)));
    }

    private Optional<Response> data(String key, String extension) {
        return reader.find(key)
                .flatMap(iri -> rdf(iri, extension)
                        .or(() -> citation(iri, extension))
                        .map(answer -> answer.with("Link", signposts.ofData(iri))));
    }

    private Optional<Response> rdf(String iri, String extension) {
        return RdfFormat.ofExtension(extension).map(format -> Response.data(format.mediaType(), format.write(reader.data(iri))));
    }

    /** Only a paper can be cited. */
    private Optional<Response> citation(String iri, String extension) {
        return CitationFormat.ofExtension(extension)
                .flatMap(format -> pages.citation(iri)
                        .map(paper -> Response.data(format.mediaType(), format.write(paper))));
    }
}
