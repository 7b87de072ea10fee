package org.papergraph.reader.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryText;
import org.papergraph.document.Identifier;
import org.papergraph.document.Problem;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Subject;
import org.papergraph.document.TextRole;
import org.papergraph.reader.DocumentFormat;

class TaggedReaderTest {

    private static RecordsRead read(DocumentFormat format, String... lines) {
        RecordsRead read = RecordsRead.of(String.join("\r\n", lines));
        assertEquals(format, read.format());
        return read;
    }

    private static List<String> keywords(Entry entry) {
        return entry.texts(TextRole.KEYWORD).stream().map(EntryText::value).toList();
    }

    @ParameterizedTest
    @CsvSource({"RIS,'TY  - JOUR|TI  - Depth|ER  - '", "ENDNOTE,'%0 Journal Article|%T Depth'", "MEDLINE,'PMID- 123|TI  - Depth'",
        "WEB_OF_SCIENCE,'PT J|TI Depth|ER'", "REFWORKS,'RT Journal Article|T1 Depth'"})
    void recordOfATitleAloneIsRecognised(DocumentFormat format, String lines) {
        assertEquals("Depth", read(format, lines.split("\\|")).entry(0).title());
    }

    @Test
    void ris() {
        RecordsRead read = read(DocumentFormat.RIS, "1.", "TY  - JOUR", "T1  - Depth of", "recurrence", "A1  - Moe, Ann", "AU  - de Gaulle, Charles, Jr.",
                "Y1  - 2008/08//", "JF  - Journal of Depth", "JO  - J Depth", "VL  - 3", "IS  - 2", "SP  - 212", "EP  - 231", "SN  - 03064530 (ISSN)",
                "KW  - depth", "recurrence", "DO  - https://doi.org/10.1000/A", "UR  - https://example.org/a", "LA  - eng", "N2  - We dig.", "ER  - ", "",
                "TY  - CONF", "TI  - Second", "PY  - 2020", "ER  -");
        Entry entry = read.entry(0);
        assertEquals("Depth of recurrence", entry.title());
        assertEquals(List.of("Ann Moe", "Charles de Gaulle, Jr."), RecordsRead.names(entry));
        assertEquals(List.of("2008-08"), RecordsRead.dates(entry));
        assertEquals(List.of("depth", "recurrence"), keywords(entry));
        assertEquals(List.of("https://doi.org/10.1000/a"), RecordsRead.identifiers(entry));
        assertEquals("Journal of Depth 3 2 212–231 0306-4530", entry.publication().venue() + " " + entry.publication().volume() + " "
                + entry.publication().issue() + " " + entry.publication().pages() + " " + entry.publication().identifiers().get(0).value());
        assertEquals(List.of("en"), entry.languages());
        assertEquals(WorkType.CONFERENCE_PAPER, read.entry(1).publication().type());
        assertTrue(read.problems().isEmpty(), read.problems()::toString);
    }

    @Test
    void manyLinesOfNoRecordAreOneProblem() {
        RecordsRead numbered = read(DocumentFormat.RIS, "TY  - JOUR", "TI  - One", "ER  - ", "", "Record 2 of 2", "", "TY  - JOUR", "TI  - Two", "ER  - ", "", "End of file");
        assertEquals(List.of(), numbered.problemLines());
        RecordsRead mixed = read(DocumentFormat.RIS, "TY  - JOUR", "TI  - One", "ER  - ", "and now", "something", "else", "that", "is", "no", "record", "of", "the", "format");
        assertEquals(List.of(9), mixed.problemLines());
    }

    @Test
    void recordThatTheDocumentCutsOffIsOneProblem() {
        RecordsRead read = read(DocumentFormat.RIS, "TY  - JOUR", "TI  - Whole", "ER  - ", "TY  - JOUR", "TI  - Ha");
        assertEquals(List.of("Whole"), read.entries().stream().map(Entry::title).toList());
        assertEquals(List.of(4), read.problemLines());
    }

    @Test
    void recordWithoutTitleAndAbstractIsAProblem() {
        RecordsRead read = read(DocumentFormat.RIS, "TY  - JOUR", "AU  - Moe, Ann", "ER  - ", "TY  - JOUR", "TI  - Whole", "ER  - ");
        assertEquals(1, read.entries().size());
        assertEquals(List.of(1), read.problemLines());
    }

    @Test
    void medline() {
        Entry entry = read(DocumentFormat.MEDLINE, "", "PMID- 12345678", "DP  - 2019 May", "TI  - Depth of recurrence in", "      east Asian women.",
                "LID - 10.1000/a [doi]", "LID - S0090-1 [pii]", "FAU - Le, Nhu D", "AU  - Le ND", "CN  - Depth Study Group", "LA  - eng",
                "PT  - Journal Article", "PT  - Retracted Publication", "JT  - Journal of depth", "TA  - J Depth", "PG  - 343-355").entry(0);
        assertEquals("Depth of recurrence in east Asian women.", entry.title());
        assertEquals(List.of("Nhu D Le", "Depth Study Group"), RecordsRead.names(entry));
        assertEquals(List.of("https://pubmed.ncbi.nlm.nih.gov/12345678", "https://doi.org/10.1000/a"),
                RecordsRead.identifiers(entry).stream().sorted((one, other) -> other.compareTo(one)).toList());
        assertEquals(PublicationStatus.RETRACTED, entry.status());
        assertEquals("Journal of depth", entry.publication().venue());
    }

    @Test
    void webOfScience() {
        Entry entry = read(DocumentFormat.WEB_OF_SCIENCE, "FN Somebody's Web of Science", "VR 1.0", "PT J", "AU Moe, A", "   Six, PL", "AF Moe, Ann", "   Six, Pia Lou",
                "TI Depth of", "   recurrence", "SO JOURNAL OF DEPTH", "DT Article; Early Access", "DE depth; recurrence", "CR Lee B, 1909, J DEPTH, V28, P1, DOI 10.1000/b",
                "   Roe C, 1910, J DEPTH, V30, P5", "PD JUN 14", "PY 2006", "BP 5", "EP 9", "ER", "", "EF").entry(0);
        assertEquals("Depth of recurrence", entry.title());
        assertEquals(List.of("Ann Moe", "Pia Lou Six"), RecordsRead.names(entry));
        assertEquals(List.of("2006-06-14"), RecordsRead.dates(entry));
        assertEquals(2, entry.references().size());
        assertEquals("10.1000/b", entry.references().get(0).identifiers().get(0).value());
        assertEquals(List.of("depth", "recurrence"), keywords(entry));
    }

    @Test
    void affiliationsAndIdentifiersOfMedlineAreThoseOfTheAuthorBeforeThem() {
        Entry entry = read(DocumentFormat.MEDLINE, "PMID- 12345678", "TI  - Depth", "FAU - Moe, Ann", "AU  - Moe A", "AUID- ORCID: https://orcid.org/0000-0002-1825-0097",
                "AUID- ISNI: 0000000121032683", "AD  - Institute of Depth,", "      Oslo.", "AD  - University of Nets.", "FAU - Six, Pia", "AU  - Six P", "CN  - Depth Study Group",
                "AD  - Study Centre, Bergen.", "FED - Lee, Bo", "ED  - Lee B", "AD  - Publishing House.").entry(0);
        assertEquals(List.of(List.of("Institute of Depth, Oslo.", "University of Nets."), List.of(), List.of("Study Centre, Bergen.")), affiliations(entry));
        Authorship ann = entry.authors().authorships().get(0);
        assertEquals(List.of("https://orcid.org/0000-0002-1825-0097"), ann.identifiers().stream().map(Identifier::iri).toList());
        assertEquals(List.of("ISNI: 0000000121032683"), ann.otherIdentifiers());
        assertEquals(List.of("Publishing House."), entry.authors().affiliations());
    }

    @Test
    void affiliationsAndIdentifiersOfTheWebOfScienceAreThoseOfTheAuthorsThatTheyName() {
        RecordsRead read = read(DocumentFormat.WEB_OF_SCIENCE, "PT J", "AU Moe, A", "   Six, PL", "AF Moe, Ann", "   Six, Pia Lou", "TI Depth", "SO DEPTHS",
                "C1 [Moe, Ann; Six, Pia Lou] Univ Oslo, Oslo, Norway.", "   [Six, Pia Lou] Univ Nets, Bergen, Norway.", "   Inst Looms, Paris, France.",
                "RI Six, Pia/A-1234-2010; Lee, Bo/B-1234-2010", "OI Moe, Ann/0000-0002-1825-0097; Six, Pia Lou/0000-0002-1825-0098", "PY 2006", "ER");
        Entry entry = read.entry(0);
        assertEquals(List.of(List.of("Univ Oslo, Oslo, Norway."), List.of("Univ Oslo, Oslo, Norway.", "Univ Nets, Bergen, Norway.")), affiliations(entry));
        assertEquals(List.of("Inst Looms, Paris, France."), entry.authors().affiliations());
        assertEquals("0000-0002-1825-0097", entry.authors().authorships().get(0).identifiers().get(0).value());
        assertEquals(List.of("ResearcherID A-1234-2010", "ORCID 0000-0002-1825-0098"), entry.authors().authorships().get(1).otherIdentifiers());
        assertEquals(List.of("'Lee, Bo/B-1234-2010' names no author of the record and is left out", "'0000-0002-1825-0098' is no ORCID and is kept as a text"), read.problems().stream().map(Problem::reason).toList());
    }

    @Test
    void affiliationsOfRisStandWithThePaperUnlessTheyNameAnAuthor() {
        Entry entry = read(DocumentFormat.RIS, "TY  - JOUR", "TI  - Depth", "A1  - Moe, Ann A", "A1  - Six, Pia", "AD  - Moe, Ann A.: Institute of Depth", "AD  - Univ Oslo: Dept Looms",
                "ER  - ").entry(0);
        assertEquals(List.of(List.of("Institute of Depth"), List.of()), affiliations(entry));
        assertEquals(List.of("Univ Oslo: Dept Looms"), entry.authors().affiliations());
    }

    @Test
    void bracketsInADoiOfMedlineBelongToIt() {
        Entry entry = read(DocumentFormat.MEDLINE, "PMID- 12345678", "TI  - Depth", "JT  - Depths", "AID - 10.1016/S0140-6736(98)12345-6 [doi]", "AID - S0140-6736(98)12345-6 [pii]").entry(0);
        assertTrue(RecordsRead.identifiers(entry).contains("https://doi.org/10.1016/s0140-6736(98)12345-6"), RecordsRead.identifiers(entry)::toString);
    }

    private static List<List<String>> affiliations(Entry entry) {
        return entry.authors().authorships().stream().map(Authorship::affiliationNames).toList();
    }

    @Test
    void languageThatIsNotKnownAndQualifiersOfHeadingsStay() {
        Entry entry = read(DocumentFormat.MEDLINE, "PMID- 12345678", "TI  - Depth", "LA  - Old Engine", "MH  - *Breast Neoplasms/drug therapy/*genetics", "MH  - Humans").entry(0);
        assertEquals(List.of("Old Engine"), entry.languages());
        assertEquals(List.of("Breast Neoplasms", "Breast Neoplasms/drug therapy", "Breast Neoplasms/genetics", "Humans"), entry.subjects().stream().map(Subject::label).toList());
        assertEquals(List.of("nds"), read(DocumentFormat.RIS, "TY  - JOUR", "TI  - Depth", "LA  - nds", "AU  - Moe, Ann", "ER  - ").entry(0).languages());
    }

    @Test
    void endNote() {
        RecordsRead read = read(DocumentFormat.ENDNOTE, "%T First", "%0 Journal Article", "%A Moe, Ann", "%A Lee, Bo", "%D 2021", "%8 September  1, 2021", "%B J Depth",
                "", "%T Second", "%D 2020", "", "%0 Thesis", "%T Third", "%0 Book", "%T Fourth");
        assertEquals(List.of("First", "Second", "Third", "Fourth"), read.entries().stream().map(Entry::title).toList());
        assertEquals(List.of("2021-09-01"), RecordsRead.dates(read.entry(0)));
        assertEquals(List.of("Ann Moe", "Bo Lee"), RecordsRead.names(read.entry(0)));
        assertEquals(WorkType.THESIS, read.entry(2).publication().type());
    }

    @Test
    void refWorks() {
        Entry entry = read(DocumentFormat.REFWORKS, "RT Journal Article", "SR 1", "A1 王小明", "A1 Moe, Ann", "T1 深度学习综述", "JF 深度学报", "YR 2019", "IS 2", "LA zh").entry(0);
        assertEquals(List.of("王小明", "Ann Moe"), RecordsRead.names(entry));
        assertEquals(List.of("zh"), entry.languages());
    }

    @Test
    void recordsOfOtherFormatsMixWithNone() {
        RecordsRead read = read(DocumentFormat.MEDLINE, "PMID- 12345678", "TI  - Hearts", "PMID- 12345679", "TI  - Lungs", "", "TY  - JOUR", "TI  - Rivers", "AU  - Moe, Ann", "ER  - ",
                "%0 Journal Article", "%T Birds", "%A Lee, Bo", "", "TY  - JOUR", "TI  - Lakes", "AB  - One.", "", "%0 is not said here, but", "ER  - ");
        assertEquals(List.of("Hearts", "Lungs", "Rivers", "Birds", "Lakes"), read.entries().stream().map(Entry::title).toList());
        assertEquals(List.of(), read.problemLines());
    }

    @Test
    void partsWithoutPapersAreProblems() {
        RecordsRead read = read(DocumentFormat.ENDNOTE, "%0 Book", "%T Birds", "%A Moe, Ann", "", "<?xml version='1.0'?>", "<a/>", "", "[{\"name\": \"Ice\"}]", "", "%0 Book", "%T Bees", "%A Lee, Bo", "");
        assertEquals(List.of("Birds", "Bees"), read.entries().stream().map(Entry::title).toList());
        assertEquals(List.of(5, 8), read.problemLines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TY", "TI", "AB"})
    void formatIsToldByAFirstLineThatIsLongerThanABeginning(String tag) {
        RecordsRead read = read(DocumentFormat.RIS, tag + "  - " + "depth ".repeat(60_000), "ST  - Short", "DO  - 10.1000/a", "ER  - ", "TY  - JOUR", "TI  - Second", "DO  - 10.1000/b", "ER  - ");
        assertEquals(2, read.entries().size());
    }

    @Test
    void lastRecordThatLacksWhatAllOthersHaveIsCutOff() {
        String whole = "%0 Book\n%T Birds\n%A Moe, Ann\n%D 2020\n\n%0 Book\n%T Bees\n%A Lee, Bo\n%D 2021\n\n%0 Book\n%T Ants\n%A Poe, Cy\n%D 2022";
        assertEquals(List.of(), RecordsRead.of(whole).problems(), "whole, without a line end");
        for (String end : List.of("%D 2022", "\n%D 2022", " Cy\n%D 2022", "s\n%A Poe, Cy\n%D 2022")) {
            RecordsRead cut = RecordsRead.of(whole.substring(0, whole.length() - end.length()));
            boolean isWhole = end.startsWith("\n");
            assertEquals(List.of("Birds", "Bees"), cut.entries().stream().map(Entry::title).limit(2).toList());
            assertEquals(isWhole || !end.startsWith("%") ? 2 : 3, cut.entries().size(), end);
            assertEquals(List.of(11), cut.problemLines(), end);
        }
    }

    @Test
    void recordThatEndsAsTheOthersDoIsWhole() {
        String records = "%0 Book\n%T Birds\n%A Moe, Ann\n%D 2020\n\n%0 Book\n%T Bees\n%A Lee, Bo\n%X Of bees.\n%D 2021\n\n%0 Book\n%T Ants\n%D 2022";
        assertEquals(List.of(), RecordsRead.of(records + "\n").problemLines());
        assertEquals(List.of(), RecordsRead.of("%T Birds\n%0 Book\n%D 2020").problemLines(), "alone");
    }

    @ParameterizedTest
    @CsvSource({"ENDNOTE,'%A Moe, Ann|%T One|%J Ones|%D 2020||%A Lee, Bo|%T Two|%D 2021|',0", "RIS,'  TY  - JOUR|  TI  - One|  ER  - ||  TY  - JOUR|  TI  - Two|  ER  - ',0",
        "RIS,'TY  - JOUR|TI  - One|PY  - 2020||TY  - JOUR|TI  - Two|PY  - 2021|',1"})
    void recordsAreReadWithoutTheirMarksAndBehindWhiteSpace(DocumentFormat format, String lines, int problems) {
        RecordsRead read = read(format, lines.split("\\|", -1));
        assertEquals(List.of("One", "Two"), read.entries().stream().map(Entry::title).toList());
        assertEquals(problems, read.problems().size());
    }

    @Test
    void recordOfPubmedWithoutItsSourceIsCutOff() {
        String record = "PMID- 1234567%d\nOWN - NLM\nTI  - Iron.\nFAU - Osei, Kofi\nTA  - Diet J\nSO  - Diet J. 2020.\n\n";
        String document = record.formatted(1) + record.formatted(2);
        assertEquals(List.of(), RecordsRead.of(document).problems());
        for (int end = document.indexOf("TI", 50) + 8; end < document.lastIndexOf("SO"); end++) {
            RecordsRead cut = RecordsRead.of(document.substring(0, end));
            boolean inSecond = end > document.lastIndexOf("OWN");
            assertEquals(1, inSecond ? cut.entries().size() : 1);
            assertEquals(inSecond ? List.of(8) : cut.problemLines(), cut.problemLines());
        }
    }

    @Test
    void textThatBreaksOffAtTheEndOfTheDocumentIsAProblemAndGoesIn() {
        RecordsRead read = RecordsRead.of("%0 Book\n%T Birds\n%A Moe, Ann\n%X We count the birds of the coast and find");
        assertEquals(1, read.entries().size());
        assertEquals(List.of(1), read.problemLines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TI", "AB"})
    void fieldThatIsTooLongIsLeftOutAlone(String tag) {
        RecordsRead read = read(DocumentFormat.RIS, "TY  - JOUR", tag + "  - " + "depth ".repeat(350_000), "ST  - Short", "DO  - 10.1000/a", "ER  - ", "",
                "TY  - JOUR", "TI  - Second", "DO  - 10.1000/b", "ER  - ");
        assertEquals(List.of("https://doi.org/10.1000/a", "https://doi.org/10.1000/b"), read.entries().stream().flatMap(entry -> RecordsRead.identifiers(entry).stream()).toList());
        assertEquals(List.of(2), read.problemLines());
    }
}
