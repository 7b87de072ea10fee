package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.Problem;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "word/document.xml | a Word document", "xl/workbook.xml | an Excel spreadsheet", "ppt/presentation.xml | a PowerPoint presentation",
        "refs.bib | a ZIP archive"})
    void documentOfOfficeIsToldFromAnArchiveByItsFolders(String file, String description) throws IOException {
        for (String first : new String[] {"[Content_Types].xml", "customXml/item1.xml"}) {
            FileType type = FileType.of(archive(first, file));
            assertEquals(file.equals("refs.bib") && first.startsWith("[") ? "a document of Microsoft Office" : description, type.description());
            assertFalse(type.isText());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "89504E470D0A1A0A0000000D49484452 | an image", "D0CF11E0A1B11AE10000 | an old document of Microsoft Office (Word, Excel, PowerPoint)",
        "7F454C46020101000000000000000000 | a program for Linux", "4D5A90000300000004000000FFFF0000 | a program for Windows",
        "53514C69746520666F726D6174203300 | an SQLite database, perhaps of a reference manager", "52617221 1A0700 | a RAR archive",
        "0102030405060708090A0B0C0D0E0F10 | binary data"})
    void fileThatIsNoTextIsNamedByItsSignature(String bytes, String description) {
        FileType type = FileType.of(HexFormat.of().parseHex(bytes.replace(" ", "")));
        assertEquals(description, type.description());
        assertFalse(type.isText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "``  | an empty file",
        "` \n\t\n` | an empty file",
        "Dear all, | plain text",
        "`<!DOCTYPE html><html><head><title>My Papers</title></head>` | a web page (My Papers)",
        "`<?xml version='1.0'?><!-- x --><invoice n='1'><head/></invoice>` | XML with the root element invoice",
        "`@prefix dcterms: <http://purl.org/dc/terms/> .\n<urn:a> dcterms:title 'x' .` | RDF (Turtle)",
        "`<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b> 'x' .` | RDF (N-Triples)",
        "`{\"name\": \"x\", \"author\": {\"name\": \"y\"}, \"version\": 3` | JSON with the fields name, author, version",
        "[1, 2] | JSON",
        "[1] The first of the references | plain text",
        "`import os\n\ndef main():\n    print(1)` | source code",
        "`% a comment\n\\documentclass{article}\nText` | a LaTeX document",
        "`\\bibitem{a} Smith, J.` | a bibliography as LaTeX prints it",
        "`date;amount\n2024-01-01;12` | a table with the columns date, amount",
        "`2024-01-01 10:00:01 started\n2024-01-01 10:00:02 ended` | a log",
        "`host: example.org\nports:\n- 80` | a file of settings (YAML)"})
    void textIsNamedByItsLook(String text, String description) {
        assertEquals(description, FileType.of(text.getBytes(StandardCharsets.UTF_8)).description());
        assertEquals(description, FileType.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)).description());
    }

    @Test
    void pageOfALoginIsNoTextOfAList() {
        FileType type = FileType.of("<html><head><title>Welcome</title></head><body><form><input type=password></form>".getBytes(StandardCharsets.UTF_8));
        assertEquals("this is a web page that asks for a login (Welcome); download the file anew, signed in", type.clause("this"));
        assertFalse(type.isText());
    }

    @Test
    void unknownFileIsNamedByTheProblem() throws IOException {
        assertEquals("this is a Word document; export its references from the reference manager as BibTeX or RIS", reason(archive("a", "word/document.xml"), Optional.empty()));
        assertEquals("this is plain text, in no format that is known; if it holds papers, name its format with --format", reason("Dear all,".getBytes(StandardCharsets.UTF_8), Optional.empty()));
    }

    @Test
    void givenFormatIsRefusedWhereTheTextIsPlainlyAnother() throws IOException {
        byte[] bibtex = "@article{a,\n  title = {Flat Minima},\n}\n".getBytes(StandardCharsets.UTF_8);
        String reason = reason(bibtex, Optional.of(DocumentFormat.AUTHOR_PAGE));
        assertTrue(reason.equals("this is of the format BibTeX and not author page; leave --format out, or say --format bibtex"), reason);
        assertEquals("this is a Word document; export its references from the reference manager as BibTeX or RIS, and not of the format author page", reason(archive("a", "word/document.xml"), Optional.of(DocumentFormat.AUTHOR_PAGE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "web-of-science | `PMID- 30000001\nTI  - Iron\nPT  - Journal Article\nPT  - Review\nSO  - Diet J.\n` | this is of the format MEDLINE and not Web of Science; leave --format out, or say --format medline",
        "csl-json | `{\"id\": \"https://openalex.org/W1\", \"type\": \"article\", \"title\": \"Tides\"}` | this is of the format OpenAlex and not CSL-JSON; leave --format out, or say --format openalex",
        "identifiers | `DOI,Title\n10.5555/b.1,Birds\n10.5555/b.2,Fish\n10.5555/b.3,Ants\n10.5555/b.4,Bees\n` | this is of the format CSV or TSV and not list of identifiers; leave --format out, or say --format csv",
        "related-papers | `Dear colleagues,\nThe meeting of all members of our old and small society takes place in May.\nTravel is free.\nWith best wishes,\nthe committee` | this is plain text, and not of the format listing of related papers",
        "related-papers | `import os\n\ndef main():\n    print(1)` | this is source code, and not of the format listing of related papers",
        "openalex | `{\"id\": 1, \"title\": \"My App\"}` | this is JSON with the fields id, title, and not of the format OpenAlex",
        "csl-yaml | `title: My Site\nhost: example.org` | this is a file of settings (YAML), and not of the format CSL-YAML",
        "arxiv-feed | `<rss><channel><item><title>News</title></item></channel></rss>` | this is XML with the root element rss, and not of the format arXiv feed",
        "retraction-watch | `Name,Title\nJane Doe,Director` | this is a table with the columns Name, Title, and not of the format Retraction Watch"})
    void givenFormatIsReadOnlyWhereTheTextMayHaveIt(String format, String text, String reason) throws IOException {
        assertEquals(reason, reason(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.ofLabel(format)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "related-papers | `The First of All\nWe study how the thing behaves when it is pushed, and we find that it moves.`",
        "identifiers | `10.5555/b.1\nto be read in May\n10.5555/b.2\nlent by Ada\n`",
        "ris | `TY  - JOUR\nTI  - Tides\n`",
        "csv | `title,OriginalPaperDOI,RetractionNature,Title\nTides,10.5555/b.1,Retraction,Tides\n`"})
    void givenFormatIsReadWhereTheTextMayHaveIt(String format, String text) throws IOException {
        assertEquals(DocumentFormat.ofLabel(format), new DocumentReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.txt", DocumentFormat.ofLabel(format), item -> { }));
    }

    private static String reason(byte[] bytes, Optional<DocumentFormat> format) throws IOException {
        StringBuilder reasons = new StringBuilder();
        assertEquals(Optional.empty(), new DocumentReader().read(new ByteArrayInputStream(bytes), "a.txt", format, item -> reasons.append(((Problem) item).reason())));
        return reasons.toString();
    }

    private static byte[] archive(String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
