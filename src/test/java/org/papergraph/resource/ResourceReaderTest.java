package org.papergraph.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.SampleStore;
import org.papergraph.store.Store;

class ResourceReaderTest {

    private static Store store;
    private static ResourceReader reader;
    private static String paper;
    private static String sam;

    @BeforeAll
    static void open() {
        store = SampleStore.open();
        reader = new ResourceReader(new QueryRunner(store, Duration.ofSeconds(20)), store.baseIri());
        paper = store.baseIri() + "paper/segmenting-with-sam-0f3a9c1d2e";
        sam = store.baseIri() + "method/sam";
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void keyStandsForAResourceOfTheGraph() {
        assertEquals(Optional.of(sam), reader.find("method/sam"));
        assertEquals(Optional.empty(), reader.find("method/nothing"));
    }

    @Test
    void resourceGoesByIriAndByKey() {
        assertEquals(Optional.of(ResourceType.METHOD), reader.identify(sam).flatMap(Resource::type));
        assertEquals(sam, reader.identify("method/sam").orElseThrow().iri());
        assertTrue(reader.identify("Segment Anything Model").isEmpty());
    }

    @Test
    void linkedConceptsStandBeforeThoseOnlyMentioned() {
        List<Boolean> linked = reader.concepts(paper).stream().map(PaperConcept::linked).toList();
        assertEquals(linked.stream().sorted(Comparator.reverseOrder()).toList(), linked);
        assertTrue(reader.concepts(paper).stream().anyMatch(each -> each.concept().equals(new LabelledTerm("SAM", sam)) && each.linked()));
    }

    @Test
    void passageIsTheSentenceOfAMentionCutAtItsWords() {
        String statement = reader.concepts(paper).stream().filter(each -> each.concept().iri().endsWith("/ade20k")).findFirst().orElseThrow().statement();
        Passage passage = reader.passages(statement, 10).get(0);
        assertEquals(List.of("We fine-tune SAM on ", "ADE20K", "."), List.of(passage.before(), passage.words(), passage.after()));
        assertEquals(new Passage.Place("000_sample.txt", "1", "12", "abstract"), passage.place());
    }

    @Test
    void papersOfAConceptAreSharedWithTheOthersThatTheyUse() {
        assertEquals(paper, reader.papers().papers(sam, Pg.usesMethod, 10, 0).get(0).paper().iri());
        assertEquals(List.of("ADE20K"), reader.papers().together(sam, Pg.usesMethod, Pg.usesDataset, 10).stream().map(each -> each.resource().label()).toList());
        assertTrue(reader.papers().papers(sam, Pg.usesMethod, 10, 10).isEmpty());
    }

    @Test
    void onlyAPaperHasACitation() {
        assertTrue(reader.citations().read(paper).isPresent());
        assertFalse(reader.citations().read(sam).isPresent());
    }

    @Test
    void namesOfResourcesAreTheirLabels() {
        assertEquals("arXiv cs.CV", reader.read(paper).properties().values(Dcterms.isPartOf).get(0).label());
    }
}
