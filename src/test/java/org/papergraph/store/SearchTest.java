package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.store.Quads.GRAPH;
import static org.papergraph.store.Quads.iri;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.store.text.SearchHit;
import org.papergraph.store.text.SearchQuery.Mark;
import org.papergraph.store.text.SearchResults;
import org.papergraph.store.text.TextField;

class SearchTest {

    private final Store store = Store.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    private void say(String thing, TextField field, String text) {
        store.write(dataset ->
                dataset.add(GRAPH, iri(thing), field.property(), NodeFactory.createLiteralString(text)));
    }

    private SearchResults search(String words) {
        return store.search(words, 50);
    }

    private List<String> found(String words) {
        String base = iri("").getURI();
        return search(words).hits().stream().map(hit -> hit.iri().substring(base.length())).toList();
    }

    @Test
    void exactNamesComeFirstThenTitlesThenNamesThenAbstracts() {
        say("abstract", TextField.ABSTRACT, "We study contrastive learning at length.");
        say("longer", TextField.LABEL, "supervised contrastive learning of things");
        say("other", TextField.OTHER_LABEL, "deep contrastive and metric learning");
        say("title", TextField.TITLE, "On the limits of contrastive learning");
        say("exact", TextField.LABEL, "Contrastive Learning");
        assertEquals(List.of("exact", "title", "longer", "other", "abstract"), found("contrastive learning"));
    }

    @Test
    void wordsSideBySideComeBeforeWordsApart() {
        say("apart", TextField.TITLE, "Learning contrastive features");
        say("together", TextField.TITLE, "A survey of many kinds of contrastive learning of visual features");
        assertEquals(List.of("together", "apart"), found("contrastive learning"));
    }

    @Test
    void textsWithAllWordsComeBeforeThoseWithSome() {
        say("some", TextField.TITLE, "Graph theory");
        say("all", TextField.ABSTRACT, "A neural method for a graph.");
        List<SearchHit> hits = search("neural graph").hits();
        assertEquals(List.of("all", "some"), found("neural graph"));
        assertEquals(List.of(true, false), hits.stream().map(SearchHit::complete).toList());
    }

    @Test
    void lastWordMayGoOnUnlessASpaceEndsIt() {
        say("a", TextField.TITLE, "Deep transformers");
        assertEquals(List.of("a"), found("deep transf"));
        assertTrue(search("transf ").near());
        assertEquals(List.of(), found("transf "));
    }

    @Test
    void misspelledWordsFindWhatIsNear() {
        say("a", TextField.LABEL, "knowledge distillation");
        SearchResults findings = search("knowlege distilation");
        assertTrue(findings.near());
        assertEquals(List.of("a"), found("knowlege distilation"));
        assertEquals(List.of(new Mark(0, 9), new Mark(10, 22)), findings.words().marks("knowledge distillation"));
    }

    @Test
    void wordsInQuotationMarksStandSideBySide() {
        say("apart", TextField.TITLE, "Learning to be self-taught");
        say("together", TextField.TITLE, "Some self-learning machines");
        assertEquals(List.of("together"), found("\"self learning\""));
        assertEquals(List.of("together", "apart"), found("self learning"));
    }

    @Test
    void commonWordsNeedNotBeThere() {
        say("a", TextField.TITLE, "Methods for image classification");
        assertEquals(List.of("a"), found("the methods of image classification"));
        assertTrue(search("the methods of image classification").hits().get(0).complete());
        assertEquals(List.of("a"), found("for"));
    }

    @Test
    void accentsAndCaseDoNotMatterAndMarksAreThoseOfTheText() {
        say("a", TextField.NAME, "Zoë Müller");
        assertEquals(List.of("a"), found("ZOE muller"));
        assertEquals(List.of(new Mark(4, 10)), search("muller").words().marks("Zoë Müller"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "   ", "\"", "\"\"", "*", "?", "AND", "OR NOT", "a:b", "title:", "[a TO b]", "{}", "(", ")", "\\", "~2", "^9",
        "&& ||", "+-!", "/regex/", "<script>alert(1)</script>", "🙂", "\u0000", "\ud800", "深度学习", "a\u0301"
    })
    void noCharacterMakesASearchFail(String words) {
        say("a", TextField.TITLE, "A title AND another (or not)");
        assertTrue(search(words).hits().size() <= 1);
    }

    @Test
    void manyUnknownWordsAreNoTrouble() {
        say("a", TextField.TITLE, "A title");
        String words = IntStream.range(0, 2000).mapToObj(i -> "unknown" + i).collect(Collectors.joining(" "));
        SearchResults findings = search(words);
        assertTrue(findings.words().isCut());
        assertEquals(List.of(), findings.hits());
        assertFalse(search("x".repeat(100_000)).hits().size() > 0);
    }

    @Test
    void whatIsWithdrawnIsNotFoundAndWhatIsNewIs() {
        say("a", TextField.TITLE, "Old news");
        assertEquals(List.of("a"), found("news"));
        store.write(dataset -> dataset.deleteAny(GRAPH, iri("a"), null, null));
        say("b", TextField.TITLE, "New news");
        assertEquals(List.of("b"), found("news"));
    }

    @Test
    void namesCanBeSearchedAlone() {
        say("a", TextField.ABSTRACT, "It is news.");
        say("b", TextField.TITLE, "News");
        assertEquals(1, store.searchNames("news", 10).hits().size());
    }
}
