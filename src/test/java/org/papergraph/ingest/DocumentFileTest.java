package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
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
    void documentCutOffWhileCompressedCannotBeRead(String compression) throws IOException, CompressorException {
        byte[] whole = compress(compression, TEXT);
        for (int length : List.of(whole.length - 1, whole.length / 2, 7)) {
            DocumentFile cut = file("papers.txt.gz", Arrays.copyOf(whole, length));
            assertThrows(IOException.class, () -> text(cut), () -> compression + " cut off at " + length);
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

    private DocumentFile file(String name, byte[] content) throws IOException {
        return DocumentFile.of(Files.write(folder.resolve(name), content));
    }

    private static String text(DocumentFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] compress(String compression, String text) throws IOException, CompressorException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new CompressorStreamFactory().createCompressorOutputStream(compression, bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
