package org.papergraph.web.sparql;

import java.io.IOException;
import java.io.OutputStream;

/** The results of a query, ready to be sent. */
@FunctionalInterface
interface ResultBody {

    void write(OutputStream out) throws IOException;
}
