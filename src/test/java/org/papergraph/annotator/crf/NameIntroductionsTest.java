package org.papergraph.annotator.crf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.Sentence;
import org.papergraph.text.SentenceSplitter;
import org.papergraph.text.TokenizedDocument;

class NameIntroductionsTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(PublishedModels.sentences());

    @Test
    void headOfAnAppositionSaysWhatANameIs() {
        Set<String> features = inAbstract("We introduce TreeQA, a new multilingual benchmark for parsing.").get("TreeQA");
        assertTrue(features.contains("kind=benchmark"), features.toString());
        assertTrue(features.contains("kind-end=mark"), features.toString());
        assertTrue(features.contains("type=dataset"), features.toString());
    }

    @Test
    void everyNameInACompoundIsIntroduced() {
        Map<String, Set<String>> features = inAbstract("We present Video-TreeQA (ours), and Sparrow-XL is a family of models.");
        assertFalse(features.get("TreeQA").contains("kind=family"));
        assertTrue(features.get("Sparrow").contains("kind=family"), features.toString());
        assertTrue(features.get("XL").contains("kind=family"), features.toString());
    }

    @Test
    void titleIntroducesANameBeforeItsColon() {
        assertTrue(of("TreeQA: Benchmark for Parsing", true).get("TreeQA").contains("kind=benchmark"));
        assertTrue(of("TreeQA: A Framework to Parse", true).get("TreeQA").contains("kind=framework"));
        assertFalse(inAbstract("TreeQA: Benchmark for parsing.").get("TreeQA").contains("kind=benchmark"));
    }

    @Test
    void nounBeforeACalledOrBracketedNameIsKept() {
        assertTrue(inAbstract("It comes with a dataset called TreeQA.").get("TreeQA").contains("naming=dataset"));
        assertTrue(inAbstract("It comes with a toolkit (TreeQA) of parsers.").get("TreeQA").contains("naming=toolkit"));
    }

    @Test
    void twoWordsOnEitherSideAreKept() {
        Set<String> features = inAbstract("Results on the TreeQA test set improve.").get("TreeQA");
        assertTrue(features.containsAll(Set.of("two-before=on the", "two-after=test set")), features.toString());
    }

    @Test
    void firstWordOfASentenceIsNoNameForItsCapital() {
        assertFalse(inAbstract("Results improve.").containsKey("Results"));
        assertTrue(inAbstract("We compare Sparrow with others.").containsKey("Sparrow"));
    }

    private static Map<String, Set<String>> inAbstract(String text) {
        return of(text, false);
    }

    private static Map<String, Set<String>> of(String text, boolean title) {
        Sentence sentence = TokenizedDocument.of("", text, SPLITTER).sentences().get(0);
        String[] norms = sentence.tokens().stream().map(token -> Word.normal(token.form())).toArray(String[]::new);
        return NameIntroductions.of(sentence, norms, title);
    }
}
