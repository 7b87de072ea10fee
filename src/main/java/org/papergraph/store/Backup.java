package org.papergraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.input.ProxyInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.progress.Progress;

/**
 * A store in one gzipped N-Quads file: all graphs, the private default graph included. The first line, a comment to
 * others, holds the base IRI.
 */
final class Backup implements AutoCloseable {

    private static final String FIRST_LINE = "# Papergraph backup 1, base ";
    private static final int LONGEST_FIRST_LINE = 10_000;

    private final InputStream in;
    private final String baseIri;

    private Backup(InputStream in, String baseIri) {
        this.in = in;
        this.baseIri = baseIri;
    }

    /** @param quads all that there are */
    static void write(Iterator<Quad> quads, String baseIri, Path file) throws IOException {
        WholeFile.write(file, bytes -> {
            OutputStream out = new BufferedOutputStream(new GZIPOutputStream(bytes, 1 << 16));
            out.write((FIRST_LINE + baseIri + "\n").getBytes(StandardCharsets.UTF_8));
            writeQuads(quads, out);
            out.close();
        });
    }

    private static void writeQuads(Iterator<Quad> quads, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        writer.start();
        StreamRDFOps.sendQuadsToStream(quads, writer);
        writer.finish();
    }

    /** @param progress counts the bytes of the file, compressed as they are */
    static Backup open(Path file, Progress progress) throws IOException {
        InputStream in = new BufferedInputStream(new GZIPInputStream(counted(file, progress), 1 << 16));
        String line = firstLine(in);
        if (!line.startsWith(FIRST_LINE)) {
            in.close();
            throw new StoreException(file, "no backup of a Papergraph store");
        }
        return new Backup(in, line.substring(FIRST_LINE.length()));
    }

    private static InputStream counted(Path file, Progress progress) throws IOException {
        progress.begin("reading bytes of the backup", Files.size(file));
        return new ProxyInputStream(Files.newInputStream(file)) {

            private long read;

            @Override
            protected void afterRead(int bytes) {
                read += Math.max(0, bytes);
                progress.advance(read);
            }
        };
    }

    private static String firstLine(InputStream in) throws IOException {
        in.mark(LONGEST_FIRST_LINE);
        String beginning = new String(in.readNBytes(LONGEST_FIRST_LINE), StandardCharsets.UTF_8);
        in.reset();
        return beginning.lines().findFirst().orElse("");
    }

    String baseIri() {
        return baseIri;
    }

    void sendTo(StreamRDF destination) {
        RDFParser.source(in)
                .lang(Lang.NQUADS)
                .checking(false)
                .resolveURIs(false)
                .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
                .parse(destination);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
