package org.papergraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.papergraph.entry.AnnotatedEntry;
import org.papergraph.entry.Mention;

/**
 * Decides which concept a mention names: the one of its {@link ConceptKey}, after abbreviations in it are spelt out by the
 * entry that introduces them, or else by what most entries introduce them for. An abbreviation that stands for
 * different things without a clear majority stays a concept of its own where nothing in the entry explains it.
 */
public final class ConceptIdentity {

    private static final double CLEAR_MAJORITY = 2.0 / 3;
    private static final int LONGEST_SHORT_FORM = 12;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SHORT_WORD = Pattern.compile("(?=(?:.*\\p{Lu}){2})\\p{L}+");
    private static final Pattern PLAIN_WORDS = Pattern.compile("(?:\\p{L}\\p{Ll}*[\\s-]*)*");

    private final AbbreviationIndex index;

    public ConceptIdentity(AbbreviationIndex index) {
        this.index = index;
    }

    /** All mentions of an entry with their concepts, title first, in the order of the text. */
    public List<ConceptMention> resolve(AnnotatedEntry entry) {
        Introductions introductions = new Introductions(entry);
        List<ConceptMention> resolved = new ArrayList<>();
        entry.title().mentions().forEach(mention ->
                resolved.add(new ConceptMention(mention, true, new Place(mention, true, introductions).key())));
        entry.summary().mentions().forEach(mention ->
                resolved.add(new ConceptMention(mention, false, new Place(mention, false, introductions).key())));
        return resolved;
    }

    /** What an entry introduces short forms for, sorted. */
    public static List<Expansion> introduced(AnnotatedEntry entry) {
        return new Introductions(entry).expansions();
    }

    /** The short forms in an entry whose meaning other entries decide, sorted. */
    public static Set<ShortForm> unexplained(AnnotatedEntry entry) {
        Set<ShortForm> asked = new TreeSet<>();
        new ConceptIdentity(shortForm -> {
            asked.add(shortForm);
            return Map.of();
        }).resolve(entry);
        return asked;
    }

    /** The key of what a short form means where nothing explains it: of its long form, or its own. */
    public String meaning(ShortForm shortForm) {
        return clearMeaning(shortForm).orElse(shortForm.key());
    }

    private Optional<String> clearMeaning(ShortForm shortForm) {
        Map<String, Long> expansions = index.expansions(shortForm);
        long all = expansions.values().stream().mapToLong(Long::longValue).sum();
        return expansions.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(most -> most.getValue() >= CLEAR_MAJORITY * all)
                .map(Map.Entry::getKey);
    }

    private static boolean isShortForm(String text) {
        return text.length() <= LONGEST_SHORT_FORM && text.chars().noneMatch(Character::isWhitespace)
                && text.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** A mention at its place, where what the entry introduced so far counts. */
    private final class Place {

        private final Mention mention;
        private final boolean inTitle;
        private final Introductions introductions;

        Place(Mention mention, boolean inTitle, Introductions introductions) {
            this.mention = mention;
            this.inTitle = inTitle;
            this.introductions = introductions;
        }

        String key() {
            String key = ConceptKey.of(mention.text());
            String name = GenericHead.without(mention.text());
            return explained(key)
                    .or(() -> isShortForm(name) ? clearMeaning(shortForm(key)) : Optional.empty())
                    .orElseGet(() -> ConceptKey.of(speltOut(name)));
        }

        private ShortForm shortForm(String key) {
            return new ShortForm(mention.type(), key);
        }

        private Optional<String> explained(String key) {
            return introductions.meaning(shortForm(key), inTitle, mention.span());
        }

        /** The text with abbreviations among its words spelt out; those of other entries only where all other words are plain. */
        private String speltOut(String text) {
            String[] words = SPACE.split(text);
            for (int at = 0; at < words.length && words.length > 1; at++) {
                if (SHORT_WORD.matcher(words[at]).matches()) {
                    words[at] = meaning(words, at).orElse(words[at]);
                }
            }
            return String.join(" ", words);
        }

        private Optional<String> meaning(String[] words, int at) {
            String key = ConceptKey.of(words[at]);
            return explained(key).or(() -> standsAmongPlainWords(words, at) ? clearMeaning(shortForm(key)) : Optional.empty());
        }

        private boolean standsAmongPlainWords(String[] words, int at) {
            for (int other = 0; other < words.length; other++) {
                if (other != at && !PLAIN_WORDS.matcher(words[other]).matches()) {
                    return false;
                }
            }
            return true;
        }
    }
}
