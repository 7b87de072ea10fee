package org.papergraph.server;

import java.util.Optional;

/** {@code /webjars/artifact/version/file}: what pages run in a browser; a version's files never change. */
final class WebJarHandler implements Handler {

    private static final String SCRIPT = "text/javascript;charset=utf-8";

    private final WebJars webJars;

    WebJarHandler(WebJars webJars) {
        this.webJars = webJars;
    }

    @Override
    public boolean handles(String path) {
        return path.startsWith(WebJars.PREFIX);
    }

    @Override
    public Optional<Answer> answer(Request request) {
        return Optional.of(webJars.read(request.path())
                .map(text -> Answer.of(200, SCRIPT, text)
                        .with("Cache-Control", "public, max-age=31536000, immutable"))
                .orElseGet(() -> Answer.text(404, "There is no file " + request.path() + ".")));
    }
}
