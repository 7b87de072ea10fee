package org.papergraph.export;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.lib.Sink;

/** Runs of sorted statements on disk: four terms each, a term as its length in bytes and its UTF-8. */
final class StatementFiles implements SerializationFactory<Statement> {

    @Override
    public Sink<Statement> createSerializer(OutputStream out) {
        return new Output(new DataOutputStream(out));
    }

    @Override
    public Iterator<Statement> createDeserializer(InputStream in) {
        return new Input(new DataInputStream(in));
    }

    private record Output(DataOutputStream out) implements Sink<Statement> {

        @Override
        public void send(Statement statement) {
            try {
                write(statement.graph());
                write(statement.subject());
                write(statement.property());
                write(statement.object());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private void write(String term) throws IOException {
            byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        @Override
        public void flush() {
            try {
                out.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private record Input(DataInputStream in) implements Iterator<Statement> {

        @Override
        public boolean hasNext() {
            try {
                in.mark(1);
                boolean more = in.read() >= 0;
                in.reset();
                return more;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public Statement next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                return new Statement(read(), read(), read(), read());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private String read() throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }
    }
}
