package org.papergraph.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that begin many sentences of abstracts and stand with a capital hardly anywhere else, counted in 30,000 of them. */
final class FirstWords {

    private static final Set<String> WORDS = Set.of("a", "ablation", "accordingly", "across", "additionally", "after", "all", "also",
            "although", "among", "an", "and", "as", "at", "based", "because", "besides", "beyond", "both", "building", "built", "but", "by",
            "code", "codes", "compared", "comprehensive", "concretely", "consequently", "conversely", "crucially", "current", "currently",
            "despite", "due", "during", "each", "empirical", "empirically", "evaluated", "evaluating", "evaluations", "existing",
            "experiment", "experimental", "experiments", "extensive", "finally", "first", "firstly", "following", "for", "from", "further",
            "furthermore", "given", "hence", "here", "however", "if", "importantly", "in", "inspired", "instead", "interestingly", "it",
            "its", "lastly", "leveraging", "many", "meanwhile", "moreover", "most", "motivated", "nevertheless", "next", "nonetheless",
            "notably", "on", "one", "our", "overall", "particularly", "previous", "prior", "project", "qualitative", "quantitative", "rather",
            "recent", "recently", "remarkably", "results", "second", "secondly", "several", "similarly", "since", "some", "specifically",
            "subsequently", "such", "surprisingly", "that", "the", "their", "then", "there", "therefore", "these", "they", "third",
            "thirdly", "this", "those", "through", "thus", "to", "together", "traditional", "two", "ultimately", "under",
            "unfortunately", "unlike", "using", "we", "when", "while", "with", "within", "without", "yet");
    private static final Pattern CAPITALISED = Pattern.compile("[\"'“‘(\\[`]*(\\p{Lu}\\p{Ll}*)(?![\\p{L}\\p{N}./-])");

    private FirstWords() {
    }

    /** True if a text begins with one of them, with its capital. */
    static boolean begin(String text) {
        Matcher word = CAPITALISED.matcher(text);
        return word.lookingAt() && WORDS.contains(word.group(1).toLowerCase(Locale.ROOT));
    }
}
