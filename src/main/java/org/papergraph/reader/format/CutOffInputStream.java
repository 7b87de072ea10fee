package org.papergraph.reader.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;

/** The bytes of a document that may be cut off, where another stream throws an {@link EOFException}: it ends there. */
final class CutOffInputStream extends ProxyInputStream {

    private boolean cutOff;

    CutOffInputStream(InputStream in) {
        super(in);
    }

    /** True if the document has been read to where it is cut off. */
    boolean isCutOff() {
        return cutOff;
    }

    @Override
    protected void handleIOException(IOException failure) throws IOException {
        if (!(failure instanceof EOFException)) {
            throw failure;
        }
        cutOff = true;
    }
}
