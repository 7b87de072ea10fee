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
import org.papergraph.store.text.SearchExcerpt;
import org.papergraph.store.text.SearchExcerpt.Piece;
import org.papergraph.store.text.SearchHit;
import org.papergraph.store.text.SearchQuery;
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
        SearchResults results = search("knowlege distilation");
        assertTrue(results.near());
        assertEquals(List.of("a"), found("knowlege distilation"));
        assertEquals(
                List.of(new Piece("knowledge", true), new Piece(" ", false), new Piece("distillation", true)),
                results.query().highlighter().marked("knowledge distillation").pieces());
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
    void questionInWordsFindsWhatItIsAbout() {
        say("pruning", TextField.TITLE, "Vision Transformer Pruning");
        say("transformers", TextField.TITLE, "A survey of vision transformers");
        say("prunes", TextField.ABSTRACT, "We prune the heads of vision transformers.");
        assertEquals(List.of("pruning", "prunes", "transformers"), found("which papers prune vision transformers"));
        assertEquals(List.of("pruning", "prunes", "transformers"), found("What are the best methods for pruning vision transformers?"));
        say("concept", TextField.LABEL, "knowledge distillation");
        assertEquals(List.of("concept"), found("what is knowledge distillation?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prune", "prunes", "pruned", "pruning", "pruning "})
    void inflectedFormsFindOneAnotherAndTheExactFormComesFirst(String word) {
        for (String form : List.of("prune", "pruned", "pruning")) {
            say(form, TextField.TITLE, "A network that is " + form);
        }
        String exact = word.strip().equals("prunes") ? "prune" : word.strip();
        assertEquals(exact, found(word).get(0));
        assertEquals(3, found(word).size());
    }

    @Test
    void derivedFormsFindOneAnother() {
        say("a", TextField.TITLE, "Knowledge distillation");
        for (String form : List.of("distill ", "distilled", "distilling", "distillations")) {
            assertEquals(List.of("a"), found(form), form);
        }
        say("b", TextField.ABSTRACT, "The loss of a network.");
        assertEquals(List.of("b"), found("losses"));
    }

    @Test
    void namesOfPeopleHaveNoInflectedForms() {
        say("baker", TextField.NAME, "Ann Baker");
        say("baking", TextField.NAME, "Bo Baking");
        assertEquals(List.of("baking"), found("baking "));
        assertEquals(List.of("baker"), found("baker "));
    }

    @Test
    void partOfANameFindsThePersonBeforeConceptsOfTheName() {
        say("concept", TextField.LABEL, "Morcos regularisation");
        say("person", TextField.NAME, "Ari S. Morcos");
        assertEquals(List.of("person", "concept"), found("Morcos"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C++", "C#"})
    void namesOfProgrammingLanguagesFindThemselves(String name) {
        for (String each : List.of("C", "C++", "C#")) {
            say(each.equals("C") ? "c" : each.equals("C#") ? "sharp" : "plus", TextField.LABEL, each);
            say(each.equals("C") ? "in-c" : each.equals("C#") ? "in-sharp" : "in-plus", TextField.TITLE, "Programs in " + each + ".");
        }
        String key = name.equals("C") ? "c" : name.equals("C#") ? "sharp" : "plus";
        assertEquals(List.of(key, "in-" + key), found(name));
    }

    @Test
    void signsAfterANameTellItFromTheNameWithoutThem() {
        say("plain", TextField.LABEL, "UNet");
        say("plus", TextField.LABEL, "UNet++");
        assertEquals(List.of("plus", "plain"), found("unet++"));
        assertEquals(List.of("plain", "plus"), found("unet"));
    }

    @Test
    void quotedWordsStayAsTheyAre() {
        say("prune", TextField.TITLE, "To prune a network");
        say("pruning", TextField.TITLE, "Pruning a network");
        assertEquals(List.of("pruning"), found("\"pruning\""));
        assertEquals(List.of("prune"), found("“prune a network”"));
    }

    @Test
    void marksAreWhatTheQueryMatched() {
        say("a", TextField.TITLE, "Pruning networks");
        say("b", TextField.TITLE, "Self-supervised learning of transformers");
        assertEquals(List.of("Pruning", "pruned"), marked(search("which prune").query(), "Pruning is what pruned them."));
        assertEquals(List.of("transformers"), marked(search("transf").query(), "We use transformers."));
        assertEquals(List.of("supervised learning"), marked(search("\"supervised learning\"").query(),
                "Learning is supervised by a self-supervised learning method."));
        assertEquals(List.of("C++"), marked(search("c++").query(), "In C and C++."));
    }

    @Test
    void excerptIsBoundedAndHasTheMatch() {
        say("a", TextField.TITLE, "needle");
        SearchQuery query = search("needle").query();
        String text = "word ".repeat(300) + "needle " + "word ".repeat(300);
        SearchExcerpt excerpt = query.highlighter().excerpt(text);
        assertTrue(excerpt.hasMarks());
        assertTrue(excerpt.text().length() < 320, excerpt.text());
        assertTrue(excerpt.text().startsWith("… ") && excerpt.text().endsWith(" …"), excerpt.text());
        assertTrue(query.highlighter().excerpt("🙂".repeat(5000)).text().length() < 420);
        assertEquals("a < b", query.highlighter().excerpt("a < b").text());
    }

    private static List<String> marked(SearchQuery query, String text) {
        return query.highlighter().marked(text).pieces().stream().filter(Piece::marked).map(Piece::text).toList();
    }

    @Test
    void accentsAndCaseDoNotMatterAndMarksAreThoseOfTheText() {
        say("a", TextField.NAME, "Zoë Müller");
        assertEquals(List.of("a"), found("ZOE muller"));
        assertEquals(List.of("a"), found("Zoe\u0308 Mu\u0308ller"));
        assertEquals(
                List.of(new Piece("Zoë ", false), new Piece("Müller", true)), search("muller").query().highlighter().marked("Zoë Müller").pieces());
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
        SearchResults results = search(words);
        assertTrue(results.query().isCut());
        assertEquals(List.of(), results.hits());
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
