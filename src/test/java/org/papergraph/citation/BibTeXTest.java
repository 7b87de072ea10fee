package org.papergraph.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.bibtex.NameParser;
import de.undercouch.citeproc.csl.CSLName;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.citation.Citation.Contributor;

class BibTeXTest {

    private static final Contributor ZOE = new Contributor("Zoë Adams", false);
    private static final Contributor LABS = new Contributor("Acme Research and Labs", true);

    @Test
    void fieldsAreReadBackAsTheyWere() throws Exception {
        BibTeXEntry entry = read(Citations.of("A Title", "2023-04-24", true, ZOE, LABS));
        assertEquals("a-title-0f3a", entry.getKey().getValue());
        assertEquals("misc", entry.getType().getValue());
        assertEquals("{A Title}", field(entry, "title"));
        assertEquals("Adams, Zoë and {Acme Research and Labs}", field(entry, "author"));
        assertEquals("2023", field(entry, "year"));
        assertEquals("apr", field(entry, "month"));
        assertEquals("24", field(entry, "day"));
        assertEquals("arXiv cs.LG", field(entry, "howpublished"));
    }

    @Test
    void authorsThatNoDocumentShowsAreOthers() throws Exception {
        assertEquals("Adams, Zoë and others", field(read(Citations.of("A", "", false, ZOE)), "author"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Martin Luther King Jr. | King, Jr., Martin Luther",
        "Ludwig von Mises III | von Mises, III, Ludwig",
        "Robert Downey, Jr. | Downey, Jr., Robert",
        "Robert De Niro | De Niro, Robert",
        "José Ortega y Gasset | {Ortega y Gasset}, José",
        "Ortega y Gasset | {Ortega y Gasset}",
        "Muhammad ibn Musa al-Khwarizmi | ibn {Musa al-Khwarizmi}, Muhammad",
        "Yang Liu 0001 | Liu, Yang",
        "bell hooks | hooks, bell",
        "Okafor, Uma | Okafor, Uma",
        "Plato | Plato",
        "van Gogh | {van Gogh}",
        "King Jr. | {King Jr.}",
        "Ann and Bob | {Ann and Bob}",
        "others | {others}",
        "Sandy Anderson | Anderson, Sandy",
        "A, B, C, D | {A, B, C, D}",
        "x_1 Adams & Co | Co, x\\_1 Adams \\&"})
    void namesHaveTheirPartsInOrder(String written, String author) throws Exception {
        assertEquals(author, field(read(Citations.of("A", "", true, new Contributor(written, false))), "author"));
    }

    /** By the grammar of citeproc-java, which knows braces around a whole name alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Martin Luther King Jr. | Martin Luther | '' | King | Jr.",
        "Ludwig von Mises III | Ludwig | von | Mises | III",
        "Robert Downey, Jr. | Robert | '' | Downey | Jr.",
        "Laurens van der Maaten | Laurens | van der | Maaten | ''",
        "Luc Van Gool | Luc | '' | Van Gool | ''",
        "Yang Liu 0001 | Yang | '' | Liu | ''",
        "bell hooks | bell | '' | hooks | ''"})
    void namesAreReadByAnotherParser(String written, String given, String particle, String family, String suffix) throws Exception {
        Contributor author = new Contributor(written, false);
        CSLName[] names = NameParser.parse(field(read(Citations.of("A", "", true, author, ZOE)), "author"));
        assertEquals(2, names.length);
        assertEquals(List.of(given, particle, family, suffix), Stream.of(
                        names[0].getGiven(), Stream.of(names[0].getDroppingParticle(), names[0].getNonDroppingParticle()).filter(Objects::nonNull).findFirst().orElse(null),
                        names[0].getFamily(), names[0].getSuffix())
                .map(part -> part == null ? "" : part.replaceAll("[{}]", "")).toList());
    }

    @Test
    void formulaOfAnyLengthIsWritten() throws Exception {
        String formula = "x \\in \\{1\\}, ".repeat(20_000);
        assertTrue(field(read(Citations.of("On $" + formula + "$", "", true, ZOE)), "title").contains("{}$" + formula + "${}"));
        assertTrue(CitationFormat.BIBTEX.write(Citations.of("a $" + "\\$ ".repeat(50_000), "", true, ZOE)).startsWith("@misc"));
    }

    @Test
    void venueDecidesTheTypeOfTheEntry() throws Exception {
        BibTeXEntry article = read(Citations.of("A", "2020", true, new Venue("Nature", Venue.Kind.JOURNAL), ZOE));
        assertEquals("article", article.getType().getValue());
        assertEquals("Nature", field(article, "journal"));
        BibTeXEntry talk = read(Citations.of("A", "2020", true, new Venue("ICML", Venue.Kind.CONFERENCE), ZOE));
        assertEquals("inproceedings", talk.getType().getValue());
        assertEquals("ICML", field(talk, "booktitle"));
    }

    @Test
    void dateWithoutAYearGivesNoYear() throws Exception {
        BibTeXEntry entry = read(Citations.of("A", "--03-17", true, ZOE));
        assertNull(entry.getField(BibTeXEntry.KEY_YEAR));
        assertEquals("mar", field(entry, "month"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Scaling Laws & 100% of \"Data\"", "C# vs. a_b ~ x^2 \\ y", "a } lone brace { and {", "שלום naïve", "{nested {pair}}"})
    void plainTitlesComeBackToTheCharacter(String title) throws Exception {
        String written = field(read(Citations.of(title, "", true, ZOE)), "title");
        String plain = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(written)));
        assertEquals(title.replaceAll("\\s", ""), plain.replaceAll("\\s", ""));
    }

    @Test
    void hostileTitleIsOneFieldOfOneEntry() throws Exception {
        BibTeXEntry entry = read(Citations.of(Citations.HOSTILE, "2024", true, ZOE));
        assertTrue(field(entry, "title").contains("{}$\\alpha_1${}"), field(entry, "title"));
        assertEquals("2024", field(entry, "year"));
    }

    private static BibTeXEntry read(Citation citation) throws Exception {
        BibTeXParser parser = new BibTeXParser();
        for (String month : List.of("mar", "apr")) {
            parser.addMacro(month, month);
        }
        BibTeXDatabase database = parser.parse(new StringReader(CitationFormat.BIBTEX.write(citation)));
        Map<Key, BibTeXEntry> entries = database.getEntries();
        assertEquals(1, entries.size());
        return entries.values().iterator().next();
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }
}
