package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.MonthDay;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Affiliation;
import org.papergraph.document.AuthorList;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PageHead;
import org.papergraph.document.PageHead.Figure;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PersonName;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Sosa;

class EntryMapperTest {

    private static final EntryReference REFERENCE = new EntryReference("0123456789abcdef", 1);
    private static final Node ENTRY = Triples.thing("source/0123456789abcdef/entry/1");
    private static final Node PAPER = Triples.thing("paper/flat-minima-0");
    private static final PersonName ARI = person("Ari S. Morcos");

    private final Triples triples = new Triples();

    @Test
    void whatIsNotGivenIsNotStated() {
        map(Entry.ofTexts(1, 7, "", "We study flat minima."));
        for (Node silent : List.of(Dcterms.title, Dcterms.issued, Dcterms.creator, Pro.relatesToDocument, Pg.position,
                Pg.affiliationAsWritten, Pg.hasCode, Schema.codeRepository, Pg.mentionsVenue, Pg.sectionAsWritten, Pg.sourceScore,
                Pg.authorListComplete, Foaf.name)) {
            assertFalse(triples.use(silent), silent::toString);
        }
        assertEquals(List.of("source/0123456789abcdef"), triples.values(ENTRY, Dcterms.isPartOf));
        assertEquals(List.of(), triples.values(PAPER, Dcterms.isPartOf));
        assertEquals(List.of("We study flat minima."), triples.values(PAPER, Dcterms.abstract_));
        assertEquals(List.of("7"), triples.values(ENTRY, Pg.line));
    }

    @Test
    void textsStandToTheCharacter() {
        String title = "$\\ell_2$ norms \\& \"quotes\" 🚀";
        map(Entry.ofTexts(1, 1, title, ""));
        assertEquals(List.of(title), triples.values(PAPER, Dcterms.title));
        assertFalse(triples.use(Dcterms.abstract_));
    }

    @Test
    void shownAuthorHasAPositionAndHiddenOneHasNone() {
        map(entry(authors(Completeness.INCOMPLETE, new Authorship(person("Ada Lovelace"), 1), new Authorship(ARI, Authorship.HIDDEN)), "", "", false));
        Node shown = Triples.thing("paper/flat-minima-0/authorship/1-ada-lovelace");
        Node hidden = Triples.thing("paper/flat-minima-0/authorship/ari-s-morcos");
        assertEquals(List.of("1"), triples.values(shown, Pg.position));
        assertEquals(List.of(), triples.values(hidden, Pg.position));
        assertEquals(List.of("Ari S. Morcos"), triples.values(hidden, Pg.nameAsWritten));
        assertEquals(List.of("person/ada-lovelace", "person/ari-s-morcos"), triples.values(PAPER, Dcterms.creator));
        assertEquals(List.of("false"), triples.values(ENTRY, Pg.authorListComplete));
    }

    @Test
    void authorStandsUnderTheNameThatRepresentsThem() {
        Agent ari = new Agent(new Iris(Triples.BASE).person("a morcos"), ARI, "Ari Samuel Morcos");
        mapper().map(REFERENCE, entry(authors(Completeness.COMPLETE, new Authorship(ARI, 1)), "", "", false), List.of(ari), PAPER, triples.sink());
        assertEquals(List.of("person/a-morcos"), triples.values(PAPER, Dcterms.creator));
        assertEquals(List.of("Ari Samuel Morcos"), triples.values(Triples.thing("person/a-morcos"), Foaf.name));
        assertEquals(List.of("Ari S. Morcos"), triples.values(Triples.thing("paper/flat-minima-0/authorship/1-ari-s-morcos"), Pg.nameAsWritten));
    }

    @Test
    void organizationAmongTheAuthorsIsOne() {
        PersonName organization = new PersonName("DatologyAI", PersonName.Kind.ORGANIZATION);
        map(entry(authors(Completeness.COMPLETE, new Authorship(organization, 1)), "", "", false));
        assertEquals(List.of(Foaf.Organization), triples.objects(Triples.thing("organization/datologyai"), RDF.Nodes.type));
    }

    @Test
    void affiliationsBelongToThePaper() {
        map(entry(new AuthorList(List.of(new Authorship(ARI, 1)), List.of("uw", "meta-ai"), Completeness.COMPLETE), "", "", false));
        assertEquals(List.of("uw", "meta-ai"), triples.values(PAPER, Pg.affiliationAsWritten));
    }

    @Test
    void identifiersOfAffiliationsStandBesideTheirNames() {
        Authorship author = new Authorship(ARI, 1, Identifiers.none(), List.of(Affiliation.of("Meta AI"), new Affiliation("University of Oslo",
                IdentifierScheme.ROR.read("https://ror.org/01xtthb56").stream().toList(), List.of("grid.5510.1"))), "");
        map(entry(authors(Completeness.COMPLETE, author), "", "", false));
        Node authorship = Triples.thing("paper/flat-minima-0/authorship/1-ari-s-morcos");
        Node oslo = Triples.thing("paper/flat-minima-0/authorship/1-ari-s-morcos/affiliation/university-of-oslo");
        assertEquals(List.of("Meta AI", "University of Oslo"), triples.values(authorship, Pg.affiliationAsWritten));
        assertEquals(List.of(oslo), triples.objects(authorship, Pg.affiliation));
        assertEquals(List.of("University of Oslo"), triples.values(oslo, Pg.affiliationAsWritten));
        assertEquals(List.of("https://ror.org/01xtthb56"), triples.values(oslo, Datacite.hasIdentifier));
        assertEquals(List.of("grid.5510.1"), triples.values(oslo, Dcterms.identifier));
    }

    @Test
    void dateWithoutYearStaysWithout() {
        map(entry(AuthorList.unstated(), "", "", false));
        assertEquals(List.of("--03-17"), triples.values(PAPER, Dcterms.issued));
    }

    @Test
    void sectionIsAVenueOnlyWhereItIsKnown() {
        map(entry(AuthorList.unstated(), "LG", "", false));
        assertEquals(List.of("venue/arxiv-cs-lg"), triples.values(PAPER, Dcterms.isPartOf));
        assertEquals(List.of("arXiv cs.LG"), triples.values(Triples.thing("venue/arxiv-cs-lg"), Dcterms.title));
        Triples unknown = new Triples();
        mapper().map(REFERENCE, entry(AuthorList.unstated(), "SP", "", false), PAPER, unknown.sink());
        assertEquals(List.of(), unknown.values(PAPER, Dcterms.isPartOf));
        assertEquals(List.of("SP"), unknown.values(ENTRY, Pg.sectionAsWritten));
    }

    @Test
    void sectionOfAHyphenatedArchiveIsAReadableVenue() {
        map(entry(AuthorList.unstated(), "q-bio.NC", "", false));
        assertEquals(List.of("venue/arxiv-q-bio-nc"), triples.values(PAPER, Dcterms.isPartOf));
    }

    @Test
    void scoreAndCodeFlagAreTheSources() {
        map(entry(AuthorList.unstated(), "", "99.60", true));
        assertEquals(List.of("99.6"), triples.values(ENTRY, Pg.sourceScore));
        assertEquals(List.of("true"), triples.values(PAPER, Pg.hasCode));
    }

    @Test
    void linksAndVenuesAreFoundInTitleAndAbstract() {
        map(Entry.ofTexts(1, 1, "Flat Minima (NeurIPS 2024)", "Code: https://github.com/owner/name."));
        assertEquals(List.of("https://github.com/owner/name"), triples.values(PAPER, Schema.codeRepository));
        assertEquals(List.of("venue/neurips"), triples.values(PAPER, Pg.mentionsVenue));
        assertEquals(List.of(), triples.values(PAPER, Dcterms.isPartOf));
    }

    @Test
    void figuresAreObservationsOfTheOwner() {
        PageHead head = new PageHead(1, ARI, "LG", List.of(new Figure("h-index", "15", ""), new Figure("Novelty", "48", "%"), new Figure("Fame", "2.50", "")));
        mapper().map(REFERENCE.source(), head, Agent.of(head.owner(), new Iris(Triples.BASE)), triples.sink());
        Node index = Triples.thing("source/0123456789abcdef/observation/h-index");
        assertEquals(List.of(Pg.hIndex), triples.objects(index, Sosa.observedProperty));
        assertEquals(List.of("15"), triples.values(index, Sosa.hasSimpleResult));
        assertEquals(List.of("person/ari-s-morcos"), triples.values(index, Sosa.hasFeatureOfInterest));
        assertEquals(List.of(Pg.noveltyScore), triples.objects(Triples.thing("source/0123456789abcdef/observation/novelty"), Sosa.observedProperty));
        Node fame = Triples.thing("source/0123456789abcdef/observation/fame");
        assertEquals(List.of(Pg.otherFigure), triples.objects(fame, Sosa.observedProperty));
        assertEquals(List.of("Fame"), triples.values(fame, RDFS.Nodes.label));
        assertEquals(List.of("2.5"), triples.values(fame, Sosa.hasSimpleResult));
    }

    private void map(Entry entry) {
        mapper().map(REFERENCE, entry, PAPER, triples.sink());
    }

    private static EntryMapper mapper() {
        return new EntryMapper(new Iris(Triples.BASE));
    }

    private static Entry entry(AuthorList authors, String section, String score, boolean code) {
        return Entry.builder(1, 1).title("Flat Minima").authors(authors).dates(List.of(PartialDate.of(MonthDay.of(3, 17))))
                .section(section).score(score).code(code).build();
    }

    private static AuthorList authors(Completeness completeness, Authorship... authorships) {
        return new AuthorList(List.of(authorships), List.of(), completeness);
    }

    private static PersonName person(String written) {
        return new PersonName(written, PersonName.Kind.PERSON);
    }
}
