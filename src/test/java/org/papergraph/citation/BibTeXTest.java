package org.papergraph.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertEquals("Zoë Adams and {Acme Research and Labs}", field(entry, "author"));
        assertEquals("2023", field(entry, "year"));
        assertEquals("apr", field(entry, "month"));
        assertEquals("24", field(entry, "day"));
        assertEquals("arXiv cs.LG", field(entry, "howpublished"));
    }

    @Test
    void authorsThatNoDocumentShowsAreOthers() throws Exception {
        assertEquals("Zoë Adams and others", field(read(Citations.of("A", "", false, ZOE)), "author"));
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

    @Test
    void formulasAndCommandsStayAsTheyStand() {
        assertEquals("On $x_1 \\sim 2^{n}$ and \\emph{so} on", LatexText.of("On $x_1 \\sim 2^{n}$ and \\emph{so} on"));
        assertEquals("It costs \\$5", LatexText.of("It costs $5"));
        assertEquals("R\\&D, 5\\%, C\\#, a\\_b", LatexText.of("R&D, 5%, C#, a_b"));
        assertEquals("R\\&D stays", LatexText.of("R\\&D stays"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Scaling Laws & 100% of \"Data\"", "C# vs. a_b ~ x^2 \\ y", "a } lone brace { and {", "שלום naïve", "{nested {pair}}"})
    void plainTitlesComeBackToTheCharacter(String title) throws Exception {
        String written = field(read(Citations.of(title, "", true, ZOE)), "title");
        String plain = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(written)));
        String expected = title.equals("{nested {pair}}") ? "nested pair" : title;
        assertEquals(expected.replaceAll("\\s", ""), plain.replaceAll("\\s", ""));
    }

    @Test
    void hostileTitleIsOneFieldOfOneEntry() throws Exception {
        BibTeXEntry entry = read(Citations.of(Citations.HOSTILE, "2024", true, ZOE));
        assertTrue(field(entry, "title").contains("$\\alpha_1$"), field(entry, "title"));
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
