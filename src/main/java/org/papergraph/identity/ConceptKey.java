package org.papergraph.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form of a name in which the surface forms of one concept are equal: without case, hyphens, number and LaTeX
 * marks, with digits parted from the letters before them: {@code ResNet50}, {@code ResNet-50} and {@code ResNet-50s} are
 * {@code resnet 50}.
 */
public final class ConceptKey {

    private static final Set<String> JOINED_PREFIXES = Set.of("pre", "fine", "auto", "multi", "semi", "hyper", "non", "re",
            "co", "anti", "sub", "over", "under", "data", "back", "un", "bi", "uni", "inter", "intra", "micro", "macro", "super");
    private static final Set<String> PREFIXES_OF_ONE_WORD = Set.of("data", "back", "fine", "super");
    private static final Set<String> JOINED_WORDS = Set.of("dataset", "backpropagation", "finetuning", "finetune", "finetuned",
            "backbone", "superresolution");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}+#.]+");
    private static final Pattern LOOSE_STOP = Pattern.compile("(?<!\\p{N})\\.|\\.(?!\\p{N})");
    private static final Pattern LETTER_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\p{N})");
    private static final Pattern BRITISH =
            Pattern.compile("(?<=\\p{L})(al|ar|im|er|ter|tor|ant|en|il|in|an|ur|om|ynchron)is(e|ed|er|ers|es|ing|ation|ations)$");
    private static final Pattern PLURAL_OF_NUMBER = Pattern.compile("(?<=\\p{N})s$");

    private ConceptKey() {
    }

    /** Words parted by single spaces; for a name without letter or digit, the name itself. */
    public static String of(String surface) {
        String folded = PLURAL_OF_NUMBER.matcher(Normalizer.normalize(surface, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceFirst("");
        String spaced = LETTER_DIGIT.matcher(LOOSE_STOP.matcher(folded).replaceAll(" ")).replaceAll(" ");
        List<String> words = joined(NO_WORD.splitAsStream(spaced).filter(word -> !word.isEmpty()).toList());
        if (words.isEmpty()) {
            return folded.strip();
        }
        int last = words.size() - 1;
        words.set(last, singular(words.get(last)));
        return String.join(" ", words);
    }

    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (at + 1 < words.size() && JOINED_PREFIXES.contains(word) && joins(word, words.get(at + 1))) {
                joined.add(american(word + words.get(++at)));
            } else {
                joined.add(american(word));
            }
        }
        return joined;
    }

    private static boolean joins(String prefix, String word) {
        return Character.isLetter(word.codePointAt(0))
                && (!PREFIXES_OF_ONE_WORD.contains(prefix) || JOINED_WORDS.contains(singular(prefix + word)));
    }

    private static String american(String word) {
        return BRITISH.matcher(word).replaceFirst("$1iz$2");
    }

    private static String singular(String word) {
        if (word.length() < 3 || !word.endsWith("s") || word.matches(".*(ss|us|is|ics)")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.matches(".*(sses|xes|ches|shes)") ? word.substring(0, word.length() - 2) : word.substring(0, word.length() - 1);
    }
}
