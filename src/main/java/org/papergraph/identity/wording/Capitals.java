package org.papergraph.identity.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.identity.wording.SurfaceForm.Place;

/**
 * The capitals of a name, word by word, from forms that differ in nothing else. Capitals inside a word and digits are
 * part of it; a single first capital is, if most papers write it in the middle of a sentence, or in a proper word. What the capital of
 * the first word says depends on {@linkplain FirstCapital the words behind it}.
 */
final class Capitals {

    /** A word is written with a small letter if one of three papers does. */
    private static final int CAPITALS_PER_SMALL_LETTER = 2;
    private static final Pattern WORD = Pattern.compile("[^\\s-]+");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+(?:['’]\\p{Ll}+)?");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}+(?:['’]\\p{Ll}+)?");
    private static final Set<String> FUNCTION_WORDS =
            Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "over", "the", "to", "under", "via", "with", "without");

    private final EntityType type;
    private final Map<SurfaceForm, Long> forms;
    private final String pattern;
    private final boolean ofSeveralWords;
    private final boolean isCommonNoun;

    /**
     * @param forms equal but for case
     * @param isPlural true if the name is used in the plural, as common nouns are
     */
    Capitals(EntityType type, Map<SurfaceForm, Long> forms, boolean isPlural) {
        this.type = type;
        this.forms = forms;
        this.pattern = forms.entrySet().stream()
                .max(Map.Entry.<SurfaceForm, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow().getKey().text();
        this.ofSeveralWords = words(pattern).size() > 1;
        this.isCommonNoun = type == EntityType.TASK || type == EntityType.METRIC || type == EntityType.METHOD && isPlural && ofSeveralWords;
    }

    /** True for a word as {@code Vision} that is written with a capital though it is no proper word. */
    static boolean isCapitalised(String word) {
        return CAPITALISED.matcher(word).matches() && !ProperWords.contains(word);
    }

    static boolean isSmall(String word) {
        return SMALL.matcher(word).matches() && !isFunctionWord(word);
    }

    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    String label() {
        List<LetterCase> cases = cases();
        boolean hasSmallWord = cases.stream().anyMatch(LetterCase::isSmall);
        List<String> written = new ArrayList<>();
        for (int at = 0; at < cases.size(); at++) {
            boolean isJoinedToName = type == EntityType.METHOD && at + 1 < cases.size() && cases.get(at + 1).isName() && isJoined(at);
            written.add(written(cases.get(at), at, hasSmallWord, isJoinedToName));
        }
        if (type == EntityType.METHOD && isCapitalised(written.get(0)) && goOnInSmallLetters(written) && FirstCapital.isOfPlace(forms.keySet())) {
            written.set(0, cases.get(0).small());
        }
        return put(isTitle(written) || isCutTitle(written) ? written.stream().map(Capitals::inTitle).toList() : written);
    }

    private static boolean goOnInSmallLetters(List<String> words) {
        return words.stream().anyMatch(Capitals::isSmall) && words.stream().skip(1).noneMatch(Capitals::isCapitalised);
    }

    /** True if a hyphen joins a word to the next one, as in {@code Eso-LM}. */
    private boolean isJoined(int at) {
        return WORD.matcher(pattern).results().skip(at).findFirst().filter(word -> pattern.charAt(word.end()) == '-').isPresent();
    }

    /** True if the first word alone is small of a name that some paper writes in the capitals of a title, as in {@code direct Preference Optimization}. */
    private boolean isCutTitle(List<String> words) {
        return type == EntityType.METHOD && isSmall(words.get(0)) && words.stream().anyMatch(Capitals::isCapitalised)
                && forms.keySet().stream().anyMatch(form -> FirstCapital.isTitle(form.text()));
    }

    private String put(List<String> words) {
        Matcher matcher = WORD.matcher(pattern);
        StringBuilder label = new StringBuilder();
        for (String word : words) {
            matcher.find();
            matcher.appendReplacement(label, Matcher.quoteReplacement(word));
        }
        return matcher.appendTail(label).toString();
    }

    /** True if the first word, another and at least as many as not have capitals, as in {@code Unified image-to-image Generation}. */
    private static boolean isTitle(List<String> words) {
        long small = words.stream().filter(Capitals::isSmall).count();
        long capitals = words.stream().filter(Capitals::isCapitalised).count();
        return CAPITALISED.matcher(words.get(0)).matches() && capitals > 1 && capitals >= small;
    }

    private static String inTitle(String word) {
        return isSmall(word) ? capitalised(word) : word;
    }

    private static String capitalised(String small) {
        int first = small.offsetByCodePoints(0, 1);
        return small.substring(0, first).toUpperCase(Locale.ROOT) + small.substring(first);
    }

    private String written(LetterCase word, int at, boolean hasSmallWord, boolean isJoinedToName) {
        if (word.isName()) {
            return word.mostFrequentName();
        }
        boolean isFunctionWord = at > 0 && isFunctionWord(word.small());
        boolean small = word.isSmall() || isCommonNoun && !isJoinedToName || isFunctionWord || word.capitals == 0 && isSmallByItself(word, hasSmallWord);
        return small && !ProperWords.contains(word.capitalised()) ? word.small() : word.capitalised();
    }

    /** True if a capital that stands at the start of titles and sentences alone is no part of the name. */
    private boolean isSmallByItself(LetterCase word, boolean hasSmallWord) {
        return type == EntityType.METHOD && (hasSmallWord || !ofSeveralWords && WordKind.isAction(word.small()));
    }

    private List<LetterCase> cases() {
        List<LetterCase> cases = new ArrayList<>();
        words(pattern).forEach(word -> cases.add(new LetterCase(word)));
        forms.forEach((form, papers) -> {
            List<String> words = words(form.text());
            for (int at = 0; at < words.size(); at++) {
                boolean capitalSaysNothing = form.place() == Place.TITLE || form.place() == Place.START && at == 0 && !FirstCapital.goesOn(form.text());
                cases.get(at).add(words.get(at), capitalSaysNothing, papers);
            }
        });
        return cases;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    /** How papers write one word of the name. */
    private static final class LetterCase {

        private final String word;
        private final Map<String, Long> names = new TreeMap<>();
        private long smallLetters;
        private long capitals;

        LetterCase(String word) {
            this.word = word;
        }

        void add(String written, boolean capitalSaysNothing, long papers) {
            if (SMALL.matcher(written).matches()) {
                smallLetters += papers;
            } else if (CAPITALISED.matcher(written).matches()) {
                capitals += capitalSaysNothing ? 0 : papers;
            } else {
                names.merge(written, papers, Long::sum);
            }
        }

        /** True for {@code BERT}, {@code ImageNet} and {@code 3D}, unless most papers write it otherwise. */
        boolean isName() {
            long most = names.values().stream().mapToLong(Long::longValue).sum();
            return most > 0 && most * CAPITALS_PER_SMALL_LETTER >= smallLetters && most * CAPITALS_PER_SMALL_LETTER >= capitals;
        }

        String mostFrequentName() {
            return names.entrySet().stream()
                    .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow().getKey();
        }

        boolean isSmall() {
            return !isName() && smallLetters > 0 && smallLetters * CAPITALS_PER_SMALL_LETTER >= capitals
                    && !isFunctionWord(small());
        }

        String small() {
            return word.toLowerCase(Locale.ROOT);
        }

        String capitalised() {
            return Capitals.capitalised(small());
        }
    }
}
