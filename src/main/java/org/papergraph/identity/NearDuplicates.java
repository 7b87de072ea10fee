package org.papergraph.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The search for texts that may be wordings of one, by the keys that they share. A key that many texts have is a stock phrase or part of a
 * template, and counts for none of them; so a text has few candidates in a store of any size, and which they are depends on the texts
 * alone, not on their order. The relation is symmetric.
 */
public final class NearDuplicates {

    /** Texts up to which a key counts. */
    public static final int MOST_TEXTS = 20;
    /** Keys that two titled texts have to share: what matters of them is a resemblance of 0.8. */
    private static final int SHARED_IF_TITLED = 3;
    /** Keys that two texts have to share of which one is untitled, and a resemblance of 0.4 matters. */
    private static final int SHARED = 2;

    /** The texts with a key, each once, in any order, those looked for among them; of more than {@link #MOST_TEXTS}, at least one more than that. */
    private final Function<String, ? extends Collection<SketchedText>> withKey;

    public NearDuplicates(Function<String, ? extends Collection<SketchedText>> withKey) {
        this.withKey = withKey;
    }

    /** Searches with the keys of an entry's abstract. */
    public Found search(PaperCandidate candidate) {
        SketchedText own = candidate.text();
        Map<SketchedText, Integer> shared = new HashMap<>(Map.of(own, own.keys()));
        Set<SketchedText> parted = new HashSet<>();
        for (String key : candidate.shingles().keys()) {
            Collection<SketchedText> texts = withKey.apply(key);
            if (texts.size() <= MOST_TEXTS) {
                texts.forEach(text -> shared.merge(text, 1, Integer::sum));
            } else if (texts.size() == MOST_TEXTS + 1) {
                parted.addAll(texts);
            }
        }
        shared.entrySet().removeIf(text -> !suffice(text.getValue(), own, text.getKey()));
        parted.remove(own);
        return new Found(shared.keySet(), parted);
    }

    /**
     * The result of a search.
     *
     * @param candidates texts that may be wordings of the one searched with, itself among them
     * @param parted other texts with keys that count no more as this text has them too, and will count again without it
     */
    public record Found(Set<SketchedText> candidates, Set<SketchedText> parted) {

        public Found {
            candidates = Set.copyOf(candidates);
            parted = Set.copyOf(parted);
        }
    }

    /** True if so many shared keys make two texts candidates for wordings of one. */
    public static boolean suffice(int shared, SketchedText one, SketchedText other) {
        return shared >= Math.min(one.titled() && other.titled() ? SHARED_IF_TITLED : SHARED, Math.min(one.keys(), other.keys()));
    }
}
