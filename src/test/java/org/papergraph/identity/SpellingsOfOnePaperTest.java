package org.papergraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PersonName;
import org.papergraph.document.Reference;
import org.papergraph.identity.reference.WorkKey;
import org.papergraph.identity.reference.WorkKeys;

/** Two records of title, authors and year: which differences are of spelling, and which are of papers. */
class SpellingsOfOnePaperTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Sense and Reference | Frege, G. | 1892 | Sense & Reference | Frege, G. | 1892",
        "Sense and Reference | Frege, G. | 1892 | Sense &amp; Reference | Frege, G. | 1892",
        "Sense and Reference | Frege, G. | 1892 | Sense \\& Reference | Frege, G. | 1892",
        "Sense and Reference | Frege, G. | 1892 | Sense ＆ Reference | Frege, G. | 1892",
        "Sinn und Bedeutung | Frege, G. | 1892 | Sinn & Bedeutung | Frege, G. | 1892",
        "Sens et référence | Frege, G. | 1892 | Sens & référence | Frege, G. | 1892",
        "Sentido y referencia | Frege, G. | 1892 | Sentido & referencia | Frege, G. | 1892",
        "Q&A for R&D | Moe, Ann | 2020 | Q & A for R & D | Moe, Ann | 2020",
        "On Flat Minima in Deep Nets | Müller, Sven | 2020 | On Flat Minima in Deep Nets | Mueller, Sven | 2020",
        "On Flat Minima in Deep Nets | Jørgensen, B. | 2020 | On Flat Minima in Deep Nets | Joergensen, B. | 2020",
        "On Flat Minima in Deep Nets | Jørgensen, B. | 2020 | On Flat Minima in Deep Nets | Jorgensen, B. | 2020",
        "On Flat Minima in Deep Nets | Weiß, A. | 2020 | On Flat Minima in Deep Nets | Weiss, A. | 2020",
        "On Flat Minima in Deep Nets | Håkansson, A. | 2020 | On Flat Minima in Deep Nets | Haakansson, A. | 2020",
        "On Flat Minima in Deep Nets | Kjær, A. | 2020 | On Flat Minima in Deep Nets | Kjaer, A. | 2020",
        "The Schrödinger Equation Revisited | Moe, Ann | 2020 | The Schroedinger Equation Revisited | Moe, Ann | 2020",
        "Über die Größe der Größen | Moe, Ann | 2020 | Ueber die Groesse der Groessen | Moe, Ann | 2020",
        "Über die Größe der Größen | Moe, Ann | 2020 | Uber die Grosse der Grossen | Moe, Ann | 2020",
        "Pre-training of Nets: A Study | Moe, Ann | 2020 | Pretraining of Nets – A Study | Moe, Ann | 2020",
        "Pre-training of Nets: A Study | Moe, Ann | 2020 | Pre training of Nets. A Study. | Moe, Ann | 2020",
        "Pre-training of Nets: A Study | Moe, Ann | 2020 | Pre‐training of Nets — a study | Moe, Ann | 2020",
        "The Nets' “Theory” | Moe, Ann | 2020 | The Nets’ \"Theory\" | Moe, Ann | 2020",
        "Is Flat Better Than Sharp? | Moe, Ann | 2020 | Is Flat Better Than Sharp | Moe, Ann | 2020",
        "Results of 2010-2020 | Moe, Ann | 2020 | Results of 2010–2020 | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need* | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | FLAT IS ALL YOU NEED∗ | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need† | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need¹ | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need<sup>1</sup> | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need\\textsuperscript{*} | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need\\thanks{We thank {N.~N.} and others} | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need\\footnotemark[1] | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need (Extended Abstract) | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need [extended abstract]. | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need (Preliminary Version) | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need (Technical Report) | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | RETRACTED: Flat Is All You Need | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | [Retracted] Flat Is All You Need | Moe, Ann | 2020",
        "Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need (retracted article) | Moe, Ann | 2020"})
    void spellingsOfOnePaperAreOne(String title, String author, String year, String otherTitle, String otherAuthor, String otherYear) {
        assertEquals(1, papers(title, author, year, otherTitle, otherAuthor, otherYear));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Colour in Nets | Moe, Ann | 2020 | Color in Nets | Moe, Ann | 2020",
        "Modelling of Flat Nets | Moe, Ann | 2020 | Modeling of Flat Nets | Moe, Ann | 2020",
        "Editorial | Moe, Ann | 2020 | Editorial | Lee, Bo | 2020",
        "Questions & Answers | Moe, Ann | 2020 | Questions and Answers | Lee, Bo | 2020",
        "Sense and Reference | Frege, G. | 1892 | Sense or Reference | Frege, G. | 1892",
        "Sense & Reference | Frege, G. | 1892 | Sense | Frege, G. | 1892",
        "On Flat Minima in Deep Nets | Müller, Sven | 2020 | On Flat Minima in Deep Nets | Miller, Sven | 2020",
        "On Flat Minima in Deep Nets | Bauer, Tom | 2020 | On Flat Minima in Deep Nets | Baur, Tom | 2020",
        "Value of Flat Nets | Moe, Ann | 2020 | Valu of Flat Nets | Moe, Ann | 2020",
        "RRT* | Moe, Ann | 2020 | RRT | Moe, Ann | 2020",
        "Planning of Paths with RRT* | Moe, Ann | 2020 | Planning of Paths with RRT | Moe, Ann | 2020",
        "The Norm of L² | Moe, Ann | 2020 | The Norm of L | Moe, Ann | 2020",
        "Flat Is All You Need (Extended Abstract) | Moe, Ann | 2016 | Flat Is All You Need | Moe, Ann | 2019",
        "Flat Is All You Need (Extended Abstract) | Moe, Ann | 2020 | Flat Is All You Need | Lee, Bo | 2020",
        "Retraction: Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need | Moe, Ann | 2020",
        "Correction to: Flat Is All You Need | Moe, Ann | 2020 | Flat Is All You Need | Moe, Ann | 2020",
        "Flat Nets (Part I) | Moe, Ann | 2020 | Flat Nets (Part II) | Moe, Ann | 2020",
        "Flat Nets: A Study | Moe, Ann | 2020 | Flat Nets: A Survey | Moe, Ann | 2020"})
    void differencesOfPapersKeepThemApart(String title, String author, String year, String otherTitle, String otherAuthor, String otherYear) {
        assertEquals(2, papers(title, author, year, otherTitle, otherAuthor, otherYear));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "On Flat Minima in Deep Nets | Müller, Sven | On Flat Minima in Deep Nets | Mueller S",
        "On Flat Minima in Deep Nets | Mueller, Sven | On Flat Minima in Deep Nets | S. Müller",
        "On Flat Minima in Deep Nets | Jørgensen, B. | On Flat Minima in Deep Nets | Jorgensen, B.",
        "Flat & Sharp | Mueller, Sven | Flat and Sharp | Müller, Sven",
        "The Schroedinger Equation Revisited | Moe, Ann | The Schrödinger Equation Revisited | Moe, Ann"})
    void referencesFindThePaperInEverySpelling(String title, String author, String citedTitle, String citedAuthor) {
        Set<WorkKey> shared = new TreeSet<>(WorkKeys.of(entry(title, author, "2020")));
        shared.retainAll(WorkKeys.of(new Reference("", citedTitle, citedAuthor, "2020", List.of())));
        assertEquals(false, shared.isEmpty());
    }

    /** The number of papers, the same in either order. */
    private static int papers(String title, String author, String year, String otherTitle, String otherAuthor, String otherYear) {
        List<Entry> entries = List.of(entry(title, author, year), entry(otherTitle, otherAuthor, otherYear));
        int papers = papers(entries);
        assertEquals(papers, papers(List.of(entries.get(1), entries.get(0))));
        return papers;
    }

    private static int papers(List<Entry> entries) {
        InMemoryEntryIndex index = new InMemoryEntryIndex();
        IntStream.range(0, entries.size()).forEach(at -> index.add(new EntryReference("list", at + 1), entries.get(at)));
        return Set.copyOf(index.paperKeys().values()).size();
    }

    private static Entry entry(String title, String author, String year) {
        List<Authorship> authors = new ArrayList<>(List.of(new Authorship(new PersonName(author, PersonName.Kind.PERSON), 1)));
        return Entry.builder(1, 1).title(title).authors(new AuthorList(authors, List.of(), AuthorList.Completeness.COMPLETE))
                .dates(List.of(PartialDate.of(Year.parse(year)))).build();
    }
}
