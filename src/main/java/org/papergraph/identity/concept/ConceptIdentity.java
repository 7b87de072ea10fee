package org.papergraph.identity.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.papergraph.document.annotation.Mention;
import org.papergraph.identity.wording.SurfaceForm;

/**
 * Resolves mentions to concepts: by the {@link ConceptKey} after abbreviations are expanded, by the definition in the
 * entry or else the one in the clear majority of entries, and without a head that other mentions do without. An
 * abbreviation that its entry does not define and that has no majority definition is a concept of its own.
 */
public final class ConceptIdentity {

    private static final double CLEAR_MAJORITY = 2.0 / 3;

    private final ConceptIndex index;

    public ConceptIdentity(ConceptIndex index) {
        this.index = index;
    }

    /** The mentions of an entry with their concepts, title first, in the order of the text; one that coordinates several, with each. */
    public List<ConceptMention> resolve(EntryNames entry) {
        return entry.mentions().stream().map(this::resolve).toList();
    }

    private ConceptMention resolve(MentionName name) {
        String key = key(name);
        return new ConceptMention(name.mention(), name.inTitle(), key, name.isPlain(key), name.isIntroduced(), name.written());
    }

    /** True if a surface form is the long form of a concept's name, with or without a generic head. */
    public static boolean spellsOut(String surface, String key) {
        String own = ConceptKey.of(surface);
        return own.equals(key) || HeadWord.withoutGenericHead(own).contains(key);
    }

    /** The key of the concept that a name means where its entry does not define it: of its long form, or its own without an optional head. */
    public String meaning(ConceptName name) {
        return clearMeaning(name).orElseGet(() -> bare(name));
    }

    private Optional<String> clearMeaning(ConceptName shortForm) {
        Map<String, Long> meanings = new TreeMap<>();
        index.expansions(shortForm).forEach((longKey, entries) -> meanings.merge(bare(shortForm.withKey(longKey)), entries, Long::sum));
        long all = meanings.values().stream().mapToLong(Long::longValue).sum();
        return meanings.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(most -> most.getValue() >= CLEAR_MAJORITY * all)
                .map(Map.Entry::getKey);
    }

    /** The key without the heads that other mentions do without. */
    private String bare(ConceptName name) {
        String bare = name.key();
        for (ConceptName shorter : name.withoutGenericHeads()) {
            if (!index.isUsed(shorter)) {
                return bare;
            }
            bare = shorter.key();
        }
        return bare;
    }

    private String key(MentionName name) {
        Optional<String> meaning = name.isUnexplained() ? clearMeaning(name.surface()) : Optional.empty();
        return meaning.orElseGet(() -> expanded(name));
    }

    /**
     * The key with abbreviations among the words expanded. Where other entries define them, the head stays: the
     * dependencies of an entry must not depend on other entries.
     */
    private String expanded(MentionName name) {
        List<String> words = new ArrayList<>(name.words());
        name.shortWords().forEach((at, shortForm) -> clearMeaning(shortForm).ifPresent(meaning -> words.set(at, meaning)));
        return words.equals(name.words()) ? bare(name.own()) : ConceptKey.of(String.join(" ", words));
    }

    /**
     * A mention with the concept that it names.
     *
     * @param inTitle true for a mention in the title, false for one in the abstract
     * @param key the {@link ConceptKey} of the concept
     * @param isPlain false where a noun such as {@code score} behind the name makes another name of it
     * @param isIntroduced true if the entry introduces the concept there
     * @param written the names that the text gives the concept
     */
    public record ConceptMention(Mention mention, boolean inTitle, String key, boolean isPlain, boolean isIntroduced, List<SurfaceForm> written) {

        public ConceptName name() {
            return new ConceptName(mention.type(), key);
        }
    }
}
