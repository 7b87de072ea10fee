package org.papergraph.identity.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.papergraph.document.annotation.EntityType;

/**
 * Broader concepts of a concept, from names alone: English compounds have their head at the end, so that a
 * {@code vision transformer} is a {@code transformer}, and before a preposition, so that {@code reinforcement learning
 * from human feedback} is {@code reinforcement learning}; editions, versions and sizes stand behind what they are of, so that
 * {@code COCO 2017} is {@code COCO}.
 */
public final class ConceptHierarchy {

    /** Names of no single concept. */
    private static final Set<String> COORDINATION = Set.of("and", "or", "vs", "versus");
    /** Words whose complement qualifies the words before them. */
    private static final Set<String> PREPOSITIONS = Set.of("at", "between", "by", "during", "for", "from", "of", "on", "under", "via", "with", "without");

    /** Data sets named for a contest on another begin with its name: {@code ImageNet large scale visual recognition challenge}. */
    private static final Set<String> CONTESTS = Set.of("challenge", "competition");

    /** What such a contest is on, where only its short name stands. */
    private static final Map<String, String> CONTEST_ON = Map.of("ilsvrc", "imagenet");

    private static final Pattern EDITION = Pattern.compile("v?\\d[\\d.]*(?!d$)\\p{L}{0,2}");

    /** A part without a word, such as the {@code b 3} of {@code EfficientNet-B3}, is no head. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private ConceptHierarchy() {
    }

    /** The names that a broader concept of the same kind may have, the nearest first. */
    public static List<ConceptName> broader(ConceptName name) {
        List<String> words = Arrays.asList(name.key().split(" "));
        if (words.stream().anyMatch(COORDINATION::contains)) {
            return List.of();
        }
        List<String> head = head(words);
        Set<String> keys = new LinkedHashSet<>(withoutEdition(words));
        if (name.type() == EntityType.DATASET && CONTESTS.contains(words.get(words.size() - 1))) {
            keys.addAll(beginnings(words));
        }
        if (name.type() == EntityType.DATASET && words.size() > 1) {
            words.stream().filter(CONTEST_ON::containsKey).map(CONTEST_ON::get).forEach(keys::add);
        }
        for (int begin = head.size() < words.size() ? 0 : 1; begin < head.size(); begin++) {
            if (begin == 0 || !isQualified(head.get(begin - 1), head.get(begin))) {
                String key = String.join(" ", head.subList(begin, head.size()));
                keys.add(key);
                keys.addAll(HeadWord.withoutGenericHead(key));
            }
        }
        return keys.stream().filter(key -> WORD.matcher(key).find()).map(name::withKey).toList();
    }

    /** The words without the numbers at their end, one after the other, and without a letter before them: {@code EfficientNet-B0}. */
    private static List<String> withoutEdition(List<String> words) {
        List<String> keys = new ArrayList<>();
        for (int end = words.size() - 1; end > 0 && isEdition(words, end); end--) {
            keys.add(String.join(" ", words.subList(0, end)));
        }
        return keys;
    }

    /** True for {@code 2017}, {@code v2} and {@code 7b}, but not for the {@code t 2i} of {@code T2I}. */
    private static boolean isEdition(List<String> words, int at) {
        return EDITION.matcher(words.get(at)).matches() && !(words.get(at).matches("2\\p{L}") && words.get(at - 1).length() == 1)
                || at < words.size() - 1 && words.get(at).length() == 1;
    }

    private static List<String> beginnings(List<String> words) {
        return IntStream.range(1, words.size()).mapToObj(cut -> String.join(" ", words.subList(0, words.size() - cut))).toList();
    }

    /** True if a participle depends on the word before it: {@code self-supervised} is not {@code supervised}. */
    private static boolean isQualified(String before, String word) {
        return word.endsWith("ed") && (before.equals("self") || before.endsWith("ly"));
    }

    /** The words before the first preposition that has words before it; {@code out of} is none. */
    private static List<String> head(List<String> words) {
        for (int at = 1; at < words.size() - 1; at++) {
            if (PREPOSITIONS.contains(words.get(at)) && !words.get(at - 1).equals("out")) {
                return words.subList(0, at);
            }
        }
        return new ArrayList<>(words);
    }
}
