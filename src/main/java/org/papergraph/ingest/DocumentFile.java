package org.papergraph.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.File;
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
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.io.input.BoundedInputStream;
import org.papergraph.document.Hash;
import org.papergraph.document.SourceDocument;
import org.papergraph.reader.FileType;

/**
 * A file that holds a document, possibly compressed (gzip, bzip2, Zstandard, xz), which its first bytes tell.
 *
 * @param name its path within the folder that was asked for, without the ending of a compression; the last part alone of a file that was
 *         asked for itself
 * @param place URI at which a later version of the document would be found; empty for standard input
 */
public record DocumentFile(Path path, String name, String place) {

    private static final String NOWHERE = "";
    private static final Set<String> COMPRESSIONS = Set.of(
            CompressorStreamFactory.GZIP, CompressorStreamFactory.BZIP2, CompressorStreamFactory.ZSTANDARD, CompressorStreamFactory.XZ);
    private static final Set<String> UNREAD_COMPRESSIONS = Set.of(CompressorStreamFactory.GZIP, CompressorStreamFactory.BZIP2, CompressorStreamFactory.ZSTANDARD,
            CompressorStreamFactory.XZ, CompressorStreamFactory.Z, CompressorStreamFactory.LZ4_FRAMED, CompressorStreamFactory.SNAPPY_FRAMED);
    /** In KiB; {@code xz -9} needs 65 MiB. */
    private static final long DECOMPRESSION_MEMORY = 128 << 10;
    /** In bytes; by these an archive is told from a document that is an archive, such as one of Word. */
    private static final int BEGINNING = 1 << 16;
    private static final Pattern ILLEGIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\uFEFF\uFFFE\uFFFF]");
    private static final Pattern COMPRESSED = Pattern.compile("\\.(gz|bz2|zst|xz)$");

    /** A file in the file system. */
    public static DocumentFile of(Path path) {
        return new DocumentFile(path, name(path.getFileName()), real(path).toUri().toString());
    }

    /** A file in a folder or in one of those below. */
    static DocumentFile in(Path folder, Path path) {
        return new DocumentFile(path, name(folder.relativize(path)), real(path).toUri().toString());
    }

    /** The name of a document at a path. */
    public static String name(Path path) {
        return legible(COMPRESSED.matcher(path.toString()).replaceFirst("")).replace(File.separatorChar, '/');
    }

    private static String legible(String text) {
        return ILLEGIBLE.matcher(text).replaceAll("\uFFFD");
    }

    /** The file with a name that tells more: with the ending of its compression, else with a folder more. */
    DocumentFile withLongerName() {
        int parts = Path.of(name).getNameCount();
        return place.equals(NOWHERE) ? this : new DocumentFile(path, lastParts(hidesEnding() ? parts : parts + 1), place);
    }

    /** True if the name lacks the ending of a compression. */
    boolean hidesEnding() {
        return !place.equals(NOWHERE) && !lastParts(Path.of(name).getNameCount()).equals(name);
    }

    private String lastParts(int count) {
        Path whole = path.toAbsolutePath().normalize();
        return legible(whole.subpath(Math.max(0, whole.getNameCount() - count), whole.getNameCount()).toString()).replace(File.separatorChar, '/');
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

    /**
     * The document's bytes, decompressed once.
     *
     * @throws IOException also where it holds another compressed file or an archive, or decompresses to more than text can
     */
    public GuardedInputStream open() throws IOException {
        BoundedInputStream raw = BoundedInputStream.builder().setInputStream(Files.newInputStream(path)).get();
        try {
            InputStream bytes = new BufferedInputStream(raw);
            Optional<String> compression = compression(bytes).filter(COMPRESSIONS::contains);
            InputStream document = compression.isPresent() ? new BufferedInputStream(
                    new DecompressedInputStream(decompressed(compression.get(), bytes), () -> decompressed(compression.get(), Files.newInputStream(path)))) : bytes;
            requireDocument(document, compression.isPresent());
            return new GuardedInputStream(document, raw::getCount);
        } catch (IOException failure) {
            raw.close();
            throw failure;
        }
    }

    private static Optional<String> compression(InputStream raw) {
        try {
            return Optional.of(CompressorStreamFactory.detect(raw));
        } catch (CompressorException notCompressed) {
            return Optional.empty();
        }
    }

    private static InputStream decompressed(String compression, InputStream raw) throws IOException {
        try {
            int limit = (int) Math.min(DECOMPRESSION_MEMORY, Runtime.getRuntime().maxMemory() / 4096);
            return new CompressorStreamFactory(true, limit).createCompressorInputStream(compression, new BufferedInputStream(raw));
        } catch (CompressorException failure) {
            throw DecompressedInputStream.tellsOfAnEnd(failure.getCause()) ? new EOFException() : new IOException("its " + compression + " compression is damaged", failure);
        }
    }

    /** @param document buffered */
    private static void requireDocument(InputStream document, boolean compressed) throws IOException {
        document.mark(BEGINNING);
        byte[] beginning = DecompressedInputStream.beginning(document, BEGINNING);
        document.reset();
        Optional<String> inner = compression(new ByteArrayInputStream(beginning)).filter(UNREAD_COMPRESSIONS::contains)
                .or(() -> archive(new ByteArrayInputStream(beginning)));
        if (inner.isPresent()) {
            throw new IOException(FileType.of(beginning).clause(compressed ? "what is compressed in it" : "this"));
        }
    }

    private static Optional<String> archive(InputStream document) {
        try {
            return Optional.of(ArchiveStreamFactory.detect(document));
        } catch (ArchiveException noArchive) {
            return Optional.empty();
        }
    }

    /** Reads the document to its end, or to where it is cut off, to name it. */
    public SourceDocument identify() throws IOException {
        DigestInputStream in = new DigestInputStream(open(), Hash.digest());
        try (in) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (EOFException cutOff) {
            // what is there is the document
        }
        return new SourceDocument(name, HexFormat.of().formatHex(in.getMessageDigest().digest()));
    }

    /** In bytes, as they stand in the file. */
    long size() throws IOException {
        return Files.size(path);
    }

    /** The path with every link followed, as far as it is there. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }
}
