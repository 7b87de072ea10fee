package org.papergraph.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.papergraph.document.Hash;
import org.papergraph.document.SourceDocument;

/**
 * A file that holds a document, possibly compressed (gzip, bzip2, Zstandard, xz), which its first bytes tell.
 *
 * @param place URI at which a later version of the document would be found; empty for standard input
 */
public record DocumentFile(Path path, String name, String place) {

    private static final String NOWHERE = "";
    private static final Set<String> COMPRESSIONS = Set.of(
            CompressorStreamFactory.GZIP, CompressorStreamFactory.BZIP2, CompressorStreamFactory.ZSTANDARD, CompressorStreamFactory.XZ);
    private static final Pattern ILLEGIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\uFEFF\uFFFE\uFFFF]");
    private static final Pattern COMPRESSED = Pattern.compile("\\.(gz|bz2|zst|xz)$");

    /** A file in the file system. */
    public static DocumentFile of(Path path) {
        String name = ILLEGIBLE.matcher(COMPRESSED.matcher(path.getFileName().toString()).replaceFirst("")).replaceAll("\uFFFD");
        return new DocumentFile(path, name, real(path).toUri().toString());
    }

    /** The content of a stream, copied to a temporary file because it is read twice. */
    public static DocumentFile ofStream(InputStream in, String name) throws IOException {
        Path copy = Files.createTempFile("papergraph", ".document");
        copy.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(copy)) {
            in.transferTo(out);
        }
        return new DocumentFile(copy, name, NOWHERE);
    }

    /** The document's own place where it came from nowhere, so that no other document takes it. */
    String placeOf(SourceDocument document) {
        return place.equals(NOWHERE) ? "urn:papergraph:standard-input:" + document.sha256() : place;
    }

    /** The document's bytes, decompressed. */
    InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path));
        Optional<String> compression = compression(raw);
        return compression.isPresent() ? decompressed(compression.get(), raw) : raw;
    }

    private static Optional<String> compression(InputStream raw) {
        try {
            return Optional.of(CompressorStreamFactory.detect(raw)).filter(COMPRESSIONS::contains);
        } catch (CompressorException notCompressed) {
            return Optional.empty();
        }
    }

    private static InputStream decompressed(String compression, InputStream raw) throws IOException {
        try {
            return new BufferedInputStream(new CompressorStreamFactory(true).createCompressorInputStream(compression, raw));
        } catch (CompressorException damaged) {
            raw.close();
            throw new IOException("its " + compression + " compression is damaged", damaged);
        }
    }

    /** Reads the document to its end to name it. */
    SourceDocument identify() throws IOException {
        DigestInputStream in = new DigestInputStream(open(), Hash.digest());
        try (in) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new SourceDocument(name, HexFormat.of().formatHex(in.getMessageDigest().digest()));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }
}
