package org.papergraph.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;

/** A whole response: status, headers, and a text as its body. */
public record Response(int status, Map<String, String> headers, String body) {

    static final String HTML = "text/html;charset=utf-8";
    public static final String TEXT = "text/plain;charset=utf-8";

    public Response {
        headers = Map.copyOf(headers);
    }

    public static Response of(int status, String contentType, String body) {
       return new Response(status, Map.of("Content-Type", contentType), body);
    }

    public static Response html(String body) {
        return of(200, HTML, body);
    }

    /** Data in UTF-8. */
    public static Response data(String mediaType, String text) {
        return of(200, mediaType + ";charset=utf-8", text);
    }

    /** A short message; a line feed ends it. */
    public static Response text(int status, String message) {
        return of(status, TEXT, message + "\n");
    }

    /** The media types that there are, for a client that takes none of them. */
    public static Response notAcceptable(List<String> types) {
        return text(406, "This is there as " + String.join(", ", types) + ".").negotiated();
    }

    /** The media types of a list of Fuseki's. */
    public static List<String> types(AcceptList offers) {
        return offers.entries().stream().map(MediaRange::getContentTypeStr).toList();
    }

    /** A redirect to something that says more of what was asked for. */
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

    /** For an answer that another Accept header would change. */
    public Response negotiated() {
return with("Vary", "Accept");
    }
}
