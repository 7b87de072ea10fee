package org.papergraph.web.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers that say how a request's body is written: in UTF-8 and not compressed, or the request is refused (415). */
final class BodyHeaders {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]*)");
    private static final String UTF_8 = "(?i)utf-?8|us-ascii";

    private BodyHeaders() {}

    static Optional<Response> refusal(Request request) {
        if (!request.header("Content-Encoding").matches("(?i)|identity")) {
            return Optional.of(Response.text(415, "A request is sent as it is, without a Content-Encoding.").with("Accept-Encoding", "identity"));
        }
        Matcher charset = CHARSET.matcher(request.header("Content-Type"));
        return charset.find() && !charset.group(1).matches(UTF_8)
                ? Optional.of(Response.text(415, "A request is sent in UTF-8, not in " + charset.group(1) + "."))
                : Optional.empty();
    }
}
