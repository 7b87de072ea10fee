package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.ingest.StoredDocuments.StoredDocument;

class StoredDocumentsTest {

    @TempDir
    static Path folder;

    private static Workshop workshop;
    private static StoredDocuments stored;

    @BeforeAll
    static void ingest() throws IOException {
        workshop = new Workshop();
        List<DocumentFile> files = new ArrayList<>();
        for (String name : List.of("x/refs.txt", "y/refs.txt", "y/deep/other.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            files.addAll(DocumentFinder.find(Files.writeString(folder.resolve(name), "Abstract:" + name + "\n").toString()));
        }
        files.add(DocumentFile.ofStream(new ByteArrayInputStream("Abstract:Standing in.\n".getBytes(StandardCharsets.UTF_8)), "standard-input"));
        workshop.ingest(files);
        stored = new StoredDocuments(workshop.store);
    }

    @AfterAll
    static void close() {
        workshop.close();
    }

    @Test
    void nameMayBeAmbiguousAndAPathIsNot() {
        assertEquals(2, stored.find("refs.txt").size());
        assertEquals(List.of(folder.resolve("y/refs.txt")), paths(stored.find(folder + "/x/../y/refs.txt")));
        assertFalse(StoredDocuments.meansSeveral("refs.txt"));
    }

    @Test
    void patternAndFolderMeanAll() {
        assertEquals(2, stored.find("ref*").size());
        assertEquals(List.of(folder.resolve("y/deep/other.txt")), paths(stored.find(folder + "/y/*/*.txt")));
        assertEquals(2, stored.find(folder + "/y").size());
        assertTrue(StoredDocuments.meansSeveral(folder + "/y") && StoredDocuments.meansSeveral("ref*"));
    }

    @Test
    void keyMeansOneDocumentFromEightDigitsOn() {
        StoredDocument document = stored.find("other.txt").get(0);
        assertEquals(List.of(document), stored.find(document.key()));
        assertEquals(List.of(document), stored.find(document.sha256().substring(0, 8)));
        assertEquals(List.of(), stored.find(document.sha256().substring(0, 7)));
    }

    @Test
    void documentFromStandardInputHasNoPath() {
        StoredDocument document = stored.find("standard-input").get(0);
        assertEquals(List.of(), document.paths());
        assertEquals(1, document.entries());
    }

    @Test
    void documentOfSeveralFilesGoesWithTheLast() throws IOException {
        try (Workshop other = new Workshop()) {
            other.ingest(other.files(List.of("Abstract:One.\n", "Abstract:One.\n")));
            List<Path> paths = new StoredDocuments(other.store).all().get(0).paths();
            assertFalse(other.curation().removePlace(paths.get(0)));
            assertEquals(paths.subList(1, 2), new StoredDocuments(other.store).all().get(0).paths());
            assertTrue(other.curation().removePlace(paths.get(1)));
            assertEquals(List.of(), new StoredDocuments(other.store).all());
        }
    }

    private static List<Path> paths(List<StoredDocument> documents) {
        return documents.stream().flatMap(document -> document.paths().stream()).toList();
    }
}
