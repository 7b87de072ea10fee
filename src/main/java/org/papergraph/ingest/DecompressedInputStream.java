package org.papergraph.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * The bytes of a compressed file; of one that is cut off, all that can be decompressed, and then an {@link EOFException}.
 *
 * <p>A decompressor that meets the end throws away what it has decompressed for the same call, so the bytes behind those of the last
 * call are fetched by another one, byte by byte.
 */
final class DecompressedInputStream extends InputStream {

    private final Decompression anew;
    private InputStream in;
    private long count;
    private boolean cutOff;

    /**
     * @param in a decompressor at the beginning of the file
     * @param anew makes another one
     */
    DecompressedInputStream(InputStream in, Decompression anew) {
        this.in = in;
        this.anew = anew;
    }

    /** Begins to decompress a file. */
    @FunctionalInterface
    interface Decompression {

        InputStream begin() throws IOException;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            int read = in.read(target, offset, length);
            if (read < 0 && cutOff) {
                throw new EOFException();
            }
            count += Math.max(0, read);
            return read;
        } catch (IOException failure) {
            if (cutOff || !tellsOfAnEnd(failure)) {
                throw failure;
            }
            cutOff = true;
            in.close();
            in = new ByteArrayInputStream(behind(count));
            return read(target, offset, length);
        }
    }

    /** What can be decompressed behind as many bytes. */
    private byte[] behind(long before) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try (InputStream again = anew.begin()) {
            again.skipNBytes(before);
            for (int next = again.read(); next >= 0; next = again.read()) {
                rest.write(next);
            }
        } catch (IOException end) {
            if (!tellsOfAnEnd(end)) {
                throw end;
            }
        }
        return rest.toByteArray();
    }

    /**
     * The first bytes, as many as there are.
     *
     * @throws EOFException where it is cut off before the first
     */
    static byte[] beginning(InputStream document, int length) throws IOException {
        ByteArrayOutputStream beginning = new ByteArrayOutputStream();
        byte[] bytes = new byte[length];
        try {
            for (int read = document.read(bytes); read > 0; read = document.read(bytes, 0, length - beginning.size())) {
                beginning.write(bytes, 0, read);
            }
        } catch (EOFException cutOff) {
            if (beginning.size() == 0) {
                throw cutOff;
            }
        }
        return beginning.toByteArray();
    }

    /** True for a failure on bytes that are not there: decompressors have no common type for it. */
    static boolean tellsOfAnEnd(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return failure instanceof EOFException || message.startsWith("unexpected end of stream") || message.startsWith("truncated source");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
