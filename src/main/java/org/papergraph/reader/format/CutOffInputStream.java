package org.papergraph.reader.format;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a document that may be cut off, where another stream throws an {@link EOFException}: it ends there. */
final class CutOffInputStream extends FilterInputStream {

    private boolean cutOff;

    CutOffInputStream(InputStream in) {
        super(in);
    }

    /** True if the document has been read to where it is cut off. */
    boolean isCutOff() {
        return cutOff;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return cutOff ? -1 : in.read(target, offset, length);
        } catch (EOFException end) {
            cutOff = true;
            return -1;
        }
    }
}
