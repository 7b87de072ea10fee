package org.papergraph.web.sparql;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The results of a query, ready to be sent.
 *
 * @param isWhole true if they are computed to the end, so that no limit can cut them any more
 */
record ResultBody(boolean isWhole, Content content) {

    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    static ResultBody whole(Content content) {
        return new ResultBody(true, content);
    }
}
