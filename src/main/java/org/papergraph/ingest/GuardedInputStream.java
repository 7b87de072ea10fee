package org.papergraph.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * The bytes of a document, up to the first sign that it is none: a stretch that is compressed beyond what text can be, or one
 * byte over and over. Then it fails with a reason and what to do.
 */
public final class GuardedInputStream extends FilterInputStream {

    /** Of decompressed to compressed bytes in a stretch; text reaches 20. */
    private static final long HIGHEST_RATIO = 200;
    private static final long STRETCH = 16L << 20;
    private static final long LONGEST_RUN = 64L << 20;

    private final LongSupplier compressedBytes;
    private long stretch;
    private long compressedBefore;
    private int last = -1;
    private long run;

    /** @param compressedBytes the number of bytes read so far to get the bytes of {@code in} */
    GuardedInputStream(InputStream in, LongSupplier compressedBytes) {
        super(in);
        this.compressedBytes = compressedBytes;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(next);
            checkRatio(1);
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int at = offset; at < offset + count; at++) {
            count(bytes[at]);
        }
        checkRatio(Math.max(0, count));
        return count;
    }

    /** The number of bytes of the file that were read so far. */
    long compressedBytes() {
        return compressedBytes.getAsLong();
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int next) throws IOException {
        run = next == last ? run + 1 : 0;
        last = next;
        if (run > LONGEST_RUN) {
            throw new IOException("one byte is repeated in it for more than " + (LONGEST_RUN >> 20) + " MB, so that it holds no papers; is it damaged?");
        }
    }

    private void checkRatio(int count) throws IOException {
        stretch += count;
        if (stretch < STRETCH) {
            return;
        }
        long compressed = compressedBytes.getAsLong() - compressedBefore;
        if (stretch > HIGHEST_RATIO * compressed) {
            throw new IOException((stretch >> 20) + " MB of it are compressed to less than 1/" + HIGHEST_RATIO + " of that, as no text is; "
                    + "if it is no decompression bomb, decompress it and ingest the file that comes out");
        }
        compressedBefore += compressed;
        stretch = 0;
    }
}
