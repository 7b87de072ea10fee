package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/**
 * Features of names by how a sentence introduces them: the head noun of an apposition ({@code X, a benchmark for …};
 * {@code X: a framework} in a title), the noun that names ({@code a dataset called X}), and two words on either side.
 */
final class NameIntroductions {

    /** The head noun of an apposition behind a name. */
    static final String KIND = "kind=";
    /** The last letters of that noun. */
    static final String KIND_END = "kind-end=";
    /** The type of thing that {@link KindNouns} know that noun to mean. */
    static final String TYPE = "type=";
    /** The noun before a name in brackets, behind a comma or behind {@code called}. */
    static final String NAMING = "naming=";
    static final String TWO_BEFORE = "two-before=";
    static final String TWO_AFTER = "two-after=";

    private static final int SUFFIX = 4;
    private static final int LONGEST_PHRASE = 10;
    private static final int SHORTEST_WORD = 3;

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "our");
    private static final Set<String> BEFORE_APPOSITION = Set.of(",", "(", "-", "–", "—", "is");
    private static final Set<String> CLOSING = Set.of("\"", "'", "”", "’", ")");
    private static final Set<String> PART_OF_NO_NAME = Set.of(",", ".", ";", ":", "(", ")");
    private static final Set<String> BEFORE_NAME = Set.of("\"", "'", "“", "‘", "`", "(", ",", ":", "–", "—", ".",
            "called", "named", "dubbed", "termed", "coined", "namely", "denoted", "as", "i", "e");
    private static final Set<String> BEHIND_HEAD = Set.of("for", "of", "that", "which", "to", "with", "in", "designed", "on", "from", "using",
            "by", "where", "based", "built", "containing", "comprising", "consisting", "aimed", "and", "via", "tailored", "spanning", "covering",
            "enabling", "as", "at", "is", "are");

    private final List<Token> tokens;
    private final String[] norms;
    private final boolean title;
    private final Map<String, Set<String>> found = new HashMap<>();

    private NameIntroductions(Sentence sentence, String[] norms, boolean title) {
        tokens = sentence.tokens();
        this.norms = norms;
        this.title = title;
        int next = 0;
        while (next < norms.length) {
            next = isNameLike(next) ? addName(next) : next + 1;
        }
    }

    /**
     * The features by the form of a word that belongs to a name.
     *
     * @param norms {@link Word#normal} by token
     */
    static Map<String, Set<String>> of(Sentence sentence, String[] norms, boolean title) {
        return new NameIntroductions(sentence, norms, title).found;
    }

    /** Adds the features of the name that begins at a token; returns the index of the token behind it. */
    private int addName(int first) {
        int end = first + 1;
        while (end < norms.length && (isNameLike(end) || isGlued(end) && !PART_OF_NO_NAME.contains(norms[end]))) {
            end++;
        }
        List<String> features = new ArrayList<>();
        addApposition(end, features);
        addNamingNoun(first - 1, features);
        if (first > 1) {
            features.add(TWO_BEFORE + norms[first - 2] + " " + norms[first - 1]);
        }
        if (end + 1 < norms.length) {
            features.add(TWO_AFTER + norms[end] + " " + norms[end + 1]);
        }
        addToWords(first, end, features);
        return end;
    }

    private void addApposition(int behind, List<String> features) {
        int mark = behind;
        while (mark < norms.length && CLOSING.contains(norms[mark])) {
            mark++;
        }
        String head = mark + 2 < norms.length ? headBehind(mark) : "";
        if (!head.isEmpty()) {
            features.add(KIND + head);
            KindNouns.typeOf(head).ifPresent(type -> features.add(TYPE + type.label()));
            features.add(KIND_END + head.substring(Math.max(0, head.length() - SUFFIX)));
        }
    }

    private String headBehind(int mark) {
        boolean colon = title && norms[mark].equals(":");
        boolean determined = DETERMINERS.contains(norms[mark + 1]);
        if (colon || determined && BEFORE_APPOSITION.contains(norms[mark])) {
            return head(mark + (determined ? 2 : 1));
        }
        return "";
    }

    /** The last word of the noun phrase that begins at a token, or nothing where none ends near by. */
    private String head(int first) {
        int end = first;
        while (end < norms.length && end < first + LONGEST_PHRASE && isOfPhrase(norms[end])) {
            end++;
        }
        return end > first && end < first + LONGEST_PHRASE ? norms[end - 1] : "";
    }

    private static boolean isOfPhrase(String norm) {
        return !BEHIND_HEAD.contains(norm) && (Character.isLetterOrDigit(norm.charAt(0)) || norm.equals("-"));
    }

    private void addNamingNoun(int before, List<String> features) {
        int noun = before;
        while (noun >= 0 && BEFORE_NAME.contains(norms[noun])) {
            noun--;
        }
        if (noun >= 0 && noun < before && Character.isLetter(norms[noun].charAt(0))) {
            features.add(NAMING + norms[noun]);
        }
    }

    private void addToWords(int first, int end, List<String> features) {
        for (int token = first; token < end; token++) {
            String form = tokens.get(token).form();
            if (Word.isName(form) || token > 0 && form.length() >= SHORTEST_WORD && isNameLike(token)) {
                found.computeIfAbsent(form, key -> new LinkedHashSet<>()).addAll(features);
            }
        }
    }

    private boolean isGlued(int token) {
        return tokens.get(token - 1).end() == tokens.get(token).begin();
    }

    private boolean isNameLike(int token) {
        String form = tokens.get(token).form();
        return Character.isUpperCase(form.charAt(0)) || Word.isName(form);
    }
}
