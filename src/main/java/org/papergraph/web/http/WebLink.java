package org.papergraph.web.http;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A typed link of the Web (RFC 8288).
 *
 * @param target an IRI, or a path on this server
 * @param type the media type of the target, or empty
 */
public record WebLink(String relation, String target, String type) {

    public static WebLink of(String relation, String target) {
        return new WebLink(relation, target, "");
    }

    /** As in the header Link. */
    public String header() {
        return "<" + target + ">; rel=\"" + relation + '"' + (type.isEmpty() ? "" : "; type=\"" + type + '"');
    }

    public static String header(List<WebLink> links) {
        return links.stream().map(WebLink::header).collect(Collectors.joining(", "));
    }
}
