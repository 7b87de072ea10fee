package org.papergraph.identity.concept;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.papergraph.document.annotation.EntityType;

/**
 * What a short form means in entries that do not define it: what enough entries agree on, or else what fits the words around it,
 * or else nothing but itself. How well each serves was measured (docs/decisions/names-of-concepts.md).
 */
final class AbbreviationMeanings {

    /** Entries that agree, and their share among all that define the short form, for their word to stand alone. */
    private static final long MANY = 3;
    private static final double CLEAR_MAJORITY = 2.0 / 3;
    /** Entries that agree, for some telling words that an entry shares with one of them to be enough, and how many words. */
    private static final long SEVERAL = 2;
    private static final int SOME = 2;
    /** The share of another meaning for the words around a use to be looked at whatever the majority says. */
    private static final double CONSIDERABLE = 0.02;
    /** Telling words shared with one entry alone, or against the majority, and how many more than with one of another meaning. */
    private static final int FITTING = 4;
    private static final int MARGIN = 2;

    /**
     * Long forms of a short form up to which each counts, and not only those of several entries that are a considerable share of the most common one's: a
     * common short form never stops getting others, and each would have all who use it be read again.
     */
    private static final int FEW = 10;

    private final ConceptName shortForm;
    private final Map<String, Meaning> meanings = new TreeMap<>();
    private final ConceptIndex index;
    /** The key of the meaning that stands without a look at the entry, or empty. */
    private final String standing;

    /**
     * @param bare the key of a concept by that of a long form
     */
    AbbreviationMeanings(ConceptName shortForm, ConceptIndex index, Function<String, String> bare) {
        this.shortForm = shortForm;
        this.index = index;
        Map<String, Long> expansions = new TreeMap<>(index.expansions(shortForm));
        expansions.keySet().removeIf(longKey -> !isReadable(longKey));
        double fewest = expansions.size() > FEW ? Math.max(SEVERAL, CONSIDERABLE * Collections.max(expansions.values())) : 1;
        expansions.forEach((longKey, entries) -> {
            if (entries >= fewest) {
                meanings.merge(bare.apply(longKey), new Meaning(bare.apply(longKey), entries, List.of(longKey)), Meaning::with);
            }
        });
        this.standing = (shortForm.isOfSeveralWords() ? undisputed() : unrivalled()).orElse("");
    }

    /** A meaning with the number of entries that define it, and their long forms. */
    private record Meaning(String key, long entries, List<String> longKeys) {

        Meaning with(Meaning other) {
            return new Meaning(key, entries + other.entries, Stream.concat(longKeys.stream(), other.longKeys.stream()).sorted().toList());
        }

        /** True for a wording of the same: with words more, or with another ending. */
        boolean isLike(Meaning other) {
            List<String> one = List.of(key.split(" "));
            List<String> two = List.of(other.key.split(" "));
            return one.size() == two.size()
                    ? IntStream.range(0, one.size()).allMatch(at -> isLike(one.get(at), two.get(at))) : one.containsAll(two) || two.containsAll(one);
        }

        /** True if two thirds of the shorter word begin the longer one. */
        private static boolean isLike(String one, String other) {
            return StringUtils.getCommonPrefix(one, other).length() * 3 >= Math.min(one.length(), other.length()) * 2;
        }
    }

    /** True if a long form has about a word for each sign of the short form, and was not read too far. */
    private boolean isReadable(String longKey) {
        int signs = shortForm.key().replace(" ", "").length();
        List<String> words = List.of(longKey.split(" "));
        long telling = words.stream().filter(word -> !AbbreviationDefinitions.FUNCTION_WORDS.contains(word)).count();
        return words.size() <= 2 * signs && telling <= signs + 1;
    }

    /** The meaning in every entry that does not define the short form: one that many agree on and that no other rivals. */
    Optional<String> standing() {
        return Optional.of(standing).filter(key -> !key.isEmpty());
    }

    /** The meaning in an entry with these words. */
    Optional<String> in(Supplier<EntryContext> entry) {
        return dependsOnEntry() ? fitting(entry.get()) : standing();
    }

    private boolean dependsOnEntry() {
        return standing.isEmpty() && !meanings.isEmpty() && !shortForm.isOfSeveralWords();
    }

    /**
     * All that decides between the meanings besides the words of an entry and of those that define the short form: as long as this is the same, each entry gets
     * the same meaning by the same words. Empty where the entry does not matter.
     */
    List<String> basis() {
        if (!dependsOnEntry()) {
            return List.of();
        }
        Stream<String> byNumber = meanings.values().stream().sorted(Comparator.comparing(Meaning::entries).reversed().thenComparing(Meaning::key))
                .map(meaning -> meaning.key + "=" + String.join("|", meaning.longKeys));
        return Stream.concat(majority().map(most -> most.entries >= MANY ? "many" : "most").stream(), byNumber).toList();
    }

    /** The keys of the long forms that count. */
    List<String> longKeys() {
        return meanings.values().stream().flatMap(meaning -> meaning.longKeys.stream()).toList();
    }

    private Optional<String> unrivalled() {
        return majority().filter(most -> most.entries >= MANY)
                .filter(most -> meanings.values().stream().noneMatch(other -> rivals(other, most))).map(Meaning::key);
    }

    /** What all say who spell out an abbreviation among the words of a name, which the other words keep from meaning much else. */
    private Optional<String> undisputed() {
        return majority().filter(most -> meanings.values().stream().allMatch(other -> other.isLike(most))).map(Meaning::key);
    }

    private Optional<Meaning> majority() {
        long all = meanings.values().stream().mapToLong(Meaning::entries).sum();
        return meanings.values().stream().max(Comparator.comparing(Meaning::entries).thenComparing(Meaning::key, Comparator.reverseOrder()))
                .filter(most -> most.entries >= CLEAR_MAJORITY * all && (most.entries >= SEVERAL || isShared() || shortForm.isOfSeveralWords()));
    }

    /** True for a metric: papers share them, and seldom give one the abbreviation of another. */
    private boolean isShared() {
        return shortForm.type() == EntityType.METRIC;
    }

    private boolean rivals(Meaning other, Meaning most) {
        return !other.isLike(most) && other.entries >= SEVERAL && other.entries >= CONSIDERABLE * most.entries;
    }

    private Optional<String> fitting(EntryContext entry) {
        List<Meaning> spelt = meanings.values().stream().filter(meaning -> meaning.longKeys.stream().anyMatch(entry::spells)).toList();
        if (spelt.size() == 1) {
            return Optional.of(spelt.get(0).key);
        }
        int[] aside = aside();
        Map<Meaning, Integer> fits = meanings.values().stream().collect(Collectors.toMap(Function.identity(), meaning -> fit(meaning, entry, aside)));
        Meaning best = meanings.values().stream().max(Comparator.<Meaning>comparingInt(fits::get).thenComparing(Meaning::entries)
                .thenComparing(Meaning::key, Comparator.reverseOrder())).orElseThrow();
        int next = meanings.values().stream().filter(other -> !other.isLike(best)).mapToInt(fits::get).max().orElse(0);
        return fits.get(best) >= FITTING && fits.get(best) >= next + MARGIN ? Optional.of(best.key)
                : majority().filter(most -> most.entries >= MANY || isShared() || fits.get(most) >= SOME).map(Meaning::key);
    }

    private int[] aside() {
        return EntryContext.hashes(Stream.concat(Stream.of(shortForm.key()), longKeys().stream()).flatMap(key -> Stream.of(key.split(" "))));
    }

    /** The most words that an entry shares with one that defines the short form so. */
    private int fit(Meaning meaning, EntryContext entry, int[] aside) {
        return meaning.longKeys.stream().flatMap(longKey -> index.defining(shortForm, longKey).stream()).mapToInt(other -> entry.shared(other, aside)).max().orElse(0);
    }
}
