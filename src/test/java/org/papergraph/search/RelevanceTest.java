package org.papergraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.SeedGraph;
import org.papergraph.search.RankedEntries.RankedEntry;
import org.papergraph.store.Store;

/** Questions about the seeds and what must come first. */
class RelevanceTest {

    private final Search search = new Search(SeedGraph.store());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "which papers prune vision transformers | prun",
        "which papers are about pruning transformers? | prun",
        "papers on merging models | merg",
        "How do you quantize large language models? | quantiz",
        "what are scaling laws for language models | scaling law",
        "does distillation help compress a model | distill"
    })
    void questionInWordsFindsPapersAboutIt(String question, String about) {
        List<CatalogueEntry> first = first(question, 3);
        first.stream().filter(entry -> entry.iri().contains("/paper/")).forEach(paper ->
                assertTrue((search.name(paper) + " " + search.abstractText(paper)).toLowerCase().contains(about), () -> question + ": " + paper.iri()));
        assertTrue(first.stream().anyMatch(entry -> entry.iri().contains("/paper/")), first.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "what is the best method for knowledge distillation | method/knowledge-distillation",
        "What datasets are used for image classification? | task/image-classification",
        "knowledge distillation | method/knowledge-distillation",
        "Morcos | person/ari-morcos",
        "ari morcos | person/ari-morcos",
        "Ari Marcos | person/ari-morcos",
        "frankle | person/jonathan-frankle",
        "MoCo | method/moco",
        "scaling laws for neural language models | paper/scaling-laws-for-neural-language-models-92b3d16571"
    })
    void nameComesFirst(String words, String key) {
        assertEquals(Store.DEFAULT_BASE + key, first(words, 1).get(0).iri());
    }

    @Test
    void formsOfAWordFindTheSame() {
        Set<String> prune = found("prune ");
        assertEquals(prune, found("pruning "));
        assertEquals(prune, found("pruned "));
        assertEquals(found("distillation "), found("distill "));
        assertTrue(prune.size() > 40, prune.size() + " entries");
    }

    @ParameterizedTest
    @CsvSource({"morc, person/ari-morcos", "prun, method/pruning", "contrastive lear, method/contrastive-learning", "image cl, task/image-classification"})
    void beginningIsCompleted(String typed, String key) {
        assertEquals(Store.DEFAULT_BASE + key, search.complete(typed, 8, entry -> true).get(0).entry().iri());
    }

    @Test
    void onlyWhatIsWantedIsCompleted() {
        List<RankedEntry> concepts = search.complete("morc", 8, entry -> entry.type().isConcept());
        assertEquals(List.of(), concepts.stream().filter(found -> !found.entry().type().isConcept()).toList());
        assertTrue(search.complete("sharp", 8, entry -> entry.type().isConcept()).size() > 1);
    }

    @Test
    void partOfANameMeansThePerson() {
        assertEquals(List.of(Store.DEFAULT_BASE + "person/ari-morcos"), search.named("Morcos").stream().map(CatalogueEntry::iri).toList());
        assertEquals(Store.DEFAULT_BASE + "person/ari-morcos", search.alike("Marcos").get(0).iri());
        assertEquals(Store.DEFAULT_BASE + "person/ari-morcos", search.alike("Morcos").get(0).iri());
        assertEquals(List.of(Store.DEFAULT_BASE + "method/moco"), search.named("moco").stream().map(CatalogueEntry::iri).toList());
    }

    private List<CatalogueEntry> first(String words, int most) {
        return search.find(words).entries().stream().limit(most).map(RankedEntry::entry).toList();
    }

    private Set<String> found(String words) {
        return search.find(words).entries().stream().map(found -> found.entry().iri()).collect(Collectors.toSet());
    }
}
