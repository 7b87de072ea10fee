package org.papergraph.cli.table;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The standard output, in UTF-8; it knows whether its reader went away, as {@code head} does when it has enough. */
public final class StandardOutput extends PrintWriter {

    private final Pipe pipe;

    public StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream out) {
        this(new Pipe(out));
    }

    private StandardOutput(Pipe pipe) {
        super(new OutputStreamWriter(pipe, StandardCharsets.UTF_8));
        this.pipe = pipe;
    }

    /** True if what was written last failed since nobody reads any more. */
    public boolean isReaderGone() {
        return pipe.broken;
    }

    private static final class Pipe extends OutputStream {

        private final OutputStream out;
        private boolean broken;

        Pipe(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int each) throws IOException {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException failure) {
                broken = "Broken pipe".equals(failure.getMessage());
                throw failure;
            }
        }
    }
}
