package org.papergraph.web.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.ResourceReader;
import org.papergraph.web.view.ResourceUrls;
import org.papergraph.web.view.Tombstone;
import org.papergraph.web.view.TombstoneReader;

/**
 * Stands before a handler of things and tells three kinds of addresses apart: what is elsewhere (301 to what replaced
 * it, or to the same thing spelt as it should be), what is gone (410), and what never was (404).
 */
public final class CanonicalUrlHandler implements Handler {

    private final String prefix;
    private final Handler handler;
    private final ResourceReader reader;
    private final TombstoneReader departed;
    private final ResourceUrls addresses;
    private final ErrorPages messages;

    /** @param prefix of the handler's addresses, such as {@code /page/} */
    public CanonicalUrlHandler(String prefix, Handler handler, ResourceReader reader, TombstoneReader departed, ResourceUrls addresses, ErrorPages messages) {
        this.prefix = prefix;
        this.handler = handler;
        this.reader = reader;
        this.departed = departed;
        this.addresses = addresses;
        this.messages = messages;
    }

    @Override
    public String name() {
        return handler.name();
    }

    @Override
    public boolean handles(String path) {
        return handler.handles(path);
    }

    @Override
    public String methods() {
        return handler.methods();
    }

    @Override
    public Optional<String> representation(Request request) {
        return handler.representation(request);
    }

    @Override
    public Optional<Response> answer(Request request) {
        String key = key(request);
        if (!addresses.usual(key).equals(key)) {
            return Optional.of(respelt(request, addresses.usual(key)).orElseGet(() -> messages.notFound(request)));
        }
        Optional<Tombstone> departure = departure(key);
        if (departure.isPresent()) {
            return Optional.of(departed(request, departure.get()));
        }
        Optional<Response> answer = handler.answer(request);
        boolean missing = answer.filter(each -> each.status() == 404).isPresent();
        return missing ? respelt(request, plain(key)).or(() -> partOfWhatIsGone(request, key)).or(() -> answer) : answer;
    }

    /** The key without the ending that names a format. */
    private String key(Request request) {
        String rest = request.after(prefix);
        return rest.substring(0, rest.length() - ending(request).length());
    }

    private String ending(Request request) {
        String rest = request.after(prefix);
        int dot = prefix.equals("/data/") ? rest.lastIndexOf('.') : -1;
        return dot < 0 ? "" : rest.substring(dot);
    }

    private Optional<Tombstone> departure(String key) {
        return addresses.candidates(key).stream().map(departed::find).flatMap(Optional::stream).findFirst();
    }

    /** The thing at the address of another spelling of its key, if there is, or was, one. */
    private Optional<Response> respelt(Request request, String key) {
        boolean known = !key.equals(key(request)) && (reader.find(key).isPresent() || departure(key).isPresent());
        return known ? Optional.of(moved(request, key)) : Optional.empty();
    }

    private Optional<Response> partOfWhatIsGone(Request request, String key) {
        return addresses.candidates(key).stream().map(departed::findWholeOf).flatMap(Optional::stream).findFirst()
                .map(departure -> departed(request, departure));
    }

    private Response departed(Request request, Tombstone departure) {
        List<String> successors = departure.successors();
        return successors.size() == 1
                ? moved(request, addresses.usual(addresses.key(successors.get(0))))
                : gone(request, departure.moment(), successors);
    }

    private Response moved(Request request, String key) {
        String query = request.http().getQueryString();
        String place = prefix + key + ending(request) + (query == null ? "" : "?" + query);
        return Response.text(301, place).with("Location", place);
    }

    private Response gone(Request request, String moment, List<String> successors) {
        String since = "This was in the graph and is no more: what said it was withdrawn, replaced or understood otherwise on "
                + moment.substring(0, Math.min(10, moment.length())) + ".";
        Stream<Link> links = successors.stream().map(each -> new Link(addresses.key(each), addresses.page(each)));
        return messages.message(request, 410, "Gone", since, links.toList());
    }

    private static String plain(String key) {
        return key.replaceAll("/+$", "").toLowerCase(Locale.ROOT);
    }
}
