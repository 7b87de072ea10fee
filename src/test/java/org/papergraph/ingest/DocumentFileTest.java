package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.io.function.IOConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.SourceDocument;

class DocumentFileTest {

    private static final String TEXT = "Abstract:We study flat minima 🚀.\n".repeat(50);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"gz, gz", "bzip2, bz2", "zstd, zst", "xz, xz"})
    void compressedDocumentIsTheDocument(String compression, String ending) throws IOException, CompressorException {
        DocumentFile plain = file("papers.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        DocumentFile compressed = file("papers.txt." + ending, compress(compression, TEXT));
        assertEquals(TEXT, text(compressed));
        assertEquals(plain.identify(), compressed.identify());
        assertEquals("papers.txt", compressed.identify().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "zstd", "xz"})
    void compressionIsToldByTheContentAndNotTheName(String compression) throws IOException, CompressorException {
        assertEquals(TEXT, text(file("papers.txt", compress(compression, TEXT))));
        assertEquals(TEXT, text(file("papers.txt.gz", TEXT.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2 is convex", "", "B", "Z", "]"})
    void textThatBeginsLikeACompressedFileIsText(String text) throws IOException {
        assertEquals(text, text(file("papers.txt", text.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "zstd", "xz"})
    void documentCutOffWhileCompressedFails(String compression) throws IOException, CompressorException {
        byte[] whole = compress(compression, TEXT);
        for (int length : List.of(whole.length - 1, whole.length / 2, 7)) {
            DocumentFile cut = file("papers.txt.gz", Arrays.copyOf(whole, length));
            assertThrows(IOException.class, () -> text(cut), () -> compression + " cut off at " + length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "zstd", "xz"})
    void allThatCanBeDecompressedIsReadBeforeTheFailure(String compression) throws IOException, CompressorException {
        Random random = new Random(1);
        String text = random.longs(80_000).mapToObj(number -> Long.toString(number, 36) + "\n").collect(Collectors.joining());
        byte[] whole = compress(compression, text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = file("papers.txt.gz", Arrays.copyOf(whole, whole.length * 9 / 10)).open()) {
            assertThrows(EOFException.class, () -> in.transferTo(bytes));
            String read = bytes.toString(StandardCharsets.UTF_8);
            assertTrue(text.startsWith(read) && read.length() > text.length() / 2, read.length() + " of " + text.length());
            assertTrue(!compression.equals("gz") || read.length() > text.length() * 89 / 100, read.length() + " of " + text.length());
        }
    }

    @Test
    void severalCompressedPartsAreOneDocument() throws IOException, CompressorException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(compress("gz", "Abstract:One.\n"));
        parts.write(compress("gz", "Abstract:Two.\n"));
        assertEquals("Abstract:One.\nAbstract:Two.\n", text(file("papers.txt.gz", parts.toByteArray())));
    }

    @Test
    void documentIsNamedByItsBytes() throws IOException {
        SourceDocument document = file("papers.txt", "abc".getBytes(StandardCharsets.UTF_8)).identify();
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", document.sha256());
        assertEquals("ba7816bf8f01cfea", document.key());
    }

    @Test
    void placeIsTheSameHoweverItIsWritten() throws IOException {
        DocumentFile straight = file("papers.txt", new byte[0]);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("papers.txt"));
        assertEquals(straight.place(), DocumentFile.of(folder.resolve("../" + folder.getFileName() + "/papers.txt")).place());
        assertEquals(straight.place(), DocumentFile.of(link).place());
        assertFalse(straight.place().isEmpty());
    }

    @Test
    void streamHasNoPlaceAndCanBeReadTwice() throws IOException {
        DocumentFile stream = DocumentFile.ofStream(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), "standard-input");
        assertEquals("", stream.place());
        assertEquals(text(stream), text(stream));
        assertEquals("standard-input", stream.identify().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "zstd", "xz"})
    void bombIsRefusedBeforeItIsDecompressed(String compression) throws IOException, CompressorException {
        DocumentFile bomb = file("bomb", compressed(compression, out -> {
            byte[] lines = "\0".repeat(1023).concat("\n").repeat(1024).getBytes(StandardCharsets.US_ASCII);
            for (int megabyte = 0; megabyte < 18; megabyte++) {
                out.write(lines);
            }
        }));
        String reason = assertThrows(IOException.class, bomb::identify).getMessage();
        assertTrue(reason.contains("as no text is") && reason.contains("decompress it"), reason);
        assertThrows(IOException.class, () -> text(bomb));
    }

    @Test
    void bombBehindTextIsRefused() throws IOException, CompressorException {
        byte[] noise = new byte[2 << 20];
        new Random(1).nextBytes(noise);
        DocumentFile bomb = file("bomb", compressed("zstd", out -> {
            out.write(noise);
            out.write("\n".repeat(36 << 20).getBytes(StandardCharsets.US_ASCII));
        }));
        assertThrows(IOException.class, bomb::identify);
    }

    @Test
    void byteThatIsRepeatedWithoutEndIsRefused() throws IOException {
        Path zeros = folder.resolve("zeros.txt");
        try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        String reason = assertThrows(IOException.class, () -> DocumentFile.of(zeros).identify()).getMessage();
        assertTrue(reason.contains("repeated in it for more than 64 MB"), reason);
    }

    @ParameterizedTest
    @CsvSource({"gz, xz", "zstd, gz", "xz, bzip2", "bzip2, zstd", "gz, lz4-framed"})
    void compressedFileInACompressedFileIsRefused(String outer, String inner) throws IOException, CompressorException {
        byte[] once = compress(inner, TEXT);
        DocumentFile nested = file("nested", compressed(outer, out -> out.write(once)));
        String reason = assertThrows(IOException.class, nested::identify).getMessage();
        assertTrue(reason.matches("what is compressed in it is a compressed file \\(\\w+\\); decompress it and ingest what comes out"), reason);
    }

    @Test
    void archiveIsRefusedCompressedOrNot() throws IOException, CompressorException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("papers.txt"));
            zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        DocumentFile packed = file("papers.zip.gz", compressed("gz", out -> out.write(archive.toByteArray())));
        for (DocumentFile file : List.of(file("papers.zip", archive.toByteArray()), packed)) {
            assertTrue(assertThrows(IOException.class, file::identify).getMessage().endsWith("is a ZIP archive; unpack it and ingest what comes out"));
        }
    }

    @Test
    void dictionaryLargerThanTheMemoryGrantedIsRefused() throws IOException, CompressorException {
        DocumentFile document = file("papers.xz", withDictionaryOf1536Megabytes(compress("xz", TEXT)));
        String reason = FailureReason.of(assertThrows(IOException.class, document::identify));
        assertTrue(reason.matches("cannot be read: decompressing it takes 1536 MB of memory, more than the \\d+ MB that are granted; .*"), reason);
    }

    /** Sets the size of the dictionary in the header of the first block of an xz file, with its checksum. */
    private static byte[] withDictionaryOf1536Megabytes(byte[] xz) {
        int header = 12;
        xz[header + 4] = 37;
        int length = (xz[header] + 1) * 4;
        CRC32 checksum = new CRC32();
        checksum.update(xz, header, length - 4);
        ByteBuffer.wrap(xz).order(ByteOrder.LITTLE_ENDIAN).putInt(header + length - 4, (int) checksum.getValue());
        return xz;
    }

    private DocumentFile file(String name, byte[] content) throws IOException {
        return DocumentFile.of(Files.write(folder.resolve(name), content));
    }

    private static String text(DocumentFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] compress(String compression, String text) throws IOException, CompressorException {
        return compressed(compression, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] compressed(String compression, IOConsumer<OutputStream> content) throws IOException, CompressorException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new CompressorStreamFactory().createCompressorOutputStream(compression, bytes)) {
            content.accept(out);
        }
        return bytes.toByteArray();
    }
}
