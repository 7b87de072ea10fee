package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryLink;
import org.papergraph.document.Identifier;
import org.papergraph.document.Problem;
import org.papergraph.document.PublicationStatus;

/** The ways of their own in which reference managers and databases write the common formats. */
class ToolExportsTest {

    private static final String DEEP = "TITLE = {Deep Residues}, YEAR = {2019}";

    private static Entry only(String document) {
        Reading reading = Reading.of(document);
        assertEquals(1, reading.entries().size(), reading::toString);
        return reading.entries().get(0);
    }

    private static Entry bibtex(String fields) {
        return only("@article{key, " + DEEP + ", " + fields + "}\n");
    }

    private static Entry ris(String type, String... lines) {
        return only(Stream.concat(Stream.of("TY  - " + type, "TI  - Deep Residues", "AU  - Smith, John"), Stream.of(lines)).collect(Collectors.joining("\n")) + "\nER  - \n");
    }

    private static String authors(Entry entry) {
        return entry.authors().authorships().stream().map(each -> each.name().written()).collect(Collectors.joining("; "));
    }

    private static String venue(Entry entry) {
        return entry.publication().venue() + " / " + entry.publication().series();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{King}, Martin Luther, Jr. and {Garc{\\'\\i}a M{\\'a}rquez}, J. | Martin Luther King, Jr.; J. García Márquez", "King, Jr., Martin Luther | Martin Luther King, Jr.",
        "Martin Luther {King, Jr.} | Martin Luther King, Jr.", "{van der Berg}, Anna | Anna van der Berg", "{King III}, Martin Luther | Martin Luther King III"})
    void suffixStandsBehindEitherPartOfAName(String written, String names) {
        assertEquals(names, authors(bibtex("author = {" + written + "}")));
    }

    @Test
    void suffixIsNoAuthorInEndNoteAndInTables() {
        assertEquals("Martin Luther King, Jr.; Ann Moe", authors(only("%0 Journal Article\n%T Deep\n%A King, Jr., Martin Luther\n%A Moe, Ann\n%D 2019\n")));
        assertEquals("Anna van der Berg; Martin Luther King, Jr.", authors(only("Title,Author,Year\nDeep,\"van der Berg, Anna and King, Jr., Martin Luther\",2019\nFlat,\"Moe, A.\",\n"
                .replace("Flat,\"Moe, A.\",\n", ""))));
    }

    @Test
    void namesThatSpringersTablesGlueTogetherAreParted() {
        Reading reading = Reading.of("""
                Item Title,Publication Title,Book Series Title,Journal Volume,Journal Issue,Item DOI,Authors,Publication Year,URL,Content Type
                "Deep","Machine Learning",,"97","3","10.1007/a1","John SmithAnn-Marie O’BrienYann LeCunRonan McDonald","2019","http://x.org/1","Article"
                "Flat","Machine Learning",,"97","3","10.1007/a2","Yann LeCun","2019","http://x.org/2","Article"
                """);
        assertEquals(List.of("John Smith; Ann-Marie O’Brien; Yann LeCun; Ronan McDonald", "Yann LeCun"), reading.entries().stream().map(ToolExportsTest::authors).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\apj | Astrophysical Journal", "{\\mnras} | Monthly Notices of the Royal Astronomical Society", "Nature | Nature"})
    void journalsOfAstronomersHaveTheirNames(String written, String name) {
        assertEquals(name, bibtex("journal = {" + written + "}").publication().venue());
    }

    @Test
    void collaborationIsAnAuthorBesideTheFirst() {
        assertEquals("Georges Aad; ATLAS Collaboration", authors(bibtex("author = \"Aad, Georges and others\", collaboration = \"ATLAS\"")));
        assertEquals("A Team", authors(bibtex("collaboration = {A Team}")));
    }

    @Test
    void addressesAffiliationsAndPublishersOfDatabasesAreRead() {
        Entry entry = bibtex("url = {https://a.org/1 https://b.org/2}, affiliations = {MIT, Cambridge; Oslo, Norway}, organization = {PMLR}, articleno = {17}");
        assertEquals(List.of("https://a.org/1", "https://b.org/2"), entry.links().stream().map(EntryLink::address).toList());
        assertEquals(List.of("MIT, Cambridge", "Oslo, Norway"), entry.authors().affiliations());
        assertEquals("PMLR 17", entry.publication().publisher() + " " + entry.publication().pages());
    }

    @Test
    void proceedingsAreTheVenueOfAConferencePaper() {
        assertEquals("Proceedings of Things / Series of Things", venue(ris("CONF", "T2  - Conference on Things", "T3  - Series of Things", "C3  - Proceedings of Things")));
        assertEquals("Journal of Things / ", venue(ris("JOUR", "T2  - Journal of Things", "C3  - Something else")));
        assertEquals("Proceedings of Things / ", venue(ris("CPAPER", "BT  - Proceedings of Things")));
        assertEquals("Deep Residues / ", only("TY  - BOOK\nBT  - Deep Residues\nAU  - Smith, John\nPY  - 2019\nER  - \n").title() + " / ");
        assertEquals("Proceedings of Things / Series", venue(only("%0 Conference Paper\n%T Deep\n%B Proceedings of Things\n%S Series\n%D 2019\n")));
        assertEquals("Proceedings of Things / Series", venue(only("RT Conference Proceedings\nA1 Smith,John\nT1 Deep\nT2 Proceedings of Things\nT3 Series\nYR 2019\n")));
    }

    @Test
    void rangeOfPagesStandsInOneFieldOfTwo() {
        assertEquals("100–110", ris("JOUR", "SP  - 100-110").publication().pages());
        assertEquals("42 100–110", Stream.of(only("RT Journal Article\nA1 张三;李四\nT1 深度\nJF 计算机学报\nvo 42\nOP 100-110\nYR 2019\nLA 中文;\n").publication())
                .map(each -> each.volume() + " " + each.pages()).findFirst().orElseThrow());
    }

    @Test
    void tagsOfEndNoteThatAreReadOverEndTheValueBefore() {
        Entry entry = only("%0 Journal Article\n%A Moe, Ann\n%T Deep\n%D 2019\n%M WOS:000123456700001\n%[ 2023-01-01\n%F Moe2019\n");
        assertEquals(List.of("WOS:000123456700001"), entry.identifiers().stream().map(Identifier::value).toList());
        assertEquals("Moe2019", entry.citationKey());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Spanish; English | es en", "English, French | en fr", "Greek, Modern (1453-); English | Greek, Modern (1453-) en", "中文; | zh",
        "American | en-US", "english | en", "Old Engine | Old Engine"})
    void everyLanguageIsKept(String written, String languages) {
        assertEquals(languages, String.join(" ", ris("JOUR", "LA  - " + written).languages()));
    }

    @Test
    void narrowerLanguageTellsTheWiderOne() {
        assertEquals(List.of("pt-BR"), bibtex("language = {Portuguese}, langid = {brazilian}").languages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SN  - 1234-5678", "SN  - 978-3-16-148410-1"})
    void numberThatIsNoIssnOrIsbnIsAProblemOfItsLine(String line) {
        Reading reading = Reading.of("TY  - JOUR\nTI  - Deep\nAU  - Smith, John\n" + line + "\nPY  - 2019\nER  - \n");
        assertEquals(List.of(4), reading.problems().stream().map(Problem::line).toList());
        assertEquals(1, reading.entries().get(0).publication().otherIdentifiers().size());
    }

    @Test
    void numberThatIsNoOrcidIsAProblem() {
        Reading reading = Reading.of("@article{key, " + DEEP + ", author = {Smith, John}, orcid-numbers = {Smith, John/0000-0002-1825-0098}}\n");
        assertEquals(List.of("'0000-0002-1825-0098' is no ORCID and is kept as a text"), reading.problems().stream().map(Problem::reason).toList());
    }

    @Test
    void articleOfTheTypeRetractedIsRetracted() {
        assertEquals(PublicationStatus.RETRACTED, bibtex("type = {Retracted}, source = {Scopus}").status());
    }

    @Test
    void suffixInTheRdfOfZoteroIsNoGivenName() {
        String person = "<foaf:Person><foaf:surname>King</foaf:surname><foaf:givenName>Martin Luther, Jr.</foaf:givenName></foaf:Person>";
        assertEquals("Martin Luther King, Jr.", authors(only("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#"
                 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <bib:Article rdf:about="#a"><z:itemType>journalArticle</z:itemType><bib:authors><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></bib:authors><dc:title>Deep</dc:title></bib:Article>
                </rdf:RDF>
                """.formatted(person))));
    }
}
