package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.papergraph.document.Abbreviation;
import org.papergraph.text.Token;
import org.papergraph.text.TokenizedDocument;

/** What a whole document says of its words, as features: how names are used elsewhere, what recurs, what brackets define. */
final class DocumentFeatures {

    private static final int SHORT = 1;
    private static final int HEAD = 2;
    private static final int HEAD_END = 3;
    private static final int BEFORE = 4;
    private static final int AFTER = 5;
    private static final int TITLE = 6;
    private static final int COUNT = 7;
    private static final int PAIR_COUNT = 8;
    private static final int DEFINED = 9;
    private static final int FIELD = 10;
    private static final int MOST_COUNT = 3;
    private static final int HEAD_SUFFIX = 4;

    /** Of one name; a document in which it stands beside ever new words must not cost quadratic time. */
    private static final int MOST_FACTS = 40;

    private final Map<Long, Set<Long>> byForm = new HashMap<>();
    private final Map<Long, Integer> counts = new HashMap<>();
    private final Map<Long, Integer> pairCounts = new HashMap<>();
    private final Set<Long> titleWords = new HashSet<>();
    private final int titles;
    private final DefinitionRoles titleRoles;
    private final DefinitionRoles summaryRoles;

    /**
     * @param sentences the words of each sentence of the document
     * @param margin how many words stand before and behind those of a sentence in its array
     */
    DocumentFeatures(TokenizedDocument document, List<Word[]> sentences, int margin) {
        titles = document.title().sentences().size();
        titleRoles = DefinitionRoles.of(document.title().abbreviations());
        summaryRoles = DefinitionRoles.of(document.summary().abbreviations());
        document.abbreviations().forEach(this::addAbbreviation);
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            addSentence(sentences.get(sentence), margin, sentence < titles);
        }
    }

    private void addAbbreviation(Abbreviation abbreviation) {
        String longForm = abbreviation.longText().toLowerCase(Locale.ROOT);
        String head = longForm.substring(longForm.lastIndexOf(' ') + 1);
        Set<Long> facts = factsOf(FeatureKey.ofText(abbreviation.shortText()));
        facts.add(FeatureKey.join(SHORT, 0));
        facts.add(FeatureKey.join(HEAD, FeatureKey.ofText(head)));
        facts.add(FeatureKey.join(
                HEAD_END, FeatureKey.ofText(head, Math.max(0, head.length() - HEAD_SUFFIX), head.length())));
    }

    private void addSentence(Word[] words, int margin, boolean title) {
        for (int place = margin; place < words.length - margin; place++) {
            Word word = words[place];
            counts.merge(word.norm(), 1, Integer::sum);
            pairCounts.merge(FeatureKey.join(word.norm(), words[place + 1].norm()), 1, Integer::sum);
            if (title) {
                titleWords.add(word.norm());
            }
            if (word.name()) {
                Set<Long> facts = factsOf(word.form());
                if (facts.size() < MOST_FACTS) {
                    facts.add(FeatureKey.join(BEFORE, words[place - 1].norm()));
                    facts.add(FeatureKey.join(AFTER, words[place + 1].norm()));
                }
            }
        }
    }

    private Set<Long> factsOf(long form) {
        return byForm.computeIfAbsent(form, key -> new LinkedHashSet<>());
    }

    /** Facts of a token in a sentence, the word it is and the word behind it. */
    List<Long> of(int sentence, Token token, Word word, Word next) {
        boolean title = sentence < titles;
        List<Long> facts = new ArrayList<>(byForm.getOrDefault(word.form(), Set.of()));
        facts.add(FeatureKey.join(FIELD, title ? 1 : 0));
        facts.add(FeatureKey.join(COUNT, Math.min(MOST_COUNT, counts.getOrDefault(word.norm(), 0))));
        int pairs = pairCounts.getOrDefault(FeatureKey.join(word.norm(), next.norm()), 0);
        facts.add(FeatureKey.join(PAIR_COUNT, Math.min(MOST_COUNT, pairs)));
        if (titleWords.contains(word.norm())) {
            facts.add(FeatureKey.join(TITLE, 0));
        }
        facts.add(FeatureKey.join(DEFINED, (title ? titleRoles : summaryRoles).of(token)));
        return facts;
    }
}
