package org.papergraph.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;

/**
 * {@code /static/file}: style sheets, scripts and pictures, which lie beside this class; {@code
 * /webjars/artifact/version/file}: the libraries that pages run in a browser.
 */
public final class AssetRoutes {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(css|js|svg)");

    private static final Map<String, String> TYPES = Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final WebJars webJars;

    public AssetRoutes(WebJars webJars) {
        this.webJars = webJars;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/static/{file}", this::file).named("Static"),
                Route.get(WebJars.PREFIX + "{file}", this::webJar).named("WebJar"));
    }

    private Response file(Request request) {
        Matcher name = NAME.matcher(request.variable("file"));
        return (name.matches() ? text(name.group()) : Optional.<String>empty())
                .map(text -> Response.data(TYPES.get(name.group(1)), text).with("Cache-Control", "public, max-age=3600"))
                .orElseGet(() -> missing(request));
    }

    /** The files of a version never change. */
    private Response webJar(Request request) {
        return webJars.read(request.path())
                .map(text -> Response.data("text/javascript", text).with("Cache-Control", "public, max-age=31536000, immutable"))
                .orElseGet(() -> missing(request));
    }

    private static Response missing(Request request) {
        return Response.text(404, "There is no file " + request.path() + ".");
    }

    /** Only files that exist are kept, so that requests for other names take no memory. */
    private Optional<String> text(String name) {
        if (files.containsKey(name)) {
            return Optional.of(files.get(name));
        }
        Optional<String> text = load(name);
        text.ifPresent(each -> files.put(name, each));
        return text;
    }

    private static Optional<String> load(String name) {
        try (InputStream file = AssetRoutes.class.getResourceAsStream("static/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the static file " + name, e);
        }
    }
}
