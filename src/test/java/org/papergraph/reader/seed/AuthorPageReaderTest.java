package org.papergraph.reader.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.PageHead.Figure;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PartialDate.Precision;
import org.papergraph.document.PersonName.Kind;
import org.papergraph.document.Problem;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.Reading;

class AuthorPageReaderTest {

    private static final String HEAD = "Ada Example\n\nLG\nh-index7\n2papers\n1,234citations\nNovelty48%\nAI Score57\n\n2 Papers\n\n";

    private static Reading page(String entries) {
        return Reading.of(HEAD + entries);
    }

    private static Reading pageOfOne(String header) {
        return Reading.of(HEAD.replace("2papers", "1papers").replace("2 Papers", "1 Papers") + header + "\nOne\n\nAda Example\n\nText.\n");
    }

    @Test
    void seedPageHoldsItsTwentyFourEntries() {
        Reading seed = Reading.ofSeed("000");
        assertEquals(DocumentFormat.AUTHOR_PAGE, seed.format().orElseThrow());
        assertEquals(24, seed.entries().size());
        assertEquals(List.of(), seed.problems());
        assertEquals(20, seed.entries().stream().filter(entry -> entry.dates().get(0).precision() == Precision.DATE).count());
        assertEquals(2, seed.entries().stream().filter(entry -> !entry.score().isEmpty()).count());
        assertEquals(2, seed.entries().stream().filter(Entry::code).count());
        assertEquals(List.of("meta-ai"), seed.entries().get(0).authors().affiliations());
        assertTrue(seed.entries().stream().allMatch(entry -> entry.authors().authorships().stream()
                .anyMatch(authorship -> authorship.name().written().equals("Ari Morcos"))));
    }

    @Test
    void headGivesOwnerAndFigures() {
        assertEquals("Ari Morcos", Reading.ofSeed("000").head().owner().written());
        assertEquals(List.of(new Figure("h-index", "15", ""), new Figure("papers", "24", ""),
                new Figure("citations", "2445", ""), new Figure("Novelty", "48", "%"), new Figure("AI Score", "57", "")),
                Reading.ofSeed("000").head().figures());
    }

    @Test
    void headerLineIsTakenApart() {
        Entry entry = page("99.6LGMar 17Code\nA Title\n\nAda Example\n\nAn abstract.\n").entries().get(0);
        assertEquals("99.6", entry.score());
        assertEquals("LG", entry.section());
        assertEquals("--03-17", entry.dates().get(0).lexical());
        assertTrue(entry.code());
    }

    @Test
    void sectionMayBeUnknownAndDateOnlyMonthOrYear() {
        Reading reading = page("hep-thMay 2021\nOne\n\nAda Example\n\nText.\n\nXYZ2020\nTwo\n\nAda Example\n\nText.\n");
        assertEquals(List.of("hep-th", "XYZ"), reading.entries().stream().map(Entry::section).toList());
        assertEquals(List.of("2021-05", "2020"), reading.entries().stream().map(entry -> entry.dates().get(0).lexical()).toList());
    }

    @Test
    void hiddenOwnerIsAnAuthorWithoutPosition() {
        Entry entry = page("LGMar 1, 2020\nT\n\nBob One, Eve Two, Kim Three et al. · uw · meta-ai, mit\n\nText.\n").entries().get(0);
        Authorship owner = entry.authors().authorships().get(3);
        assertEquals("Ada Example", owner.name().written());
        assertEquals(Authorship.HIDDEN, owner.position());
        assertEquals(Completeness.INCOMPLETE, entry.authors().completeness());
        assertEquals(List.of("uw", "meta-ai", "mit"), entry.authors().affiliations());
    }

    @Test
    void ownerIsAnAuthorEvenWhereAnotherFormOfTheNameIsShown() {
        Entry entry = page("LGMar 1, 2020\nT\n\nA. B. Example, Eve Two\n\nText.\n").entries().get(0);
        assertEquals(List.of("A. B. Example", "Eve Two", "Ada Example"),
                entry.authors().authorships().stream().map(authorship -> authorship.name().written()).toList());
        assertEquals(Completeness.COMPLETE, entry.authors().completeness());
    }

    @Test
    void oneOddNameDoesNotMakeAnAuthorLineText() {
        Entry entry = page("LGMar 1, 2020\nT\n\nMartin Luther King, Jr., O'Brien and Ann Lee, 李伟, Sam X Æ A-12, Ada Example\n\nText.\n").entries().get(0);
        assertEquals("Text.", entry.abstractText());
        assertEquals(6, entry.authors().authorships().size());
    }

    @Test
    void nameWithAYearIsNoHeader() {
        Entry entry = page("LGMar 1, 2020\nT\n\nAda Example\n\nWe took part in\n\nSemEval 2024\n\nand TREC.\n").entries().get(0);
        assertEquals("We took part in\n\nSemEval 2024\n\nand TREC.", entry.abstractText());
    }

    @Test
    void companyAmongTheAuthorsIsAnOrganization() {
        Entry entry = page("LGMar 1, 2020\nT\n\nDatologyAI, Ada Example, Ian McDonald, Ai Wei, Qwen Team\n\nText.\n").entries().get(0);
        assertEquals(List.of(Kind.ORGANIZATION, Kind.PERSON, Kind.PERSON, Kind.PERSON, Kind.ORGANIZATION),
                entry.authors().authorships().stream().map(authorship -> authorship.name().kind()).toList());
    }

    @Test
    void titleThatLooksLikeAHeaderIsATitle() {
        Reading reading = page("LGMar 1, 2020\nCVMay 5, 2021\n\nAda Example\n\nText.\n\nLGMar 2, 2020\nMar 17\n\nAda Example\n\nText.\n");
        assertEquals(List.of("CVMay 5, 2021", "Mar 17"), reading.titles());
    }

    @Test
    void missingAbstractLeavesTheTextEmpty() {
        Reading reading = page("LGMar 1, 2020\nOne\n\nAda Example\n\nLGMar 2, 2020\nTwo\n\nAda Example\n\nText.\n");
        assertEquals(List.of("", "Text."), reading.entries().stream().map(Entry::abstractText).toList());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void abstractKeepsItsLines() {
        Entry entry = page("LGMar 1, 2020\nOne\n\nAda Example\n\nFirst line,\nsecond line.\n\nNew paragraph.\n").entries().get(0);
        assertEquals("First line,\nsecond line.\n\nNew paragraph.", entry.abstractText());
    }

    @Test
    void windowsLineEndsByteOrderMarkAndDoubledBlankLinesChangeNothing() {
        String text = HEAD + "LGMar 1, 2020\nOne\n\nAda Example\n\nText.\n";
        List<Entry> plain = Reading.of(text).entries();
        assertEquals(plain.get(0).title(), Reading.of("\uFEFF" + text.replace("\n", "\r\n")).titles().get(0));
        Reading doubled = Reading.of(text.replace("\n\n", "\n\n\n\n"));
        assertEquals(List.of("One"), doubled.titles());
        assertEquals(plain.get(0).authors(), doubled.entries().get(0).authors());
        assertEquals(5, doubled.head().figures().size());
    }

    @Test
    void documentCutOffAtAnyPointKeepsWhatWasWhole() {
        String text = HEAD + "LGMar 1, 2020\nOne\n\nAda Example\n\nText.\n\n99.6CVMay 12, 2021Code\nTwo\n\nAda Example\n\nMore text.\n";
        int whole = text.indexOf("99.6CV");
        for (int end = whole; end <= text.length(); end++) {
            Reading reading = Reading.of(text.substring(0, end));
            assertEquals("One", reading.titles().get(0), text.substring(0, end));
            assertEquals("Text.", reading.entries().get(0).abstractText(), text.substring(whole, end));
        }
    }

    @Test
    void cutOffEntryIsAProblemWithItsLine() {
        Reading reading = page("LGMar 1, 2020\nOne\n\nAda Example\n\nText.\n\nCVMay 12, 2021");
        assertEquals(1, reading.entries().size());
        assertEquals(19, reading.problems().get(0).line());
        assertTrue(reading.problems().get(0).reason().contains("no title"));
    }

    @Test
    void dayThatDoesNotExistIsAProblemAndTheEntryGoesIn() {
        Reading reading = pageOfOne("LGFeb 30, 2020");
        assertEquals(List.of(), reading.entries().get(0).dates());
        assertEquals(1, reading.problems().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "LG2021-03-04 | 2021-03-04", "LG4 Mar 2021 | 2021-03-04", "LGjan 3, 2021 | 2021-01-03", "LGJAN 3, 2021 | 2021-01-03",
        "LGJan  6, 2021 | 2021-01-06", "LGJan 7,2021 | 2021-01-07", "LGJan 7, 2021 Code | 2021-01-07", "LGJan\u00A07,\u202F2021 | 2021-01-07",
        "LGJanuary 7th, 2021 | 2021-01-07", "LGJan. 7 2021 | 2021-01-07", "LG7th of January, 2021 | 2021-01-07", "LG7-Jan-2021 | 2021-01-07",
        "LG7. Januar 2021 | 2021-01-07", "LG7 janvier 2021 | 2021-01-07", "LG7 de enero de 2021 | 2021-01-07", "LG7 января 2021 | 2021-01-07",
        "LG2021年1月7日 | 2021-01-07", "LG2021/01/07 | 2021-01-07", "LG2021.01.07 | 2021-01-07", "LG20210107 | 2021-01-07", "LG07.01.2021 | 2021-01-07",
        "LG13/01/2021 | 2021-01-13", "LG01/13/2021 | 2021-01-13", "LG07/07/2021 | 2021-07-07", "LG2021 Jan 7 | 2021-01-07",
        "LGThu, Jan 7, 2021 | 2021-01-07", "LGThursday, 7 January 2021 | 2021-01-07", "LG2021-01-07T10:30:00Z | 2021-01-07", "LGJan 7, 2021, 10:30 AM | 2021-01-07",
        "LGJan 2021 | 2021-01", "LG2021-01 | 2021-01", "LG01/2021 | 2021-01", "LG2021 | 2021", "LGJan 7 | --01-07", "LG7 Jan | --01-07",
        "LG Jan 7, 2021 | 2021-01-07", "cs.LGJan 7, 2021 | 2021-01-07", "cs.LG · Jan 7, 2021 · Code | 2021-01-07", "99.6 LG Jan 7, 2021 | 2021-01-07",
        "99,6LGJan 7, 2021[Code] | 2021-01-07", "hep-th2021-01-07 | 2021-01-07", "q-bio.NC7 Jan 2021code | 2021-01-07", "Jan 7, 2021 | 2021-01-07", "99.6Jan 7 | --01-07",
        "\u200BLGJan 7, 2021 | 2021-01-07", "ＬＧJan 7, 2021 | 2021-01-07"})
    void dateIsReadInAnyFormThatAPersonWrites(String header, String date) {
        Reading reading = Reading.of(HEAD + "CVMay 1, 2020\nZero\n\nAda Example\n\nText.\n\n" + header + "\nOne\n\nAda Example\n\nText.\n");
        assertEquals(List.of("Zero", "One"), reading.titles());
        assertEquals(List.of(date), reading.entries().get(1).dates().stream().map(PartialDate::lexical).toList());
        assertEquals(List.of(), reading.problems());
        assertEquals(header.toLowerCase(Locale.ROOT).contains("code"), reading.entries().get(1).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LG03/04/2021", "LG3-4-2021", "LGMar 4, '21", "LG4/3/21", "LGMar 4-6, 2021", "LG2 days ago", "LGyesterday", "LGSpring 2021",
        "LGFeb 30, 2021", "LG2021-13-01", "LG31.02.2021", "LGMar 4, 20211", "LGJan 1, 0000", "LGJan 1, 3021"})
    void dateThatCannotBeReadIsAProblemAndTheEntryGoesIn(String header) {
        Reading reading = pageOfOne(header);
        assertEquals(List.of("One"), reading.titles());
        assertEquals(List.of(), reading.entries().get(0).dates());
        assertEquals(List.of(12), reading.problems().stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2003 \u3000", "\u200B", "\uFEFF", "\t\u202F", "\u2060", "\u0085"})
    void lineOfInvisibleCharactersIsBlank(String blank) {
        String text = HEAD + "LGMar 1, 2020\nOne\n\nAda Example\n\nText.\n\nLGMar 2, 2020\nTwo\n\nAda Example\n\nMore.\n";
        Reading reading = Reading.of(text.replace("\n\n", "\n" + blank + "\n"));
        assertEquals(List.of("One", "Two"), reading.titles());
        assertEquals(List.of("Text.", "More."), reading.entries().stream().map(Entry::abstractText).toList());
        assertEquals(5, reading.head().figures().size());
    }

    @Test
    void numberOfPapersThatThePageStatesIsCompared() {
        Reading reading = page("LGMar 1, 2020\nOne\n\nAda Example\n\nText.\n");
        assertEquals(List.of(5), reading.problems().stream().map(Problem::line).toList());
        assertTrue(reading.problems().get(0).reason().startsWith("the page says '2papers' and 1 was read"), reading.problems().toString());
    }

    @Test
    void contradictingFiguresAreAProblem() {
        Reading reading = Reading.of(HEAD.replace("2 Papers", "3 Papers") + "LGMar 1, 2020\nOne\n\nAda Example\n\nText.\n\nLGMar 2, 2020\nTwo\n\nAda Example\n\nText.\n");
        assertEquals(List.of(10, 10), reading.problems().stream().map(Problem::line).toList());
    }

    @Test
    void headerWithoutABlankLineBeforeItOpensAnEntry() {
        Reading reading = page("LGMar 1, 2020\nOne\n\nAda Example\n\nText.\nLGMar 2, 2020\nTwo\n\nAda Example\n\nText.\n");
        assertEquals(List.of("One", "Two"), reading.titles());
        assertEquals(List.of(), reading.problems());
        Reading bare = page("LGMar 1, 2020\nLGMar 2, 2020\nTwo\n\nAda Example\n\nText.\n");
        assertEquals(List.of("Two"), bare.titles());
        assertTrue(bare.problems().get(0).reason().contains("has no title"));
    }

    @Test
    void titleGluedToTheHeaderIsRead() {
        Reading reading = page("LGMar 1, 2020A First Title\n\nAda Example\n\nText.\n\n99.6CVMar 2, 2020Code3D Two: x\n\nAda Example\n\nText.\n");
        assertEquals(List.of("A First Title", "3D Two: x"), reading.titles());
        assertEquals(List.of("2020-03-01", "2020-03-02"), reading.entries().stream().map(entry -> entry.dates().get(0).lexical()).toList());
        assertEquals(List.of(), reading.problems());
        Reading badge = pageOfOne("LGMar 1, 2020Video");
        assertEquals(List.of("One"), badge.titles());
        assertTrue(badge.problems().get(0).reason().contains("'Video'"));
    }

    @Test
    void authorsWithoutATitleAreNoTitle() {
        Reading reading = page("LGMar 1, 2020\n\nBob One, Eve Two et al. · uw\n\nText.\n\nLGMar 2, 2020\nTwo\n\nAda Example\n\nMore.\n");
        assertEquals(List.of("", "Two"), reading.titles());
        assertEquals("Text.", reading.entries().get(0).abstractText());
        assertEquals(3, reading.entries().get(0).authors().authorships().size());
        assertEquals(List.of(12), reading.problems().stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LGMar\n", "L\nGMar 2, 2020\n"})
    void entryWithoutAHeaderThatCanBeReadGoesInWithAProblem(String header) {
        Reading reading = page("LGMar 1, 2020\nOne\n\nAda Example\n\nText.\n\n" + header + "Two\n\nBob One, Eve Two et al. · uw\n\nMore.\n");
        assertEquals(List.of("One", "Two"), reading.titles());
        assertEquals("More.", reading.entries().get(1).abstractText());
        assertEquals(3, reading.entries().get(1).authors().authorships().size());
        assertTrue(reading.problems().get(0).reason().contains("opens the entry 'Two'"), reading.problems().toString());
        assertEquals(1, reading.problems().size());
    }

    @Test
    void headerWithoutAYearOpensAnEntryToo() {
        Reading reading = page("LGMar 1, 2020\nOne\n\nAda Example\n\nText.\n99.6LGMar 17\nTwo\n\nAda Example\n\nMore.\n");
        assertEquals(List.of("One", "Two"), reading.titles());
        assertEquals(List.of(), reading.problems());
    }

    /** A page of one entry with these lines below its title. */
    private static Reading pageWith(String authorsAndText) {
        return Reading.of(HEAD.replace("2papers", "1papers").replace("2 Papers", "1 Papers") + "LGMar 1, 2020\nOne\n\n" + authorsAndText);
    }

    @Test
    void lineThatIsNoListOfNamesIsAProblemWhereAuthorsStand() {
        Reading reading = pageWith("x9 = 3 from the press room\n\nText of the paper.\n");
        assertEquals(15, reading.problems().get(0).line());
        assertTrue(reading.problems().get(0).reason().contains("does not read as a list of names"));
        assertEquals("x9 = 3 from the press room\n\nText of the paper.", reading.entries().get(0).abstractText());
    }

    @Test
    void abstractWithoutAnAuthorLineIsNoProblem() {
        Reading reading = pageWith("We study engines, pumps and valves.\n\nThey turn.\n");
        assertEquals(List.of(), reading.problems());
        assertEquals("We study engines, pumps and valves.\n\nThey turn.", reading.entries().get(0).abstractText());
    }

    @Test
    void authorsOverSeveralLinesAreOneList() {
        for (String authors : List.of("Ann Moe, Bo Lee,\nPia Six", "Ann Moe, Bo Lee\nand Pia Six", "Ann Moe\nBo Lee\nPia Six")) {
            Entry entry = pageWith("" + authors + "\n\nText of the paper.\n").entries().get(0);
            assertEquals(List.of("Ann Moe", "Bo Lee", "Pia Six", "Ada Example"),
                    entry.authors().authorships().stream().map(authorship -> authorship.name().written()).toList());
            assertEquals("Text of the paper.", entry.abstractText());
        }
    }

    @Test
    void problemsOfNamesHaveTheirLine() {
        Reading reading = pageWith("Bo Lee 0000-0002-1825-0098, Ada Example\n\nText.\n");
        assertEquals(List.of(15), reading.problems().stream().map(Problem::line).toList());
    }

    @Test
    void placeholderLeavesTheOwnerAloneInAnIncompleteList() {
        Entry entry = pageWith("[No authors listed]\n\nText.\n").entries().get(0);
        assertEquals(List.of("Ada Example"), entry.authors().authorships().stream().map(authorship -> authorship.name().written()).toList());
        assertEquals(Completeness.INCOMPLETE, entry.authors().completeness());
        assertEquals("Text.", entry.abstractText());
    }

    @Test
    void ownerIsNamedWithoutTitleAndMarks() {
        String page = HEAD.replace("Ada Example", "Prof. Example, Ada*") + "LGMar 1, 2020\nOne\n\nAda Example, Bo Lee\n\nText.\n";
        assertEquals("Ada Example", Reading.of(page).head().owner().written());
        assertEquals(2, Reading.of(page).entries().get(0).authors().authorships().size());
        Reading nobody = Reading.of(HEAD.replace("Ada Example", "N/A").replace("2", "1") + "LGMar 1, 2020\nOne\n\nBo Lee\n\nText.\n");
        assertEquals(1, nobody.problems().size());
        assertEquals(1, nobody.entries().get(0).authors().authorships().size());
    }

    @Test
    void characterReferencesAreDecodedInEveryText() {
        Entry entry = page("LGMar 1, 2020\nHTML &amp; more\n\nAda Example\n\nIt&#39;s a&nbsp;test.\n").entries().get(0);
        assertEquals("HTML & more", entry.title());
        assertEquals("It's a\u00A0test.", entry.abstractText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mar 4, 2021", "NY, Mar 4, 2021", "15 Papers", "NY, Mar 4, 2021\n\nLA, Mar 5, 2022", "PublishedMar 4, 2021", "Summer2023", "CA 2021"})
    void textWithADateOrANumberIsNoAuthorPage(String line) {
        assertTrue(Reading.of("Dear all,\n\n" + line + "\n\nsee you on Monday.\n").format().isEmpty());
    }

    @Test
    void titleOverTwoLinesDoesNotHideItsAuthors() {
        Reading reading = Reading.of(HEAD.replace("2papers", "1papers").replace("2 Papers", "1 Papers")
                + "LGMar 1, 2020\nA Long Title of\nVision Transformers\n\nAda Example, Bo Lee\n\nText.\n");
        assertEquals(List.of("A Long Title of Vision Transformers"), reading.titles());
        assertEquals(2, reading.entries().get(0).authors().authorships().size());
        assertEquals("Text.", reading.entries().get(0).abstractText());
    }

    @Test
    void figuresAndHeadersMayHaveColonsAndBlanks() {
        Reading reading = Reading.of("Ann Moe\n\nLG\nh-index: 98\nNovelty: 48 %\n\nLG Apr 24, 2023\nOn the Depth of Nets\n\nAnn Moe, Bo Lee\n\nWe bound the depth of nets. The bound is sharp.\n");
        assertEquals(List.of("98", "48"), reading.head().figures().stream().map(figure -> figure.value()).toList());
        assertEquals(List.of("On the Depth of Nets"), reading.titles());
    }
}
