package org.papergraph.reader.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Entry;
import org.papergraph.reader.bibliography.RecordsRead;
import org.papergraph.reader.DocumentFormat;

class TableReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void separatorIsFoundByContent(String separator) {
        TableRead read = TableRead.of(String.join(separator, "title", "year", "doi"), String.join(separator, "On Depth", "2020", "10.1000/d.1"));
        assertEquals(Optional.of(DocumentFormat.TABLE), read.format());
        assertEquals(List.of("https://doi.org/10.1000/d.1"), TableRead.identifiers(read.only()));
    }

    @Test
    void quotedCellsHoldSeparatorsQuotationMarksAndLineBreaks() {
        Entry entry = TableRead.of("title,abstract,year", "\"On \"\"Depth\"\", and more\",\"We bound", "depth.\",2020").only();
        assertEquals("On \"Depth\", and more", entry.title());
        assertEquals("We bound depth.", entry.abstractText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void encodingIsFoundByContent(String charset) {
        TableRead read = TableRead.of(Charset.forName(charset), ColumnChoices.none(), "Titel\tVerfasser\tJahr", "Über Tiefe in Netzen und anderswo\tMüller, Jörg\t2019");
        assertEquals(List.of("Jörg Müller"), TableRead.names(read.entries().get(0)));
    }

    @Test
    void nameOfAColumnMayHaveAnArticle() {
        Entry entry = TableRead.of("a title,an author,the year", "On Depth,Ada Moe,2020").only();
        assertEquals("On Depth", entry.title());
        assertEquals(1, entry.authors().authorships().size());
    }

    @Test
    void lastCellThatIsTheBeginningOfAnotherOrShorterThanAllIsAProblemWithoutALineEnd() {
        String rows = "title,year,type\nOne,2020,article\nTwo,2021,book\nThree,2022,";
        for (String last : new String[] {"art", "boo", ""}) {
            RecordsRead read = RecordsRead.of(rows + last);
            assertEquals(3, read.entries().size());
            assertEquals(List.of(4), read.problemLines(), last);
        }
        for (String last : new String[] {"article", "thesis", "art\n"}) {
            assertEquals(List.of(), RecordsRead.of(rows + last).problems(), last);
        }
    }

    @Test
    void linesBeforeTheHeaderAreNoPartOfTheTable() {
        TableRead read = TableRead.of("sep=;", "\"Search of 2026-11-29: depth, nets\"", "", "Title;Year", "On Depth;2020");
        assertEquals("On Depth", read.only().title());
        assertEquals(5, read.only().line());
    }

    @Test
    void rowsOfAnotherLengthAreAProblemAndGoInAsFarAsTheyGo() {
        TableRead read = TableRead.of("title,authors,year", "One,\"Moe, A.\"", "Two,\"Moe, A.\",2021,more", "Three,\"Moe, A.\",2021,,", "");
        assertEquals(List.of("One", "Two", "Three"), read.titles());
        assertEquals(List.of("list:2: the row has 2 cells and the header 3; those that are there go in",
                "list:3: the row has 4 cells and the header 3; those behind are left out; put a cell that holds a separator in quotation marks"), read.messages());
    }

    @Test
    void strayQuotationMarkHidesNoOtherRow() {
        TableRead read = TableRead.of("title,authors,year", "\"One,Moe A,2020", "Two,\"Moe, A.\",2021", "Three \"3\",\"Moe, A.\",2021", "\"Four,\"Moe\",2020", "Five,Moe A,2022", "");
        assertEquals(List.of("One", "Two", "Three \"3\"", "Four", "Five"), read.titles());
        assertEquals(List.of(2, 5), read.problems().stream().map(problem -> problem.line()).toList());
    }

    @Test
    void tableThatIsCutOffGivesItsWholeRowsAndOneProblem() {
        TableRead read = TableRead.of("title,abstract,year", "One,a,2020", "Two,\"We bound", "depth");
        assertEquals(List.of("One"), read.titles());
        assertEquals(List.of("list:3: the document ends within this row, which is left out"), read.messages());
    }

    @Test
    void millionQuotationMarksAreRead() {
        TableRead read = TableRead.of("title,year,doi", "\"".repeat(1_000_001) + ",2020,", "Two,2021,", "");
        assertTrue(read.titles().contains("Two"), () -> read.messages().toString());
    }

    @Test
    void thousandsOfRowsWithOpenQuotationMarksAreRead() {
        String rows = String.join("\n", Collections.nCopies(5_000, "\"One,2020,x"));
        assertEquals(5_000, TableRead.of("title,year,note", rows, "").entries().size());
    }

    @Test
    void headersThatAreRepeatedAreNoRows() {
        assertEquals(List.of("One", "Two"), TableRead.of("title,year", "One,2020", "title,year", "Two,2021").titles());
    }

    @Test
    void tableWithoutTitlesIsRefusedByTheNamesOfItsColumns() {
        TableRead read = TableRead.of("id,date,amount", "1,2020-01-01,3", "2,2020-01-02,4");
        assertEquals(List.of(), read.entries());
        assertEquals("list: the table has no column of titles; if one of its columns holds them, name it with --columns title=…; its columns are id, date, amount",
                read.messages().get(0));
    }

    @Test
    void columnsThatTheUserNamesComeFirst() {
        Entry entry = TableRead.of(StandardCharsets.UTF_8, ColumnChoices.parse("title=Name des Papers,authors=Leute, abstract=title"),
                "Name des Papers,title,Leute,Authors", "On Depth,We bound depth.,\"Moe, Ann\",somebody").only();
        assertEquals("On Depth", entry.title());
        assertEquals("We bound depth.", entry.abstractText());
        assertEquals(List.of("Ann Moe"), TableRead.names(entry));
    }

    @Test
    void namesOfColumnsTellTheSeparatorToo() {
        for (String separator : List.of(";", "|", "\t")) {
            Entry entry = TableRead.of(StandardCharsets.UTF_8, ColumnChoices.parse("title=Werk,authors=Wer,date=Wann"), String.join(separator, "Werk", "Wer", "Wann"),
                    String.join(separator, "On Depth", "Moe, Ann", "2020")).only();
            assertEquals("On Depth", entry.title());
            assertEquals(List.of("Ann Moe"), TableRead.names(entry));
        }
    }

    @Test
    void columnThatIsNotThereIsRefusedWithThoseThatAre() {
        TableRead read = TableRead.of(StandardCharsets.UTF_8, ColumnChoices.parse("title=Titel"), "Title,Year", "On Depth,2020");
        assertEquals(List.of("list: the table has no column 'Titel'; its columns are Title, Year"), read.messages().subList(0, 1));
        assertEquals(List.of(), read.entries());
    }

    @Test
    void columnsAreKnownByTheirValuesWhereTheirNamesAreNot() {
        Entry entry = TableRead.of("Titre,Clé,Parution", "Sur la profondeur,10.1000/p.1,2020").only();
        assertEquals(List.of("https://doi.org/10.1000/p.1"), TableRead.identifiers(entry));
        assertEquals(List.of("2020"), TableRead.dates(entry));
    }

    @Test
    void proseCodeAndOtherFormatsAreNoTables() {
        for (String text : List.of("Title, authors and the year\nof a paper are shown here, as always.", "{\"title\": \"On Depth\", \"year\": 2020}",
                "<title>On Depth</title>, <year>2020</year>", "int title, year, doi;\nfor (;;) { }", "@article{a,\n title = {A}, year = {2020}}")) {
            assertTrue(TableRead.of(text).format().filter(format -> format == DocumentFormat.TABLE).isEmpty(), text);
        }
    }
}
