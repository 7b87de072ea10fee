package org.papergraph.identity.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.concept.ConceptKey;
import org.papergraph.identity.concept.ConceptName;

class TermMatchingTest {

    private final List<Term> terms = new ArrayList<>();
    private Optional<ManualDecision> manual = Optional.empty();

    private final TermMatching matching = new TermMatching(new TermIndex() {
        @Override
        public List<Term> named(String key) {
            return terms.stream().filter(term -> term.allLabels().anyMatch(label -> TermName.keys(label).contains(key))).toList();
        }

        @Override
        public Optional<ManualDecision> manualDecision(ConceptName concept, String term) {
            return manual;
        }

        @Override
        public boolean merges(MatchRule rule) {
            return rule.isOnByDefault();
        }
    });

    @Test
    void termOfTheSameNameIsTheSameInAnySpelling() {
        term("cnn", "Convolutional Neural Networks", "ConvNet");
        TermMatch match = only(method("convolutional neural network", "CNN"));
        assertEquals(MatchRule.SAME_TERM, match.rule());
        assertTrue(match.isExact() && match.isMatched());
        assertEquals("the name is that of the term “Convolutional Neural Networks”", match.evidence());
    }

    @Test
    void otherNameOfATermIsTheSameToo() {
        term("cnn", "convolutional networks", "convolutional neural network");
        assertEquals("SYNONYM_OF_TERM APPLIED", rules(method("convolutional neural networks")));
    }

    @Test
    void invertedAndQualifiedNamesAreRead() {
        term("mesh", "Neural Networks, Computer");
        term("transformer", "transformer (neural network)");
        assertEquals("SAME_TERM APPLIED", rules(method("computer neural networks")));
        assertEquals("SAME_TERM APPLIED", rules(method("transformer")));
    }

    @Test
    void anotherNameGivesWayToTheTermThatHasItAsItsName() {
        term("deep", "deep learning");
        term("machine", "machine learning", "deep learning");
        assertEquals(List.of("deep"), matching.matches(method("deep learning")).stream().map(TermMatch::term).toList());
    }

    @Test
    void severalTermsOfOneNameAreProposedUnlessTheVocabularyTellsTheirTypes() {
        term("one", "transformer");
        term("other", "transformer");
        assertEquals("AMBIGUOUS_TERM PROPOSED, AMBIGUOUS_TERM PROPOSED", rules(method("transformer")));
        terms.clear();
        typed("device", "transformer", "electrical device");
        typed("network", "transformer", "deep learning architecture");
        assertEquals(List.of("network"), matching.matches(method("transformer")).stream().map(TermMatch::term).toList());
    }

    @Test
    void termThatTheVocabularyGivesAnotherTypeIsProposedAlone() {
        typed("fever", "FEVER", "data set");
        assertEquals("TERM_OF_OTHER_TYPE PROPOSED", rules(method("FEVER")));
        assertEquals("SAME_TERM APPLIED", rules(new NamedConcept(new ConceptName(EntityType.DATASET, "fever"), List.of("FEVER"), true)));
    }

    @Test
    void termWithTheNameOfConceptsOfTwoTypesIsCloseToEach() {
        term("pruning", "pruning");
        TermMatch match = only(new NamedConcept(new ConceptName(EntityType.TASK, "pruning"), List.of("pruning"), true));
        assertTrue(match.isMatched());
        assertFalse(match.isExact());
    }

    @Test
    void abbreviationIsEnoughOnlyWhereTheLongFormsAreAlike() {
        term("nets", "convolutional network", "CNN");
        TermMatch match = only(method("convolutional neural network", "CNN"));
        assertEquals(MatchRule.SHARED_SHORT_FORM, match.rule());
        assertTrue(match.isMatched() && !match.isExact());
        terms.clear();
        term("news", "Cable News Network", "CNN");
        assertEquals("", rules(method("convolutional neural network", "CNN")));
        terms.clear();
        term("short", "CNN");
        assertEquals("SHORT_FORM_ALONE PROPOSED", rules(method("convolutional neural network", "CNN")));
    }

    @Test
    void abbreviationThatNoPaperExplainsIsProposedUnlessItIsTheTermsOwnName() {
        term("test", "scholastic aptitude test", "SAT");
        assertEquals("SHORT_FORM_ALONE PROPOSED", rules(method("SAT")));
        terms.clear();
        term("bert", "BERT");
        assertEquals("SAME_TERM APPLIED", rules(method("BERT")));
        terms.clear();
        term("sat", "Sat");
        assertEquals("SHORT_FORM_ALONE PROPOSED", rules(method("SAT")));
    }

    @Test
    void manualDecisionOverridesTheRule() {
        term("test", "scholastic aptitude test", "SAT");
        manual = Optional.of(ManualDecision.MERGE);
        TermMatch pinned = only(method("SAT"));
        assertEquals(Status.PINNED, pinned.status());
        assertTrue(pinned.isExact());
        manual = Optional.of(ManualDecision.SEPARATE);
        assertEquals("SHORT_FORM_ALONE REJECTED", rules(method("SAT")));
    }

    @Test
    void termOfTwoVocabulariesIsMatchedOnce() {
        terms.add(new Term("bert", "a", List.of("BERT"), List.of(), List.of()));
        terms.add(new Term("bert", "b", List.of("Bidirectional Encoder Representations"), List.of("BERT"), List.of()));
        assertEquals("SAME_TERM APPLIED", rules(method("BERT")));
    }

    private void term(String iri, String label, String... others) {
        terms.add(new Term(iri, "v", List.of(label), List.of(others), List.of()));
    }

    private void typed(String iri, String label, String type) {
        terms.add(new Term(iri, "v", List.of(label), List.of(), List.of(type)));
    }

    private static NamedConcept method(String... forms) {
        return new NamedConcept(new ConceptName(EntityType.METHOD, ConceptKey.of(forms[0])), List.of(forms), false);
    }

    private TermMatch only(NamedConcept concept) {
        List<TermMatch> matches = matching.matches(concept);
        assertEquals(1, matches.size(), matches::toString);
        return matches.get(0);
    }

    private String rules(NamedConcept concept) {
        return String.join(", ", matching.matches(concept).stream().map(match -> match.rule() + " " + match.status()).toList());
    }
}
