package org.papergraph.push;

import java.net.URI;

/**
 * A request to a target.
 *
 * @param contentType empty without a body
 */
record TargetRequest(String method, URI address, String contentType, byte[] body) {

    static TargetRequest withoutBody(String method, URI address) {
        return new TargetRequest(method, address, "", new byte[0]);
    }

    boolean hasBody() {
        return body.length > 0;
    }
}
