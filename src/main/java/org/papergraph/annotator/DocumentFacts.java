package org.papergraph.annotator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.papergraph.entry.Abbreviation;

/** What a whole document says of the words in it, wherever they stand. */
final class DocumentFacts {

    private static final int[] NONE = {};
    private static final int SHORT_FORM = 1;
    private static final int HEAD_SUFFIX = 4;

    private final Map<Long, int[]> facts;

    private DocumentFacts(Map<Long, int[]> facts) {
        this.facts = facts;
    }

    static DocumentFacts of(Document document, List<Word[]> sentences) {
        Map<Long, int[]> facts = new HashMap<>();
        for (Abbreviation abbreviation : document.abbreviations()) {
            String longForm = abbreviation.longText().toLowerCase(Locale.ROOT);
            String head = longForm.substring(longForm.lastIndexOf(' ') + 1);
            facts.put(FeatureKey.ofText(abbreviation.shortText()), new int[] {
                SHORT_FORM,
                head.hashCode(),
                head.substring(Math.max(0, head.length() - HEAD_SUFFIX)).hashCode()
            });
        }
        return new DocumentFacts(facts);
    }

    int[] of(Word word) {
        return facts.getOrDefault(word.form(), NONE);
    }
}
