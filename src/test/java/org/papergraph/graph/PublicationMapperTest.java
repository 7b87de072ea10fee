package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.document.CompleteEntry;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.Publication;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject;
import org.papergraph.document.WorkRelation;
import org.papergraph.graph.Vocabulary.C4o;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prism;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.validation.Shapes;

class PublicationMapperTest {

    private static final EntryReference REFERENCE = new EntryReference("0123456789abcdef", 1);
    private static final Node PAPER = Triples.thing("paper/flat-minima-0");
    private static final String DOI = "https://doi.org/10.1000/flat%3C1%3E";

    private final Triples triples = new Triples();

    @Test
    void everythingThatAnEntryMaySayIsStated() {
        map(CompleteEntry.of(PublicationStatus.RETRACTED));
        assertEquals(List.of(DOI, "https://arxiv.org/abs/2304.01234", "https://openreview.net/forum?id=rJl-b3RcF7", "https://aclanthology.org/P19-1001"),
                triples.values(PAPER, Datacite.hasIdentifier));
        assertEquals(List.of("doi:10.1000/FLAT<1>"), triples.values(NodeFactory.createURI(DOI), Pg.identifierAsWritten));
        assertEquals(List.of(Fabio.JournalArticle), triples.objects(PAPER, Dcterms.type));
        assertEquals(List.of("venue/journal-of-engines"), triples.values(PAPER, Dcterms.isPartOf));
        assertEquals(List.of("urn:issn:0378-5955"), triples.values(Triples.thing("venue/journal-of-engines"), Datacite.hasIdentifier));
        assertEquals(List.of("12", "3", "101–119"), List.of(Prism.volume, Prism.number, Prism.pageRange).stream()
                .map(property -> triples.values(PAPER, property).get(0)).toList());
        assertEquals(List.of("organization/engine-press"), triples.values(PAPER, Dcterms.publisher));
        assertEquals(List.of("minima", "engines"), triples.values(PAPER, Prism.keyword));
        assertEquals(List.of("Minima are flat."), triples.values(Triples.thing("source/0123456789abcdef/entry/1/section/1"), C4o.hasContent));
        assertEquals(List.of("Figure 1"), triples.values(Triples.thing("source/0123456789abcdef/entry/1/caption/1"), Dcterms.title));
        assertEquals(List.of("https://orcid.org/0000-0002-1825-0097"), triples.values(Triples.thing("person/ada-lovelace"), Datacite.hasIdentifier));
        assertEquals(List.of("Analytical Engines Ltd, London", "University of Oslo"),
                triples.values(Triples.thing("paper/flat-minima-0/authorship/1-ada-lovelace"), Pg.affiliationAsWritten));
        assertEquals(List.of("Ada Lovelace*"), triples.values(Triples.thing("paper/flat-minima-0/authorship/1-ada-lovelace"), Pg.authorAsWritten));
        assertEquals(List.of(1, 2, 3).stream().map(number -> "source/0123456789abcdef/entry/1/reference/" + number).toList(),
                triples.values(PAPER, Dcterms.references));
        assertEquals(List.of("https://doi.org/10.1112/plms/s2-42.1.230"),
                triples.values(Triples.thing("source/0123456789abcdef/entry/1/reference/1"), Datacite.hasIdentifier));
        assertEquals(List.of("source/0123456789abcdef/entry/1/relation/1"), triples.values(PAPER, Dcterms.relation));
        Node relation = Triples.thing("source/0123456789abcdef/entry/1/relation/1");
        assertEquals(List.of(Pg.isPreprintOf), triples.objects(relation, Pg.statedRelation));
        assertEquals(List.of("Flat Minima of Engines", "Lovelace", "2024"), List.of(Schema.headline, Pg.firstAuthorAsWritten, Fabio.hasPublicationYear).stream()
                .map(property -> triples.values(relation, property).get(0)).toList());
        assertEquals(List.of("subject/other-steam-engines", "subject/keyword-minima", "subject/keyword-engines"), triples.values(PAPER, Dcterms.subject));
        Node subject = Triples.thing("subject/other-steam-engines");
        assertEquals(List.of("Steam Engines"), triples.values(subject, Skos.prefLabel));
        assertEquals(List.of(Pg.OtherTerms), triples.objects(subject, Skos.inScheme));
        assertEquals(List.of("http://www.wikidata.org/entity/Q12760"), triples.values(subject, Skos.closeMatch));
        assertEquals(List.of("https://github.com/ada/engine"), triples.values(PAPER, Schema.codeRepository));
        assertEquals(List.of("https://example.org/flat.pdf"), triples.values(PAPER, Dcterms.hasFormat));
        assertEquals(List.of("https://example.org/flat"), triples.values(PAPER, Foaf.page));
        assertEquals(List.of("en"), triples.values(PAPER, Schema.inLanguage));
        assertEquals(List.of("https://creativecommons.org/licenses/by/4.0/"), triples.values(PAPER, Dcterms.license));
        assertEquals(List.of(Pg.Retracted), triples.objects(PAPER, Schema.creativeWorkStatus));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStatedConformsInEveryStatus(PublicationStatus status) {
        map(CompleteEntry.of(status));
        assertConforms();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStatedConformsForEveryTypeOfWork(WorkType type) {
        map(Entry.builder(1, 1).title("Flat Minima").licence("all rights reserved")
                .publication(new Publication(type, "Engines", "", "", "", "", "", Identifiers.none())).build());
        assertEquals(List.of("all rights reserved"), triples.values(PAPER, Dcterms.rights));
        assertConforms();
    }

    @ParameterizedTest
    @EnumSource
    void everySchemeOfIdentifiersIsStated(IdentifierScheme scheme) {
        map(Entry.builder(1, 1).title("Flat Minima").identifiers(List.of(anIdentifier(scheme))).build());
        assertTrue(triples.use(Datacite.usesIdentifierScheme));
        assertConforms();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStatedConformsForEveryVocabularyOfSubjects(Subject.Vocabulary vocabulary) {
        map(Entry.builder(1, 1).title("Flat Minima").subjects(List.of(new Subject("Steam  Engines", vocabulary, "https://example.org/engines", List.of("no IRI")))).build());
        map(Entry.builder(1, 1).title("Flat Minima").subjects(List.of(new Subject("steam engines", vocabulary, "", List.of()))).build());
        assertEquals(1, triples.values(PAPER, Dcterms.subject).stream().distinct().count());
        assertTrue(triples.use(Skos.exactMatch));
        assertFalse(triples.use(Skos.closeMatch));
        assertConforms();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStatedConformsForEveryRelation(WorkRelation.Kind kind) {
        map(Entry.builder(1, 1).title("Flat Minima").relations(List.of(new WorkRelation(kind, new Reference("Some notice", List.of())))).build());
        assertTrue(triples.use(Pg.statedRelation));
        assertConforms();
    }

    private static Identifier anIdentifier(IdentifierScheme scheme) {
        return scheme.read(switch (scheme) {
            case DOI -> "10.1000/182";
            case ARXIV -> "2304.01234";
            case ACL_ANTHOLOGY -> "2020.acl-main.1";
            case OPENREVIEW -> "rJl-b3RcF7";
            case PUBMED -> "12345678";
            case PMC -> "PMC1234567";
            case ISBN -> "9780306406157";
            case ISSN -> "0378-5955";
            case ORCID -> "0000-0002-1825-0097";
            case OPENALEX -> "W2741809807";
            case SEMANTIC_SCHOLAR -> "649def34f8be52c8b66281af98ae884c09aef38b";
            case CORPUS -> "CorpusID:215416146";
            case DBLP -> "rec/conf/nips/VaswaniSPUJGKP17";
            case ROR -> "https://ror.org/05gq02987";
            case WIKIDATA -> "Q11660";
            case HANDLE -> "hdl:2027/mdp.1";
            case SCOPUS -> "2-s2.0-85012345678";
            case WEB_OF_SCIENCE -> "WOS:000301234500012";
        }).orElseThrow();
    }

    private void map(Entry entry) {
        new EntryMapper(new Iris(Triples.BASE)).map(REFERENCE, entry, PAPER, triples.sink());
    }

    private void assertConforms() {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.written().forEach(graph::add);
        assertEquals(List.of(), Shapes.load(Path.of("ontology/shapes.ttl")).validate(graph).findings());
    }
}
