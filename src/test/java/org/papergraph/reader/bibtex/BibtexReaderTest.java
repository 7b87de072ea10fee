package org.papergraph.reader.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Entry;
import org.papergraph.document.PersonName.Kind;
import org.papergraph.document.Problem;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.bibliography.Latex;
import org.papergraph.reader.bibliography.RecordsRead;

class BibtexReaderTest {

    private static RecordsRead read(String... lines) {
        RecordsRead read = RecordsRead.of(String.join("\n", lines));
        assertEquals(DocumentFormat.BIBTEX, read.format());
        return read;
    }

    @Test
    void fieldsOfAnArticleAreRead() {
        Entry entry = read("@article{moe_bounds_2021,",
                "  title = {Bounds on {LSTM} Depth}, author = {Moe, Ann and van der Six, Pia and Lee, Jr., Bo},",
                "  journal = \"J. Depth\", volume = 12, number = {3}, pages = {4--19}, year = 2021, month = mar,",
                "  doi = {10.1000/XYZ.1}, eprint = {2101.00001}, archiveprefix = {arXiv}, issn = {0306-4530}, langid = {english},",
                "  keywords = {depth, recurrence}, abstract = {We bound depth.}", "}").entry(0);
        assertEquals("Bounds on LSTM Depth", entry.title());
        assertEquals("We bound depth.", entry.abstractText());
        assertEquals(List.of("Ann Moe", "Pia van der Six", "Bo Lee, Jr."), RecordsRead.names(entry));
        assertEquals(List.of("2021-03"), RecordsRead.dates(entry));
        assertEquals(List.of("https://doi.org/10.1000/xyz.1", "https://arxiv.org/abs/2101.00001"), RecordsRead.identifiers(entry));
        assertEquals("J. Depth 12 3 4–19", entry.publication().venue() + " " + entry.publication().volume() + " " + entry.publication().issue() + " " + entry.publication().pages());
        assertEquals(WorkType.JOURNAL_ARTICLE, entry.publication().type());
        assertEquals(List.of("en"), entry.languages());
    }

    @Test
    void lettersOfLatexAreUnicode() {
        Entry entry = read("@book{a, title = {\\'Etude of $O(n)$ \\& {\\ss}}, author = {{\\L}ukasz {\\DJ}uri{\\'c} and \\v{S}ime \\c{C}elik and Aks{\\i}n, \\\"Ozge}, year = {2020}}").entry(0);
        assertTrue(entry.title().startsWith("Étude of"), entry.title());
        assertTrue(entry.title().endsWith("& ß"), entry.title());
        assertEquals(List.of("Łukasz Đurić", "Šime Çelik", "Özge Aksın"), RecordsRead.names(entry));
    }

    @Test
    void parentThatIsMissingIsSaid() {
        RecordsRead read = read("@inproceedings{a, title = {A}, author = {Moe, Ann}, crossref = {p}}", "@book{b, title = {B}, author = {Moe, Ann}}");
        assertEquals(2, read.entries().size());
        assertEquals(List.of("the entry inherits from 'p', not in this document; it goes in without what stands there"),
                read.problems().stream().map(Problem::reason).toList());
    }

    @Test
    void parentThatIsCutOffIsOneProblemWithTheCut() {
        RecordsRead read = read("@inproceedings{a, title = {A}, author = {Moe, Ann}, crossref = {p}}", "@proceedings{p, title = {Pr");
        assertEquals(List.of(2), read.problemLines());
    }

    @Test
    void nameInBracesIsThatOfAnOrganizationAndOthersLeaveTheListIncomplete() {
        Entry entry = read("@misc{a, title = {A}, author = {{ACME and Sons Corp} and Moe, Ann and others}, year = {2020}}").entry(0);
        assertEquals(List.of("ACME and Sons Corp", "Ann Moe"), RecordsRead.names(entry));
        assertEquals(Kind.ORGANIZATION, entry.authors().authorships().get(0).name().kind());
        assertEquals(Completeness.INCOMPLETE, entry.authors().completeness());
    }

    @Test
    void abbreviationsCountForWhatFollowsAndUnknownOnesForThemselves() {
        RecordsRead read = read("@string{jd = {Journal of Depth}}", "@article{a, title = {A}, journal = jd # { B}, year = 2020}",
                "@article{b, title = {B}, journal = nowhere, year = 2020}");
        assertEquals("Journal of Depth B", read.entry(0).publication().venue());
        assertEquals("nowhere", read.entry(1).publication().venue());
    }

    @Test
    void fieldsAreInheritedFromACrossReferenceWhereverItStands() {
        RecordsRead read = read("@inproceedings{a, title = {A}, crossref = {p}}", "@proceedings{p, title = {Proc. Depth}, year = 2019}",
                "@inproceedings{b, title = {B}, crossref = {p}}");
        for (Entry entry : read.entries()) {
            assertEquals("2019", RecordsRead.dates(entry).get(0));
        }
        assertEquals(List.of("Proc. Depth", "Proc. Depth"),
                read.entries().stream().filter(entry -> entry.title().length() == 1).map(entry -> entry.publication().venue()).toList());
    }

    @Test
    void entryWithoutAnEndIsAProblemAndTheNextIsRead() {
        RecordsRead read = read("@article{a, title = {A {B}, year = 2020", "", "@article{b, title = {C}, year = 2021}", "@article{c, title = {D},");
        assertEquals(List.of("C"), read.entries().stream().map(Entry::title).toList());
        assertEquals(List.of(1, 4), read.problemLines());
    }

    @Test
    void keyMayHoldBlanksAndTwoEntriesALine() {
        RecordsRead read = read("@article{A D2023, title = {A}, year = 2020}@article{Müller:2020, title = {B}, year = 2021} and text behind");
        assertEquals(List.of("A", "B"), read.entries().stream().map(Entry::title).toList());
        assertTrue(read.problems().isEmpty(), read.problems()::toString);
    }

    @Test
    void openBracesTakeLinearTimeAndLittleMemory() {
        RecordsRead read = read("@article{a, title = {", "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{\n".repeat(25_000), "@article{b, title = {C}, year = 2021}");
        assertEquals(1, read.entries().size());
        assertEquals(List.of(1), read.problemLines());
    }

    @Test
    void entryStandsInParenthesesToo() {
        RecordsRead read = read("@article(a, title = \"Brackets (round ones)\", author = {Moe, Ann (Mrs)}, year = 2020)", "@book{b, title = {B}}");
        assertEquals(List.of("Brackets (round ones)", "B"), read.entries().stream().map(Entry::title).toList());
    }

    @Test
    void entryOfATypeThatNobodyKnowsGoesIn() {
        RecordsRead read = read("@book_section{a, title = {A}}", "@Über-Artikel:x{b, title = {B}}");
        assertEquals(List.of("A", "B"), read.entries().stream().map(Entry::title).toList());
        assertEquals(WorkType.BOOK_CHAPTER, read.entry(0).publication().type());
    }

    @Test
    void numberOfArxivStandsInTheNameOfTheVenueToo() {
        RecordsRead read = read("@article{a, title = {A}, journal = {arXiv preprint arXiv:2101.00001}}",
                "@article{b, title = {B}, journal = {CoRR}, volume = {abs/2101.00002}}",
                "@misc{c, title = {C}, note = {Available as arXiv:2101.00003v2}}");
        assertEquals(List.of("https://arxiv.org/abs/2101.00001", "https://arxiv.org/abs/2101.00002", "https://arxiv.org/abs/2101.00003"),
                read.entries().stream().flatMap(entry -> RecordsRead.identifiers(entry).stream()).toList());
        assertTrue(read.entries().stream().allMatch(entry -> entry.publication().type() == WorkType.PREPRINT));
    }

    @Test
    void editorsStandForAuthorsOfAWorkThatHasNone() {
        RecordsRead read = read("@proceedings{a, title = {A}, editor = {Moe, Ann}}", "@incollection{b, title = {B}, author = {Lee, Bo}, editor = {Moe, Ann}}");
        assertEquals(List.of("Ann Moe"), RecordsRead.names(read.entry(0)));
        assertEquals(List.of("Bo Lee"), RecordsRead.names(read.entry(1)));
        assertEquals(WorkType.BOOK_CHAPTER, read.entry(1).publication().type());
    }

    @Test
    void citedReferencesOfDatabasesAreReferences() {
        RecordsRead read = read("@article{a, title = {A}, references = {Moe A., Depth, J. Depth, 1, (2019); Lee B., Width, (2018)}}",
                "@article{b, title = {B}, Cited-References = {{Moe A, 2019, J DEPTH, V1, P2, DOI 10.1000/d1.", "   Lee B, 2018, J WIDTH.}}}");
        assertEquals(2, read.entry(0).references().size());
        assertEquals(2, read.entry(1).references().size());
        assertEquals("10.1000/d1", read.entry(1).references().get(0).identifiers().get(0).value());
    }

    @Test
    void abbreviationsOfAbbreviationsThatDoubleAreAProblem() {
        StringBuilder document = new StringBuilder("@string{s0 = {abcdefgh}}\n");
        for (int i = 1; i < 40; i++) {
            document.append("@string{s%d = s%d # s%d}\n".formatted(i, i - 1, i - 1));
        }
        RecordsRead read = read(document + "@article{a, title = {A}, journal = s39}");
        assertEquals(1, read.entries().size());
        assertTrue(read.problems().stream().anyMatch(problem -> problem.reason().contains("longer than")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '@', value = {
        "On $\\alpha$-helices | On α-helices", "H$_2$O and CO$_{2}$ | H₂O and CO₂", "a rate of 10$^{-3}$ s$^{-1}$ | a rate of 10⁻³ s⁻¹", "H\\textsubscript{2}O at $T_c$ | H₂O at T_c",
        "$\\sim$10 $\\mu$m | ∼10 μm", "$$E = mc^2$$ | E = mc²", "between $5 and $10 | between $5 and $10", "$\\unknown{x}$ | $\\unknown{x}$", "{don't} ``say'' `it' -- or --- | don't “say” ‘it’ – or —",
        "{}$\\ell_1${} at \\(n\\log n\\) | $\\ell_1$ at n log n", "H{\\ensuremath{\\alpha}} in M$_{\\ensuremath{\\odot}}$ | Hα in M_⊙", "{\\unknown x} \\unknown{y} C\\# 5\\% | x y C# 5%", "10\\,m$\\to$\\textbf{n} | 10 m→n", "a $ b | a $ b", "\\ | ~"})
    void formulasAndCommandsAreShownInUnicode(String latex, String text) {
        assertEquals(text.replace("~", ""), Latex.text(latex));
    }

    @Test
    void stylesAreNoPartOfATitle() {
        assertEquals("A very old x₁ — LaTeX & more", read("@book{a, title = {A \\emph{very} {\\em old} $x_1$ --- {\\LaTeX} \\& more}}").entry(0).title());
        assertEquals("A very old book", read("@book{a, title = {A very old book\\thanks{Paid by {N.~N.}, see $x$.}\\footnotemark[1]}}").entry(0).title());
    }

    @Test
    void entryWithoutAPaperOfItsOwnIsAProblem() {
        RecordsRead read = read("@set{s, entryset = {a, b}}", "@xdata{x, publisher = {P}}", "@book{a, title = {A}, xdata = {x}}");
        assertEquals(1, read.entries().size());
        assertEquals(List.of(1, 2), read.problemLines());
    }

    @Test
    void abbreviationsInACircleAreAProblem() {
        assertEquals(List.of(1), read("@string{a = b}", "@string{b = a}", "@book{x, title = a # { of it}}").problemLines());
    }

    @Test
    void recordsOfOtherFormatsBetweenEntriesAreRead() {
        RecordsRead read = read("@book{a, title = {A}}", "TY  - JOUR", "TI  - B", "ER  - ", "", "PMID- 12345678", "TI  - C", "A remark", "@book{d, title = {D}}");
        assertEquals(List.of(1, 2, 6, 9), read.entries().stream().map(Entry::line).toList());
        assertEquals(List.of(), read.problemLines());
    }

    @Test
    void listOfPapersThatQuotesAnEntryIsNoBibtex() {
        String list = "# Papers\n\n```bibtex\n@article{a,\n  title={Stars},\n  note={[x](https://example.org)}\n}\n```\n\n- [Stars and moons](https://arxiv.org/abs/2001.00001)\n";
        assertEquals(DocumentFormat.MARKDOWN, RecordsRead.of(list).format());
        assertEquals(DocumentFormat.BIBTEX, RecordsRead.of(list.substring(0, list.indexOf("- ["))).format());
        String page = "<html><body><pre>\n@article{a,\n title={Stars}\n}\n</pre><ul><li><a href=\"https://arxiv.org/abs/2001.00001\">Stars and moons</a>, Ann Moe</li></ul></body></html>";
        assertEquals(DocumentFormat.HTML, RecordsRead.of(page).format());
    }

    @Test
    void documentInOneLineIsReadWhole() {
        String entry = "@article {key%d, title = {On {LSTM}, part %d}, author = \"Moe, Ann\", year = 2021} ";
        StringBuilder document = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            document.append(entry.formatted(i, i));
        }
        RecordsRead read = read(document.toString());
        assertEquals(List.of(), read.problems());
        assertEquals(20_000, read.entries().size());
        assertEquals("On LSTM, part 19999", read.entry(19_999).title());
        assertEquals(20_000, read.entries().stream().map(Entry::title).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{%s}", "\"%s\"", "{%s, and so on}", "{{%s}}"})
    void fieldThatIsTooLongIsLeftOutAlone(String value) {
        for (String words : List.of("We bound {depth} ".repeat(130_000), "We bound {depth}, ".repeat(120_000), "We bound depth, always\n".repeat(100_000))) {
            RecordsRead read = read("@article{a, title = {A}, abstract = " + value.formatted(words) + ", doi = {10.1000/a}}", "@article{b, title = {B}}");
            assertEquals(List.of("A", "B"), read.entries().stream().map(Entry::title).toList());
            assertEquals(List.of("https://doi.org/10.1000/a"), RecordsRead.identifiers(read.entry(0)));
            assertEquals(List.of(1), read.problemLines());
        }
    }
}
