package org.papergraph.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.papergraph.spark.DocumentReading.Row;

/** Rows on the disk of a machine, written and then read once, so that a document of any length passes. */
final class RowFile implements Iterator<Row>, AutoCloseable {

    private final Path file;
    private final DataOutputStream out;
    private DataInputStream in = new DataInputStream(DataInputStream.nullInputStream());
    private long written;
    private long read;
    private boolean full;

    RowFile() throws IOException {
        this.file = Files.createTempFile("papergraph", ".rows");
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    void write(Row row) {
        try {
            out.writeByte(row.kind().ordinal());
            out.writeInt(row.number());
            byte[] text = row.text().getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
            written++;
        } catch (IOException failure) {
            full = true;
            throw new UncheckedIOException(failure);
        }
    }

    /** Fails where rows could not be written, which is the machine's fault and not the document's. */
    void requireWritten() throws IOException {
        if (full) {
            throw new IOException("the disk for temporary files does not take what a document holds");
        }
    }

    /** Ends the writing and begins the reading. */
    Iterator<Row> rows() throws IOException {
        out.close();
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
        closeIfRead();
        return this;
    }

    @Override
    public boolean hasNext() {
        return read < written;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            Row.Kind kind = Row.Kind.values()[in.readByte()];
            int number = in.readInt();
            Row row = new Row(kind, number, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            read++;
            closeIfRead();
            return row;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void closeIfRead() throws IOException {
        if (!hasNext()) {
            close();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        in.close();
        Files.deleteIfExists(file);
    }
}
