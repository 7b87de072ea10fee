package org.papergraph.identity.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Settles between spellings of English words that mean the same: British and American, apart and joined, clipped and whole. */
final class Spelling {

    private static final Set<String> JOINED_PREFIXES = Set.of("pre", "fine", "auto", "multi", "semi", "hyper", "non", "re",
            "co", "anti", "sub", "over", "under", "data", "back", "un", "bi", "uni", "inter", "intra", "micro", "macro", "super",
            "meta", "mini", "pseudo", "warm", "feed", "up", "down");
    private static final Set<String> PREFIXES_OF_ONE_WORD = Set.of("data", "back", "fine", "super", "under", "over", "warm",
            "feed", "up", "down");
    private static final Set<String> JOINED_WORDS = Set.of("dataset", "backpropagation", "finetuning", "finetune", "finetuned",
            "backbone", "superresolution", "underfitting", "overfitting", "oversampling", "undersampling", "overparameterized",
            "warmup", "feedforward", "upsampling", "downsampling", "upstream", "downstream");
    private static final int INITIALS = 3;
    private static final Set<String> NORMALIZED = Set.of("batch", "group", "instance", "layer");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "vs");
    private static final Pattern NORM = Pattern.compile("^(\\p{L}{4,})norm$");
    private static final Pattern BRITISH_VERB =
            Pattern.compile("(?<=\\p{L})(al|ar|im|er|ter|tor|ant|en|il|in|an|ur|om|or|el|et|it|ard|ort|thes|metr|ynchron)"
                    + "is(e|ed|er|ers|es|ing|ation|ations)$");
    private static final Pattern BRITISH_DOUBLE = Pattern.compile("(?<=mod|lab|lev|chann|sign?a|tunn|trav)(e?)ll(?=(?:ed|er|ing)$)");
    private static final Pattern BRITISH_OUR = Pattern.compile("(?<=behavi|col|neighb|fav|harb|tum|vap)our");

    private Spelling() {
    }

    /** The American spelling of a word in lower case. */
    static String american(String word) {
        String verb = BRITISH_VERB.matcher(word).replaceFirst("$1iz$2");
        return BRITISH_OUR.matcher(BRITISH_DOUBLE.matcher(verb).replaceFirst("$1l")).replaceFirst("or");
    }

    /** The words with prefixes and single letters joined to what follows them, and clipped words spelt out. */
    static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String before = at == 0 ? "" : words.get(at - 1);
            String word = words.get(at);
            if (at + 1 < words.size() && joins(before, word, words.get(at + 1))) {
                word += words.get(++at);
            }
            joined.add(whole(before, word));
        }
        return joined;
    }

    private static boolean joins(String before, String word, String next) {
        if (!Character.isLetter(next.codePointAt(0)) || CONJUNCTIONS.contains(next)) {
            return false;
        }
        return areInitials(word) && next.equals("net")
                || isInitial(word) && next.length() > 1 && before.length() != 1 && !before.equals("top")
                || JOINED_PREFIXES.contains(word) && (!PREFIXES_OF_ONE_WORD.contains(word) || JOINED_WORDS.contains(word + next));
    }

    /** True for letters before {@code net} that are no word by themselves: {@code nnU-Net} is {@code nnUNet}, a {@code deep net} a network. */
    private static boolean areInitials(String word) {
        return word.length() <= INITIALS && Character.isLetter(word.charAt(0));
    }

    /** True for a single letter as in {@code U-Net} that is no article. */
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("a");
    }

    private static String whole(String before, String word) {
        if (word.equals("net") && !before.isEmpty()) {
            return "network";
        }
        boolean norm = word.equals("norm") && NORMALIZED.contains(before);
        return norm ? "normalization" : NORM.matcher(word).replaceFirst("$1 normalization");
    }
}
