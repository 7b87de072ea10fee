package org.papergraph.web.asset;

import java.util.Optional;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;

/** {@code /webjars/artifact/version/file}: what pages run in a browser; a version's files never change. */
public final class WebJarHandler implements Handler {

    private static final String SCRIPT = "text/javascript;charset=utf-8";

    private final WebJars webJars;

    public WebJarHandler(WebJars webJars) {
        this.webJars = webJars;
    }

    @Override
    public boolean handles(String path) {
        return path.startsWith(WebJars.PREFIX);
    }

    @Override
    public Optional<Response> answer(Request request) {
        return Optional.of(webJars.read(request.path())
                .map(text -> Response.of(200, SCRIPT, text)
                        .with("Cache-Control", "public, max-age=31536000, immutable"))
                .orElseGet(() -> Response.text(404, "There is no file " + request.path() + ".")));
    }
}
