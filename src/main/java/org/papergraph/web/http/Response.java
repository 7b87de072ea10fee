package org.papergraph.web.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;

/** A response: status, headers, and its body, whole or to be written as it is sent. */
public record Response(int status, Map<String, String> headers, Body body) {

    static final String HTML = "text/html;charset=utf-8";
    public static final String TEXT = "text/plain;charset=utf-8";

    private static final Pattern LINK = Pattern.compile("<([^>]*)>");

    public Response {
        headers = Map.copyOf(headers);
    }

    /** The body of a response. */
    public sealed interface Body {

        /** A text as a whole, in UTF-8; the bytes stay as they are. */
        record Whole(byte[] bytes) implements Body {

            static Whole of(String text) {
                return new Whole(text.getBytes(StandardCharsets.UTF_8));
            }
        }

        /** A text of any length that is written while it is sent, after the transaction of the request. */
        record Streamed(Consumer<Appendable> writer) implements Body {}
    }

    public static Response of(int status, String contentType, String body) {
        return new Response(status, Map.of("Content-Type", contentType), Body.Whole.of(body));
    }

    /** Data in UTF-8 of any length. */
    public static Response streamed(String mediaType, Consumer<Appendable> writer) {
        return new Response(200, Map.of("Content-Type", mediaType + ";charset=utf-8"), new Body.Streamed(writer));
    }

    public static Response html(String body) {
        return of(200, HTML, body);
    }

    /** Data in UTF-8. */
    public static Response data(String mediaType, String text) {
        return of(200, mediaType + ";charset=utf-8", text);
    }

    public static Response json(String text) {
        return data("application/json", text);
    }

    /** A short message; a line feed ends it. */
    public static Response text(int status, String message) {
        return of(status, TEXT, message + "\n");
    }

    /** 406, with the media types that are offered. */
    public static Response notAcceptable(List<String> types) {
        return text(406, "This is there as " + String.join(", ", types) + ".").negotiated();
    }

    /** The media types of an offer of Fuseki. */
    public static List<String> types(AcceptList offers) {
        return offers.entries().stream().map(MediaRange::getContentTypeStr).toList();
    }

    /** A redirect to another resource that describes the requested one. */
    public static Response seeOther(String location) {
        return text(303, location).with("Location", location);
    }

    public Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body);
    }

    /** The same for the editor alone. */
    public Response personal() {
        return with("Cache-Control", "private, no-cache").with("Vary", "Cookie");
    }

    public Response withStatus(int other) {
        return new Response(other, headers, body);
    }

    /** With the links of its headers as the client has to follow them. */
    Response rooted(Site site) {
        Map<String, String> rooted = new HashMap<>(headers);
        rooted.computeIfPresent("Location", (name, link) -> site.rooted(link));
        rooted.computeIfPresent("Link", (name, links) ->
                LINK.matcher(links).replaceAll(link -> Matcher.quoteReplacement("<" + site.rooted(link.group(1)) + ">")));
        return new Response(status, rooted, body);
    }

    /** The same for a response that depends on the header Accept. */
    public Response negotiated() {
        return with("Vary", "Accept");
    }
}
