package org.papergraph.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;

/** Writes responses: with the headers that all have, an entity tag, and no body where none belongs. */
public final class ResponseWriter {

    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String REVALIDATE = "no-cache";
    private static final String VARY = "Vary";
    private static final String ENCODING = "Accept-Encoding";
    private static final String TAG = "ETag";
    private static final String REFERRER_POLICY = "Referrer-Policy";

    /** To Jetty, no status but the end of the connection. */
    private static final int BREAK_OFF = -1;

    private static final String OWN_SCRIPTS = "script-src 'self'";
    private static final String POLICY = "default-src 'none'; " + OWN_SCRIPTS + "; connect-src 'self'; style-src 'self';"
            + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> STANDING = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            REFERRER_POLICY, "no-referrer");

    /** CORS without credentials. */
    private static final Map<String, String> OTHER_SITES = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Link, Location, Allow");

    /** No other page gets a response, not even as a script or a picture. */
    private static final Map<String, String> OWN_SITE = Map.of("Cross-Origin-Resource-Policy", "same-origin");

    /** Headers that Fuseki would set otherwise, or anew for each request. */
    private static final Set<String> OWN = Set.of("cache-control", "pragma", "vary", "fuseki-request-id");

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    ResponseWriter(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /**
     * The content security policy for a page with a script of its own.
     *
     * @param source of the script, such as {@code 'sha256-…'}
     */
    public static String policyWith(String source) {
        return POLICY.replace(OWN_SCRIPTS, OWN_SCRIPTS + " " + source);
    }

    /** Sends a short message in plain text, where the request has not come to a servlet. */
    static void sendPlain(org.eclipse.jetty.server.Response response, Callback callback, int status, String message) {
        STANDING.forEach(response.getHeaders()::put);
        response.getHeaders().put("Content-Type", Response.TEXT);
        response.setStatus(status);
        Content.Sink.write(response, true, message + "\n", callback);
    }

    /** Sends a short message in place of what Fuseki has not sent yet; where it has sent something, the connection is broken off. */
    public static void refuse(HttpAction action, int status, String message) {
        HttpServletResponse response = action.getResponse();
        try {
            if (response.isCommitted()) {
                response.sendError(BREAK_OFF);
            } else {
                response.resetBuffer();
                response.setStatus(status);
                response.setContentType(Response.TEXT);
                response.getOutputStream().write((message + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the client is gone", e);
        }
    }

    /** @param editor true for a visitor whose browser is to say from which page a form comes */
    void addStandingHeaders(boolean openToOtherSites, boolean editor) {
        STANDING.forEach(response::setHeader);
        if (editor) {
            response.setHeader(REFERRER_POLICY, "same-origin");
        }
        (openToOtherSites ? OTHER_SITES : OWN_SITE).forEach(response::setHeader);
    }

    void send(Response content) throws IOException {
        response.setHeader(CACHE_CONTROL, REVALIDATE);
        content.headers().forEach(response::setHeader);
        response.setHeader(VARY, content.headers().containsKey(VARY) ? content.headers().get(VARY) + ", " + ENCODING : ENCODING);
        int status = content.status() == 200 ? validated(content) : content.status();
        response.setStatus(status);
        if (status == 304) {
            response.flushBuffer();
        } else if (status != 204) {
            write(content.body());
        }
    }

    private void write(Response.Body body) throws IOException {
        if (body instanceof Response.Body.Streamed streamed) {
            stream(streamed);
        } else if (body instanceof Response.Body.Whole whole) {
            response.setContentLength(whole.bytes().length);
            response.getOutputStream().write(whole.bytes());
        }
    }

    private void stream(Response.Body.Streamed body) throws IOException {
        if (!request.getMethod().equals("HEAD")) {
            Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
            body.writer().accept(out);
            out.flush();
        }
    }

    /** Sets the entity tag, which a response has that is whole or follows from the store; the status is 304 where the client has it already. */
    private int validated(Response content) {
        String tag = content.headers().getOrDefault(TAG, "");
        if (tag.isEmpty() && content.body() instanceof Response.Body.Whole whole) {
            tag = EntityTags.ofBody(content, whole.bytes());
        }
        if (tag.isEmpty()) {
            return 200;
        }
        response.setHeader(TAG, tag);
        return EntityTags.namesAny(known()) || EntityTags.names(known(), tag) ? 304 : 200;
    }

    private String known() {
        return String.join(",", Collections.list(request.getHeaders("If-None-Match")));
    }

    /**
     * The request for Fuseki, which knows no HEAD everywhere, has another default than everything for the header
     * Accept, and does not know the Content-Encoding identity; the container drops the body of a HEAD in the end.
     */
    HttpServletRequest readAsGet() {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
            }

            @Override
            public Enumeration<String> getHeaders(String name) {
                if (isEncoding(name)) {
                    return Collections.emptyEnumeration();
                }
                return name.equalsIgnoreCase("Accept") ? Collections.enumeration(List.of(accept())) : super.getHeaders(name);
            }

            @Override
            public String getHeader(String name) {
                Enumeration<String> values = getHeaders(name);
                return values.hasMoreElements() ? values.nextElement() : null;
            }

            private static boolean isEncoding(String name) {
                return name.equalsIgnoreCase("Content-Encoding");
            }

            private String accept() {
                Object settled = request.getAttribute(Request.MEDIA_TYPE);
                String sent = String.join(",", Collections.list(super.getHeaders("Accept")));
                return settled == null ? sent.isEmpty() ? "*/*" : sent : settled.toString();
            }
        };
    }

    /**
     * The response for Fuseki, which would forbid every cache and leaves out charsets.
     *
     * @param tag of a response with status 200, or empty
     */
    HttpServletResponse revalidated(String tag) {
        response.setHeader(CACHE_CONTROL, REVALIDATE);
        response.setHeader(VARY, "Accept, " + ENCODING);
        response.setHeader(TAG, tag.isEmpty() ? null : tag);
        return new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                    super.setHeader(name, value);
                }
            }

            @Override
            public void setStatus(int status) {
                super.setStatus(status);
                if (status != 200) {
                    super.setHeader(TAG, null);
                }
            }

            @Override
            public void setContentType(String type) {
                boolean bare = type.startsWith("text/") && !type.contains("charset");
                super.setContentType(bare ? type + ";charset=utf-8" : type);
            }
        };
    }
}
