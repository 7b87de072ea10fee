package org.papergraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a response leaves: the headers that all have, validators, and no body where none belongs. */
final class Reply {

    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String REVALIDATE = "no-cache";

    private static final Map<String, String> STANDING = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Location, Allow");

    /** Headers that Fuseki would set otherwise. */
    private static final Set<String> OWN = Set.of("cache-control", "pragma", "vary");

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Reply(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    void addStandingHeaders() {
        STANDING.forEach(response::setHeader);
    }

    void send(Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setHeader(CACHE_CONTROL, REVALIDATE);
        answer.headers().forEach(response::setHeader);
        if (answer.status() == 200 && isUnchanged(tag(answer, body))) {
            response.setStatus(304);
            return;
        }
        response.setStatus(answer.status());
        if (answer.status() != 204) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /**
     * The request for Fuseki, which knows no HEAD everywhere and has another default than everything for the header
     * Accept; the container drops the body of a HEAD in the end.
     */
    HttpServletRequest readAsGet() {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
            }

            @Override
            public Enumeration<String> getHeaders(String name) {
                return isMissingAccept(name) ? Collections.enumeration(List.of("*/*")) : super.getHeaders(name);
            }

            @Override
            public String getHeader(String name) {
                return isMissingAccept(name) ? "*/*" : super.getHeader(name);
            }

            private boolean isMissingAccept(String name) {
                return name.equalsIgnoreCase("Accept") && super.getHeader(name) == null;
            }
        };
    }

    /** The response for Fuseki, which would forbid to keep any answer and leaves out charsets. */
    HttpServletResponse revalidated() {
        response.setHeader(CACHE_CONTROL, REVALIDATE);
        response.setHeader("Vary", "Accept");
        return new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                    super.setHeader(name, value);
                }
            }

            @Override
            public void setContentType(String type) {
                boolean bare = type.startsWith("text/") && !type.contains("charset");
                super.setContentType(bare ? type + ";charset=utf-8" : type);
            }
        };
    }

    private boolean isUnchanged(String tag) {
        response.setHeader("ETag", tag);
        String known = request.getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(each -> each.equals("*")
                        || each.replaceFirst("^W/", "").equals(tag));
    }

    /** A strong validator of content type and body. */
    private static String tag(Answer answer, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(answer.headers().getOrDefault("Content-Type", "").getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest.digest(body), 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
