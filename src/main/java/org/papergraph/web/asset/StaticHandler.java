package org.papergraph.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;

/** {@code /static/…}: style sheets, scripts and pictures, which lie beside this class. */
public final class StaticHandler implements Handler {

    private static final String PREFIX = "/static/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(css|js|svg)");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml;charset=utf-8");

    private final Map<String, String> read = new ConcurrentHashMap<>();

    @Override
    public boolean handles(String path) {
        return path.startsWith(PREFIX);
    }

    @Override
    public Optional<Response> answer(Request request) {
        Matcher name = NAME.matcher(request.after(PREFIX));
        return Optional.of((name.matches() ? text(name.group()) : Optional.<String>empty())
                .map(text -> Response.of(200, TYPES.get(name.group(1)), text)
                        .with("Cache-Control", "public, max-age=3600"))
                .orElseGet(() -> Response.text(404, "There is no file " + request.path() + ".")));
    }

    /** Only what is there is kept, so that requests for other names take no memory. */
    private Optional<String> text(String name) {
        if (read.containsKey(name)) {
            return Optional.of(read.get(name));
        }
        Optional<String> text = load(name);
        text.ifPresent(each -> read.put(name, each));
        return text;
    }

    private static Optional<String> load(String name) {
        try (InputStream file = StaticHandler.class.getResourceAsStream("static/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the static file " + name, e);
        }
    }
}
