package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFinderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String file : List.of("b.txt", "a.txt", "deep/c.txt.gz", "README.md", "readme", "LICENSE", "notes.md", ".hidden", ".git/d.txt")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.createFile(folder.resolve(file));
        }
    }

    @Test
    void folderHoldsItsDocumentsSorted() throws IOException {
        assertEquals(List.of("a.txt", "b.txt", "deep/c.txt.gz", "notes.md"), find(""));
    }

    @Test
    void folderThatIsHiddenItselfHoldsDocumentsToo() throws IOException {
        assertEquals(List.of(".git/d.txt"), find(".git"));
    }

    @Test
    void fileThatIsNamedIsADocumentWhateverItsName() throws IOException {
        assertEquals(List.of("README.md"), find("README.md"));
        assertEquals(List.of(".hidden"), find(".hidden"));
    }

    @Test
    void patternMatchesFiles() throws IOException {
        assertEquals(List.of("a.txt", "b.txt"), find("*.txt"));
        assertEquals(List.of("a.txt"), find("[ax].txt"));
        assertEquals(List.of("a.txt", "b.txt"), find("{a,b}.txt"));
        assertEquals(List.of("deep/c.txt.gz"), find("*/?.txt.gz"));
        assertEquals(List.of("deep/c.txt.gz"), find("**/c.*"));
    }

    @Test
    void fileWhoseNameLooksLikeAPatternIsThatFile() throws IOException {
        Files.createFile(folder.resolve("[ab].txt"));
        assertEquals(List.of("[ab].txt"), find("[ab].txt"));
    }

    @Test
    void whatIsNotThereIsSaid() {
        for (String missing : List.of("none.txt", "*.bib", "none/*.txt", "none*/a.txt")) {
            NoSuchFileException failure = assertThrows(NoSuchFileException.class, () -> find(missing));
            assertEquals(folder + "/" + missing, failure.getMessage());
        }
    }

    @Test
    void relativePatternIsReadFromTheWorkingFolder() throws IOException {
        assertEquals(List.of(Path.of("ontology/papergraph.ttl")), DocumentFinder.find("ontology/paper*.ttl").stream().map(DocumentFile::path).toList());
        assertEquals(List.of(Path.of("pom.xml")), DocumentFinder.find("p?m.xml").stream().map(DocumentFile::path).toList());
    }

    @Test
    void linksToFoldersAreFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("deep/link"), Files.createDirectory(folder.resolve("other")));
        Files.createFile(folder.resolve("other/e.txt"));
        assertEquals(List.of("deep/link/e.txt"), find("deep/link"));
        assertEquals(List.of("deep/c.txt.gz", "deep/link/e.txt"), find("deep"));
        Files.createSymbolicLink(link.resolve("loop"), folder.resolve("deep"));
        assertEquals(List.of("deep/c.txt.gz", "deep/link/e.txt"), find("deep"));
    }

    @Test
    void whatCannotBeLookedAtIsFoundForItsReadingToTell() throws IOException {
        Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("none.txt"));
        assertEquals(List.of("a.txt", "b.txt", "broken.txt", "deep/c.txt.gz", "notes.md"), find(""));
        Path closed = Files.createDirectory(folder.resolve("closed"), PosixFilePermissions.asFileAttribute(Set.of()));
        if (!Files.isReadable(closed)) {
            assertEquals(List.of("a.txt", "b.txt", "broken.txt", "closed", "deep/c.txt.gz", "notes.md"), find(""));
        }
    }

    @Test
    void documentIsNamedByItsPathInWhatWasAskedFor() throws IOException {
        assertEquals(List.of("a.txt", "b.txt", "deep/c.txt", "notes.md"), names(DocumentFinder.find(folder.toString())));
        assertEquals(List.of("deep/c.txt"), names(DocumentFinder.find(folder + "/*/c*")));
        assertEquals(List.of("c.txt"), names(DocumentFinder.find(folder + "/deep/c.txt.gz")));
    }

    @Test
    void filesOfOneNameKeepAsMuchOfTheirPathsAsTellsThemApart() throws IOException {
        List<DocumentFile> files = new ArrayList<>();
        for (String file : List.of("x/refs.bib", "y/refs.bib", "y/z/refs.bib", "y/z/other.bib", "y/z/other.bib.gz")) {
            Files.createDirectories(folder.resolve(file).getParent());
            files.addAll(DocumentFinder.find(Files.createFile(folder.resolve(file)).toString()));
        }
        files.addAll(DocumentFinder.find(folder + "/x"));
        assertEquals(List.of("x/refs.bib", "y/refs.bib", "z/refs.bib", "other.bib", "other.bib.gz"), names(DocumentFinder.distinct(files)));
    }

    private static List<String> names(List<DocumentFile> files) {
        return files.stream().map(DocumentFile::name).toList();
    }

    private List<String> find(String path) throws IOException {
        return DocumentFinder.find(path.isEmpty() ? folder.toString() : folder + "/" + path).stream()
                .map(file -> folder.relativize(file.path()).toString()).toList();
    }
}
