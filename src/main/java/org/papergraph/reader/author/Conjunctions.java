package org.papergraph.reader.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits names at {@code and}, {@code &} and their like in other languages, but not within one name: {@code Johnson & Johnson}, {@code Ortega y Gasset}. */
final class Conjunctions {

    private static final int LONGEST_NAME_IN_WORDS = 20;
    private static final int LONGEST_PHRASE_IN_WORDS = 3;
    private static final Set<String> CONNECTIVES = Lexicon.ofAuthorLines("connective");
    private static final Set<String> DOUBTFUL = Lexicon.ofAuthorLines("doubtful-connective");
    private static final Set<String> PHRASES = Lexicon.ofAuthorLines("connecting-phrase");
    private static final Set<String> PARTICLES = Lexicon.ofAuthorLines("particle");
    private static final Set<String> FIELDS = Lexicon.ofOrganizations("field");

    private final List<String> words;
    private final List<String> names = new ArrayList<>();
    private final List<String> name = new ArrayList<>();

    private Conjunctions(String text) {
        words = new BracketPairs(text).split(at -> text.charAt(at) == ' ');
    }

    /**
     * @param text with runs of space as one blank
     */
    static List<String> split(String text) {
        return new Conjunctions(text).split();
    }

    private List<String> split() {
        int at = 0;
        while (at < words.size()) {
            int length = lengthOfConnective(at);
            if (length == 0) {
                name.add(words.get(at));
                length = 1;
            } else {
                endName();
            }
            at += length;
        }
        endName();
        return names;
    }

    private void endName() {
        if (!name.isEmpty()) {
            names.add(String.join(" ", name));
            name.clear();
        }
    }

    /** The number of words at a place that part two names; 0 where none do. */
    private int lengthOfConnective(int at) {
        for (int length = Math.min(LONGEST_PHRASE_IN_WORDS, words.size() - at); length > 1; length--) {
            if (PHRASES.contains(String.join(" ", words.subList(at, at + length))) && parts(at + length)) {
                return length + (at + length < words.size() && words.get(at + length).equals("the") ? 1 : 0);
            }
        }
        boolean parts = isConnective(words.get(at)) && (name.isEmpty() || name.size() > LONGEST_NAME_IN_WORDS || parts(words.get(at), at + 1));
        return parts ? 1 : 0;
    }

    /** True where a phrase such as {@code on behalf of} stands between a person and an organisation. */
    private boolean parts(int from) {
        return name.size() > 1 && name.size() <= LONGEST_NAME_IN_WORDS && !OrganizationEvidence.isOrganization(stripped(name))
                && OrganizationEvidence.isOrganization(stripped(untilConnective(from)));
    }

    /** False where the connective stands within one name. */
    private boolean parts(String connective, int from) {
        List<String> after = untilConnective(from);
        String left = stripped(name);
        String right = stripped(after);
        boolean single = left.indexOf(' ') < 0;
        if (right.isEmpty() || Omission.begin(connective + " " + String.join(" ", after)) == 0) {
            return true;
        }
        if (PARTICLES.contains(name.get(name.size() - 1))) {
            return false;
        }
        boolean one = OrganizationEvidence.isOrganization(left + " " + connective + " " + right);
        if (DOUBTFUL.contains(connective)) {
            return !single && right.indexOf(' ') > 0 && !one && Characters.hasUpperCase(right.substring(0, 1));
        }
        if (single && right.indexOf(' ') < 0) {
            return !one;
        }
        if (single && OrganizationEvidence.hasHead(right)) {
            return OrganizationEvidence.isOrganization(left);
        }
        return !OrganizationEvidence.isOrganization(left) || !continues(left, right);
    }

    private List<String> untilConnective(int from) {
        int to = from;
        while (to < words.size() && to - from < LONGEST_NAME_IN_WORDS && !isConnective(words.get(to))) {
            to++;
        }
        return words.subList(from, to);
    }

    /** True where the second half belongs to the name of an organisation: {@code … of Standards and Technology}. */
    private static boolean continues(String left, String right) {
        List<String> words = Arrays.asList(right.split(" "));
        boolean field = words.stream().anyMatch(word -> FIELDS.contains(word.toLowerCase(Locale.ROOT)));
        return field && (words.size() == 1 || !OrganizationEvidence.hasHead(right))
                || words.size() == 1 && (left.contains(" of ") || left.contains(" for ")) && !OrganizationEvidence.isOrganization(right);
    }

    private static boolean isConnective(String word) {
        return CONNECTIVES.contains(word) || DOUBTFUL.contains(word) || word.equals("AND") || word.equals("And");
    }

    private static String stripped(List<String> words) {
        return NameStripper.strip(String.join(" ", words)).name();
    }
}
