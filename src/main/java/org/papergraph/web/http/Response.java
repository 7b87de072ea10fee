package org.papergraph.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;

/** A response: status, headers, and its body, whole or to be written as it is sent. */
public record Response(int status, Map<String, String> headers, Body body) {

    static final String HTML = "text/html;charset=utf-8";
    public static final String TEXT = "text/plain;charset=utf-8";

    public Response {
        headers = Map.copyOf(headers);
    }

    /** The body of a response. */
    public sealed interface Body {

        /** A text as a whole. */
        record Whole(String text) implements Body {}

        /** A text of any length that is written while it is sent, after the transaction of the request. */
        record Streamed(Consumer<Appendable> writer) implements Body {}
    }

    public static Response of(int status, String contentType, String body) {
        return new Response(status, Map.of("Content-Type", contentType), new Body.Whole(body));
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

    public Response withStatus(int other) {
        return new Response(other, headers, body);
    }

    /** The same for a response that depends on the header Accept. */
    public Response negotiated() {
        return with("Vary", "Accept");
    }
}
