package org.papergraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.document.AnnotatedEntry;
import org.papergraph.document.Mention;

/**
 * Decides which concept a mention names: the one of its {@link ConceptKey}, after abbreviations in it are spelt out by the
 * entry that introduces them, or else by what most entries introduce them for, and without a head that other mentions do
 * without. An abbreviation that stands for different things without a clear majority stays a concept of its own where
 * nothing in the entry explains it.
 */
public final class ConceptIdentity {

    private static final double CLEAR_MAJORITY = 2.0 / 3;
    private static final int LONGEST_SHORT_FORM = 12;

    private final ConceptIndex index;

    public ConceptIdentity(ConceptIndex index) {
        this.index = index;
    }

    /** All mentions of an entry with their concepts, title first, in the order of the text. */
    public List<ConceptMention> resolve(AnnotatedEntry entry) {
        AbbreviationDefinitions introductions = new AbbreviationDefinitions(entry);
        List<ConceptMention> resolved = new ArrayList<>();
        entry.title().mentions().forEach(mention ->
                resolved.add(new ConceptMention(mention, true, new Place(mention, true, introductions).key())));
        entry.abstractText().mentions().forEach(mention ->
                resolved.add(new ConceptMention(mention, false, new Place(mention, false, introductions).key())));
        return resolved;
    }

    /** What an entry introduces short forms for, sorted. */
    public static List<Expansion> introduced(AnnotatedEntry entry) {
        return new AbbreviationDefinitions(entry).expansions();
    }

    /** The names that an entry uses, whatever other entries say, sorted. */
    public static Set<ConceptName> used(AnnotatedEntry entry) {
        Set<ConceptName> used = new TreeSet<>();
        new ConceptIdentity(new NameDependencies(false)).resolve(entry)
                .forEach(found -> used.add(new ConceptName(found.mention().type(), found.key())));
        return used;
    }

    /** What has to be known of other entries to decide on the mentions of an entry. */
    public static NameDependencies questions(AnnotatedEntry entry) {
        NameDependencies questions = new NameDependencies(true);
        new ConceptIdentity(questions).resolve(entry);
        return questions;
    }

    /** The names of which it matters for the meaning of a short form whether they are used. */
    public static List<ConceptName> questions(Expansion expansion) {
        return HeadWord.barer(expansion.longKey()).stream().map(expansion.shortForm()::withKey).toList();
    }

    /** Whether a surface form spells a concept out, with or without a head that says nothing. */
    public static boolean spellsOut(String surface, String key) {
        String own = ConceptKey.of(surface);
        return own.equals(key) || HeadWord.barer(own).contains(key);
    }

    /** The key of what a name means where nothing explains it: of its long form, or its own without a head that may go. */
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

    /** The key without heads that other mentions do without. */
    private String bare(ConceptName name) {
        String bare = name.key();
        for (String barer : HeadWord.barer(name.key())) {
            if (!index.isUsed(name.withKey(barer))) {
                return bare;
            }
            bare = barer;
        }
        return bare;
    }

    private static boolean isShortForm(String text) {
        return text.length() <= LONGEST_SHORT_FORM && text.chars().noneMatch(Character::isWhitespace)
                && text.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** A mention at its place, where what the entry introduced so far counts. */
    private final class Place {

        private final Mention mention;
        private final boolean inTitle;
        private final AbbreviationDefinitions introductions;

        Place(Mention mention, boolean inTitle, AbbreviationDefinitions introductions) {
            this.mention = mention;
            this.inTitle = inTitle;
            this.introductions = introductions;
        }

        String key() {
            String key = ConceptKey.of(mention.text());
            String name = GenericHead.without(mention.text());
            return explained(key).map(this::spelledKey)
                    .or(() -> isShortForm(name) ? clearMeaning(name(key)) : Optional.empty())
                    .orElseGet(() -> spelledKey(name));
        }

        private ConceptName name(String key) {
            return new ConceptName(mention.type(), key);
        }

        /** The long form of what the entry itself introduces. */
        private Optional<String> explained(String key) {
            return introductions.longForm(name(key), inTitle, mention.span());
        }

        /**
         * The key of a name with abbreviations among its words spelt out. Where other entries say what they mean, its head
         * stays: what to ask of other entries must not depend on what others answer.
         */
        private String spelledKey(String name) {
            String own = AbbreviationExpander.replaced(name, (words, at) -> explained(ConceptKey.of(words.get(at))));
            String all = AbbreviationExpander.replaced(name, this::longForm);
            return all.equals(own) ? bare(name(ConceptKey.of(own))) : ConceptKey.of(all);
        }

        /** What a word means; what other entries say of it counts only among plain words. */
        private Optional<String> longForm(List<String> words, int at) {
            String key = ConceptKey.of(words.get(at));
            return explained(key).or(() -> AbbreviationExpander.standsAmongPlainWords(words, at) ? clearMeaning(name(key)) : Optional.empty());
        }
    }
}
