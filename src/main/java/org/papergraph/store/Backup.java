package org.papergraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

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

    static void write(DatasetGraph dataset, String baseIri, Path file) throws IOException {
        WholeFile.write(file, bytes -> {
            OutputStream out = new BufferedOutputStream(new GZIPOutputStream(bytes, 1 << 16));
            out.write((FIRST_LINE + baseIri + "\n").getBytes(StandardCharsets.UTF_8));
            writeQuads(dataset, out);
            out.close();
        });
    }

    private static void writeQuads(DatasetGraph dataset, OutputStream out) {
        StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        quads.start();
        StreamRDFOps.sendQuadsToStream(dataset.find(), quads);
        quads.finish();
    }

    static Backup open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16));
        String line = firstLine(in);
        if (!line.startsWith(FIRST_LINE)) {
            in.close();
            throw new StoreException(file, "no backup of a Papergraph store");
        }
        return new Backup(in, line.substring(FIRST_LINE.length()));
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
                .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
                .parse(destination);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
