package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PersonName;
import org.papergraph.document.TextRole;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;
import org.papergraph.graph.Vocabulary.Pg;

class IrisTest {

    private static final String LOCAL = "http://localhost:3030/id/";
    private static final String ABROAD = "https://papers.example.org/graph/of/us#";
    private static final EntryReference ENTRY = new EntryReference("0123456789abcdef", 3);
    private static final PersonName ARI = new PersonName("Ari Morcos", PersonName.Kind.PERSON);
    private static final Mention SAM = new Mention(EntityType.METHOD, new Span(4, 7), "SAM", 0.9);

    @Test
    void whatStandsBehindTheBaseDoesNotDependOnIt() {
        Map<String, Node> here = all(new Iris(LOCAL));
        Map<String, Node> there = all(new Iris(ABROAD));
        here.forEach((name, node) -> {
            assertTrue(node.getURI().startsWith(LOCAL), node::getURI);
            assertEquals(node.getURI().substring(LOCAL.length()), there.get(name).getURI().substring(ABROAD.length()), name);
        });
    }

    @Test
    void everyIriIsOneAndOfItsOwn() {
        Map<String, Node> all = all(new Iris(LOCAL));
        assertEquals(all.size(), Set.copyOf(all.values()).size());
        all.values().forEach(node -> assertTrue(IRIx.create(node.getURI()).isAbsolute(), node::getURI));
    }

    @Test
    void irisReadAsTheGraphModelSays() {
        Iris iris = new Iris("");
        assertEquals("source/0123456789abcdef/entry/3/abstract/sentence/2", iris.sentence(iris.context(ENTRY, TextRole.ABSTRACT), 2).getURI());
        assertEquals("source/0123456789abcdef/observation/h-index", iris.observation("0123456789abcdef", "h-index").getURI());
        assertEquals("person/ari-morcos", iris.author(ARI).getURI());
        assertEquals("organization/datologyai", iris.author(new PersonName("DatologyAI", PersonName.Kind.ORGANIZATION)).getURI());
        assertEquals("venue/neurips", iris.venue("NeurIPS").getURI());
        assertEquals("method/resnet50", iris.concept(EntityType.METHOD, "ResNet50").orElseThrow().getURI());
        assertEquals("method/qwen2-5-vl", iris.concept(EntityType.METHOD, "Qwen2.5-VL").orElseThrow().getURI());
        assertEquals("metric/frechet-inception-distance", iris.concept(EntityType.METRIC, "Fréchet inception distance").orElseThrow().getURI());
        assertEquals("model/papergraph-ner-aaaaaaaa", iris.model("papergraph-ner", "a".repeat(64)).getURI());
        assertTrue(paper(iris, "Flat Minima").getURI().matches("paper/flat-minima-[0-9a-f]{10}"));
    }

    @Test
    void labelThatAnIriCannotSpellHasAHashBehindIt() {
        Iris iris = new Iris("");
        assertEquals(Optional.empty(), iris.concept(EntityType.METHOD, "C++"));
        assertEquals(Optional.empty(), iris.concept(EntityType.METHOD, "β-VAE"));
        assertTrue(iris.concept(EntityType.METHOD, "C++", "c++").getURI().matches("method/c-[0-9a-f]{8}"));
    }

    @Test
    void paperIsNamedAfterItsFirstTitleInOrder() {
        Iris iris = new Iris("");
        assertEquals(iris.paper(List.of("Alpha", "Beta"), "key"), iris.paper(Set.of("Beta", "Alpha"), "key"));
        assertNotEquals(iris.paper(List.of("Alpha"), "key"), iris.paper(List.of("Alpha"), "other key"));
        assertTrue(iris.paper(List.of("深層学習"), "key").getURI().matches("paper/[0-9a-f]{10}"));
    }

    @Test
    void authorWithoutPositionHasAnAuthorshipOfTheName() {
        Iris iris = new Iris("");
        Node paper = paper(iris, "Flat Minima");
        assertEquals(paper.getURI() + "/authorship/2-ari-morcos", iris.authorship(paper, ARI, 2).getURI());
        assertEquals(paper.getURI() + "/authorship/ari-morcos", iris.authorship(paper, ARI, 0).getURI());
    }

    @Test
    void mentionIsItsPlaceAndItsKind() {
        Iris iris = new Iris(LOCAL);
        Node context = iris.context(ENTRY, TextRole.ABSTRACT);
        Node node = iris.mention(context, SAM);
        assertEquals(node, iris.mention(context, new Mention(EntityType.METHOD, new Span(4, 7), "SAM", 0.1)));
        assertNotEquals(node, iris.mention(context, new Mention(EntityType.TASK, new Span(4, 7), "SAM", 0.9)));
        assertNotEquals(node, iris.mention(context, new Mention(EntityType.METHOD, new Span(4, 8), "SAM.", 0.9)));
        assertNotEquals(node, iris.mention(iris.context(ENTRY, TextRole.TITLE), SAM));
    }

    private static Map<String, Node> all(Iris iris) {
        Map<String, Node> all = new LinkedHashMap<>();
        Node paper = paper(iris, "Flat Minima");
        Node concept = iris.concept(EntityType.METHOD, "ResNet-50").orElseThrow();
        Node context = iris.context(ENTRY, TextRole.ABSTRACT);
        all.put("source graph", iris.sourceGraph("0".repeat(64)));
        all.put("mentions graph", iris.mentionsGraph("0".repeat(64)));
        all.put("graph", iris.graph("derived"));
        all.put("paper", paper);
        all.put("authorship", iris.authorship(paper, ARI, 1));
        all.put("person", iris.author(ARI));
        all.put("organization", iris.author(new PersonName("Ari Morcos", PersonName.Kind.ORGANIZATION)));
        all.put("venue", iris.venue("arXiv q-bio NC"));
        all.put("method", concept);
        all.put("task", iris.concept(EntityType.TASK, "ResNet-50").orElseThrow());
        all.put("source", iris.source(ENTRY.source()));
        all.put("entry", iris.entry(ENTRY));
        all.put("problem", iris.problem(ENTRY.source(), 3));
        all.put("observation", iris.observation(ENTRY.source(), "h-index"));
        all.put("title", iris.context(ENTRY, TextRole.TITLE));
        all.put("abstract", context);
        all.put("sentence", iris.sentence(context, 1));
        all.put("mention", iris.mention(context, SAM));
        all.put("statement", iris.statement(paper, Pg.usesMethod, concept));
        all.put("other statement", iris.statement(paper, Pg.usesDataset, concept));
        all.put("decision", iris.decision(iris.entry(ENTRY), iris.entry(new EntryReference(ENTRY.source(), 4))));
        all.put("run", iris.run(ENTRY.source(), "model", "software"));
        all.put("model", iris.model("papergraph-ner", "0".repeat(64)));
        all.put("software", iris.software("0.1.0"));
        all.put("dataset", iris.catalog());
        return all;
    }

    private static Node paper(Iris iris, String title) {
        return iris.paper(List.of(title), "title:" + title);
    }
}
