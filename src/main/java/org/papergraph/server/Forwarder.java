package org.papergraph.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.server.page.Addresses;
import org.papergraph.server.page.Departed;
import org.papergraph.server.page.Departure;
import org.papergraph.server.page.Link;
import org.papergraph.server.page.ThingReader;

/**
 * Stands before a handler of things and tells three kinds of addresses apart: what is elsewhere (301 to what replaced
 * it, or to the same thing spelt as it should be), what is gone (410), and what never was (404).
 */
final class Forwarder implements Handler {

    private final String prefix;
    private final Handler handler;
    private final ThingReader reader;
    private final Departed departed;
    private final Addresses addresses;
    private final Messages messages;

    /** @param prefix of the handler's addresses, such as {@code /page/} */
    Forwarder(String prefix, Handler handler, ThingReader reader, Departed departed, Addresses addresses, Messages messages) {
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
    public Optional<Answer> answer(Request request) {
        String key = key(request);
        if (!addresses.usual(key).equals(key)) {
            return Optional.of(respelt(request, addresses.usual(key)).orElseGet(() -> messages.notFound(request)));
        }
        Optional<Departure> departure = departure(key);
        if (departure.isPresent()) {
            return Optional.of(departed(request, departure.get()));
        }
        Optional<Answer> answer = handler.answer(request);
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

    private Optional<Departure> departure(String key) {
        return addresses.candidates(key).stream().map(departed::find).flatMap(Optional::stream).findFirst();
    }

    /** The thing at the address of another spelling of its key, if there is, or was, one. */
    private Optional<Answer> respelt(Request request, String key) {
        boolean known = !key.equals(key(request)) && (reader.find(key).isPresent() || departure(key).isPresent());
        return known ? Optional.of(moved(request, key)) : Optional.empty();
    }

    private Optional<Answer> partOfWhatIsGone(Request request, String key) {
        return addresses.candidates(key).stream().map(departed::findWholeOf).flatMap(Optional::stream).findFirst()
                .map(departure -> departed(request, departure));
    }

    private Answer departed(Request request, Departure departure) {
        List<String> successors = departure.successors();
        return successors.size() == 1
                ? moved(request, addresses.usual(addresses.key(successors.get(0))))
                : gone(request, departure.moment(), successors);
    }

    private Answer moved(Request request, String key) {
        String query = request.http().getQueryString();
        String place = prefix + key + ending(request) + (query == null ? "" : "?" + query);
        return Answer.text(301, place).with("Location", place);
    }

    private Answer gone(Request request, String moment, List<String> successors) {
        String since = "This was in the graph and is no more: what said it was withdrawn, replaced or understood otherwise on "
                + moment.substring(0, Math.min(10, moment.length())) + ".";
        Stream<Link> links = successors.stream().map(each -> new Link(addresses.key(each), addresses.page(each)));
        return messages.message(request, 410, "Gone", since, links.toList());
    }

    private static String plain(String key) {
        return key.replaceAll("/+$", "").toLowerCase(Locale.ROOT);
    }
}
