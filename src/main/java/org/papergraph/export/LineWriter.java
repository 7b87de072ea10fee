package org.papergraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Canonical N-Triples and N-Quads. */
final class LineWriter implements StatementWriter {

    private final Writer out;

    LineWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin() {
        // lines need no head
    }

    @Override
    public void write(Statement statement) throws IOException {
        out.write(statement.line());
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
