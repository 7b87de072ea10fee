package org.papergraph.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;

/** A whole response: status, headers, and a text as its body. */
record Answer(int status, Map<String, String> headers, String body) {

    static final String HTML = "text/html;charset=utf-8";
    static final String TEXT = "text/plain;charset=utf-8";

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, String contentType, String body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }

    static Answer html(String body) {
        return of(200, HTML, body);
    }

    /** Data in UTF-8. */
    static Answer data(String mediaType, String text) {
        return of(200, mediaType + ";charset=utf-8", text);
    }

    /** A short message; a line feed ends it. */
    static Answer text(int status, String message) {
        return of(status, TEXT, message + "\n");
    }

    /** The media types that there are, for a client that takes none of them. */
    static Answer notAcceptable(List<String> types) {
        return text(406, "This is there as " + String.join(", ", types) + ".").negotiated();
    }

    /** The media types of a list of Fuseki's. */
    static List<String> types(AcceptList offers) {
        return offers.entries().stream().map(MediaRange::getContentTypeStr).toList();
    }

    /** A redirect to something that says more of what was asked for. */
    static Answer seeOther(String location) {
        return text(303, location).with("Location", location);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    Answer withStatus(int other) {
        return new Answer(other, headers, body);
    }

    /** For an answer that another Accept header would change. */
    Answer negotiated() {
        return with("Vary", "Accept");
    }
}
