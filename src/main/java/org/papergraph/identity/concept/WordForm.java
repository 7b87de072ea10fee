package org.papergraph.identity.concept;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of single words of a {@link ConceptKey}, by which names in other inflections are compared. */
final class WordForm {

    private static final int SHORTEST_STEM = 3;
    /** Letters in which two words must agree from the left to be of one root, and their least share of the shorter word. */
    private static final int SHORTEST_ROOT = 4;
    private static final double ROOT = 0.7;

    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern DOUBLED = Pattern.compile("([bdgmnprt])\\1$");
    private static final Pattern NUMBER = Pattern.compile("v?\\d(?!d$).*");
    /**
     * Participles and adjectives that mean no more before a noun than what they are derived from; others do, for
     * {@code structured} prediction is no {@code structure} prediction, and {@code active} learning does not learn actions.
     */
    private static final Map<String, String> DERIVED = Map.ofEntries(Map.entry("masked", "mask"), Map.entry("squared", "squar"),
            Map.entry("gated", "gat"), Map.entry("mixed", "mix"), Map.entry("predictive", "prediction"), Map.entry("generative", "generation"),
            Map.entry("numerical", "numeric"), Map.entry("mathematical", "math"), Map.entry("mathematics", "math"), Map.entry("graphics", "graphic"),
            Map.entry("robotics", "robotic"));
    private static final Set<String> OF_ONE_ROOT = Set.of("vision", "visual");

    private WordForm() {
    }

    /** The word without the ending of a gerund and without a mute e: {@code tun} of {@code tune} and {@code tuning}. */
    static String stem(String word) {
        if (DERIVED.containsKey(word)) {
            return DERIVED.get(word);
        }
        String stem = word.endsWith("ing") ? word.substring(0, word.length() - "ing".length()) : word;
        if (stem.length() < SHORTEST_STEM || !VOWEL.matcher(stem).find()) {
            return word;
        }
        String single = stem.equals(word) ? word : DOUBLED.matcher(stem).replaceFirst("$1");
        return single.endsWith("e") && single.length() > SHORTEST_STEM ? single.substring(0, single.length() - 1) : single;
    }

    /** True for forms of one word of which one has an ending, so that {@code aim} and {@code aime} are two words. */
    static boolean areInflections(String one, String other) {
        return one.equals(other) || stem(one).equals(stem(other)) && (isInflected(one) || isInflected(other) || one.endsWith("ch") || other.endsWith("ch"));
    }

    private static boolean isInflected(String word) {
        return word.endsWith("ing") || DERIVED.containsKey(word);
    }

    /** True for numbers and versions, but not for {@code 3d}. */
    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** True for words that differ in their endings alone: {@code convolution} and {@code convolutional}. */
    static boolean areOfOneRoot(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        boolean alike = common >= Math.max(SHORTEST_ROOT, ROOT * shorter) && !isNumber(one) && !isNumber(other);
        return one.equals(other) || alike || OF_ONE_ROOT.contains(one) && OF_ONE_ROOT.contains(other);
    }
}
