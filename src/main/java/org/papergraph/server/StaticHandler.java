package org.papergraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** {@code /static/…}: the style sheet and the icon. */
final class StaticHandler implements Handler {

    private static final String PREFIX = "/static/";

    private static final Map<String, String> TYPES = Map.of(
            "papergraph.css", "text/css;charset=utf-8",
            "papergraph.svg", "image/svg+xml;charset=utf-8");

    @Override
    public boolean handles(String path) {
        return path.startsWith(PREFIX);
    }

    @Override
    public Optional<Answer> answer(Request request) {
        String name = request.after(PREFIX);
        return Optional.of(
                TYPES.containsKey(name) ? file(name) : Answer.text(404, "There is no file " + request.path() + "."));
    }

    private static Answer file(String name) {
        try (InputStream file = StaticHandler.class.getResourceAsStream("static/" + name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Answer.of(200, TYPES.get(name), text).with("Cache-Control", "public, max-age=3600");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the static file " + name, e);
        }
    }
}
