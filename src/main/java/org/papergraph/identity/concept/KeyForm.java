package org.papergraph.identity.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a {@link ConceptKey} as names are compared by them: their letters, their stems, their order. */
record KeyForm(List<String> words) {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> PREPOSITIONS = Set.of("as", "at", "by", "between", "for", "from", "in", "into", "of", "on", "over", "per",
            "than", "through", "to", "under", "versus", "via", "vs", "with", "without");
    /** Nouns behind a name that say what part or shape the thing has and add nothing to a name of several words. */
    private static final Set<String> PARTS = Set.of("network", "layer", "block", "attack", "strategy");
    /** The same behind a name of two words. */
    private static final Set<String> LOOSE_PARTS = Set.of("module", "mechanism", "system");
    /** What a layer is called after that does nothing else. */
    private static final Set<String> OPERATIONS = Set.of("adapter", "attention", "convolution", "normalization", "pooling", "projection", "softmax");
    /** What a module is called after that does nothing else. */
    private static final Set<String> MODULES = Set.of("adapter", "attention");
    /** Shares that are called a rate, too. */
    private static final Set<String> SHARES = Set.of("accuracy", "precision", "recall");
    /** What an accuracy among the first answers is called by. */
    private static final Set<String> RANKED = Set.of("pass", "top");
    /** Last words of what is measured, whatever it is used for. */
    private static final Set<String> MEASURES = Set.of("accuracy", "coefficient", "correlation", "cost", "distance", "divergence", "entropy", "error", "index", "latency",
            "likelihood", "loss", "match", "norm", "precision", "rate", "ratio", "recall", "score", "similarity", "time", "usage");
    /** Last words of the ways to prompt that are called so or not. */
    private static final Set<String> PROMPTED = Set.of("consistency", "shot", "thought");
    /** What one does to attack a model. */
    private static final Set<String> ATTACKS = Set.of("extraction", "inference", "injection", "inversion", "poisoning", "stealing");
    /** What is a loss by itself. */
    private static final Set<String> LOSSES = Set.of("divergence", "entropy", "error", "likelihood");
    /** Words that the word before them depends on: {@code text-guided}. */
    private static final Set<String> GOVERNING = Set.of("agnostic", "assisted", "augmented", "aware", "based", "centric", "conditioned", "driven", "enhanced",
            "free", "grounded", "guided", "specific");
    /** Nouns that add nothing behind {@code text-to-image}. */
    private static final Set<String> MAKING = Set.of("conversion", "generation", "reconstruction", "synthesis", "translation");
    private static final Set<String> GENERIC = Set.of("algorithm", "coefficient", "framework", "index", "measure", "method", "metric", "model",
            "module", "network", "score", "technique");
    /** Words of which no long form lacks one that another has: a {@code language model} is no {@code large language model}, whoever abbreviates it as LLM. */
    private static final Set<String> SIZES = Set.of("large", "small");
    private static final Set<String> EMPTY = Set.of("and", "based", "for", "in", "of", "the", "v");
    /** What the invention of one paper is called with or without: what does something, or is counted. Other nouns mostly make another thing of it ({@code fast}, {@code lifecycle}, {@code serialization}). */
    private static final Pattern NOUN_OF_A_THING = Pattern.compile("accuracy|agent|(?!super|transformer|parameter|number|order|power|error|factor|vector|tensor)\\p{L}{3,}[eo]r");
    private static final int WORDS_OF_A_NAME = 3;
    private static final int LONGEST_ABBREVIATION = 4;
    /** Letters from which on one word alone is told from others by its stem. */
    private static final int LONG_STEM = 7;
    private static final Pattern VERSION = Pattern.compile("(?<=.)\\bv(?=\\d)");
    private static final Pattern GAP = Pattern.compile("(?<!\\d) | (?!\\d)");

    KeyForm {
        words = List.copyOf(words);
    }

    static KeyForm of(String key) {
        return new KeyForm(List.of(key.split(" ")));
    }

    /** The key without articles inside: {@code llm as judge} of {@code llm as a judge}. */
    String withoutArticles() {
        return IntStream.range(0, words.size()).filter(at -> at == 0 || at == words.size() - 1 || !ARTICLES.contains(words.get(at)))
                .mapToObj(words::get).collect(Collectors.joining(" "));
    }

    /** The letters without blanks, without articles inside and without the {@code v} of a version; numbers stay apart. */
    String letters() {
        return GAP.matcher(VERSION.matcher(withoutArticles()).replaceAll("")).replaceAll("");
    }

    /**
     * Equal for all names that may be found to be one by their letters, their words or a noun behind them: the letters of their
     * stems, sorted, without the e that is mute and the ending of a gerund at the end of a word and not within a joined one.
     */
    String block() {
        List<String> named = hasPart() ? words.subList(0, words.size() - 1) : words;
        String stems = new KeyForm(new KeyForm(named).withoutOf()).stems().collect(Collectors.joining(" "));
        return new KeyForm(List.of(stems.split(" "))).letters().replaceAll("ing|[ e]", "").codePoints().sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /**
     * True for the same words in another inflection, or in another order that means the same.
     *
     * @param inAnyOrder true if no order means another thing, as in {@code AUC-ROC}
     */
    boolean hasWordsOf(KeyForm other, boolean inAnyOrder) {
        List<String> mine = withoutOf();
        List<String> theirs = other.withoutOf();
        if (areInflections(mine, theirs)) {
            return mine.size() > 1 || WordForm.stem(mine.get(0)).length() >= LONG_STEM;
        }
        return areInflections(sorted(mine), sorted(theirs)) && isFreeInOrder() && other.isFreeInOrder() && governed(mine).equals(governed(theirs))
                && (inAnyOrder || agreeInOrder(mine, theirs));
    }

    /** True if this is the other name with a noun such as {@code network} behind it. */
    boolean isWithPart(KeyForm other) {
        return hasPart() && words.subList(0, words.size() - 1).equals(other.words);
    }

    /** True for a name that means one thing as a method and as a metric: a word, abbreviations, or what ends in a measure. */
    boolean isOfMeasure() {
        return words.size() == 1 || isOfShortWords() && words.stream().noneMatch(WordForm::isNumber) || MEASURES.contains(words.get(words.size() - 1));
    }

    /** True for several words that are each as short as an abbreviation. */
    boolean isOfShortWords() {
        return words.size() > 1 && words.stream().allMatch(word -> word.length() <= LONGEST_ABBREVIATION);
    }

    /** True if the other is a name of several words, and this is that name with a noun behind it that names what it is. */
    boolean isWithNoun(KeyForm other) {
        String noun = words.get(words.size() - 1);
        return other.words.size() > 1 && words.size() == other.words.size() + 1 && words.subList(0, words.size() - 1).equals(other.words)
                && NOUN_OF_A_THING.matcher(noun).matches();
    }

    /** True if two long forms of one abbreviation differ in endings, in one word between others or in a noun that says little. */
    boolean spellsLike(KeyForm other) {
        List<String> mine = words.stream().filter(word -> !EMPTY.contains(word)).toList();
        List<String> theirs = other.words.stream().filter(word -> !EMPTY.contains(word)).toList();
        if (mine.size() == theirs.size()) {
            return areAlike(mine, theirs);
        }
        return mine.size() < theirs.size() ? isAlikeWithout(theirs, mine) : isAlikeWithout(mine, theirs);
    }

    /** True if two orders agree in their last word, or in all but the place of a number. */
    private static boolean agreeInOrder(List<String> one, List<String> other) {
        List<String> named = withoutNumbers(one);
        boolean numbered = named.size() < one.size();
        return numbered ? areInflections(named, withoutNumbers(other)) : WordForm.areInflections(one.get(one.size() - 1), other.get(other.size() - 1));
    }

    private static boolean areInflections(List<String> one, List<String> other) {
        return one.size() == other.size() && IntStream.range(0, one.size()).allMatch(at -> WordForm.areInflections(one.get(at), other.get(at)));
    }

    private boolean isFreeInOrder() {
        boolean hasPreposition = IntStream.range(0, words.size()).anyMatch(at -> PREPOSITIONS.contains(words.get(at)) && !isInContext(at));
        return !hasPreposition || !withoutOf().equals(words);
    }

    /** True for {@code in} of {@code in-context}, which is one adjective. */
    private boolean isInContext(int at) {
        return words.get(at).equals("in") && at + 1 < words.size() && words.get(at + 1).equals("context");
    }

    private static Set<String> governed(List<String> words) {
        return IntStream.range(1, words.size()).filter(at -> GOVERNING.contains(words.get(at)))
                .mapToObj(at -> words.get(at - 1) + " " + words.get(at)).collect(Collectors.toSet());
    }

    private boolean hasPart() {
        return words.size() > 1 && (isConversion() || isPartByItsName() || isPartBehindSeveralWords());
    }

    private boolean isConversion() {
        return words.size() == WORDS_OF_A_NAME + 1 && words.get(1).equals("to") && MAKING.contains(words.get(WORDS_OF_A_NAME));
    }

    /** True for {@code pooling layer}, {@code attention mechanism}, {@code cross-entropy loss}, {@code chain-of-thought prompting} and {@code top-1 accuracy}. */
    private boolean isPartByItsName() {
        String named = words.get(words.size() - 2);
        return switch (words.get(words.size() - 1)) {
            case "layer" -> OPERATIONS.contains(named);
            case "mechanism" -> named.equals("attention");
            case "module" -> MODULES.contains(named);
            case "index" -> named.equals("jaccard");
            case "attack" -> words.size() == WORDS_OF_A_NAME && ATTACKS.contains(named);
            case "primitive" -> named.equals("gaussian");
            case "loss" -> LOSSES.contains(named);
            case "prompting" -> PROMPTED.contains(named);
            case "reasoning" -> named.equals("thought");
            case "rate" -> SHARES.contains(named);
            case "accuracy" -> words.size() == WORDS_OF_A_NAME
                    && (RANKED.contains(words.get(0)) && WordForm.isNumber(named) || words.get(0).equals("exact") && named.equals("match"));
            default -> false;
        };
    }

    /** Prepositions do not count: a {@code theory of mind network} is no {@code theory of mind}. */
    private boolean isPartBehindSeveralWords() {
        String part = words.get(words.size() - 1);
        long named = words.stream().filter(word -> !PREPOSITIONS.contains(word)).count() - 1;
        return !GENERIC.contains(words.get(words.size() - 2))
                && (named >= WORDS_OF_A_NAME && PARTS.contains(part) || named >= WORDS_OF_A_NAME - 1 && LOOSE_PARTS.contains(part));
    }

    private Stream<String> stems() {
        return words.stream().map(WordForm::stem);
    }

    /** {@code image classification} of {@code classification of images}; the words themselves where another preposition or none is among them. */
    private List<String> withoutOf() {
        int of = words.indexOf("of");
        if (of < 1 || of == words.size() - 1 || words.stream().filter(PREPOSITIONS::contains).count() > 1) {
            return words;
        }
        List<String> turned = new ArrayList<>(words.subList(of + 1, words.size()));
        turned.addAll(words.subList(0, of));
        return turned;
    }

    private static boolean isAlikeWithout(List<String> longer, List<String> shorter) {
        if (longer.size() != shorter.size() + 1 || shorter.size() < 2) {
            return false;
        }
        return IntStream.range(1, longer.size())
                .filter(at -> (at < shorter.size() || GENERIC.contains(longer.get(at))) && !SIZES.contains(longer.get(at)))
                .anyMatch(at -> areAlike(Stream.concat(longer.subList(0, at).stream(), longer.subList(at + 1, longer.size()).stream()).toList(), shorter));
    }

    private static boolean areAlike(List<String> one, List<String> other) {
        boolean shared = one.stream().anyMatch(other::contains);
        return shared && IntStream.range(0, one.size()).allMatch(at -> WordForm.areOfOneRoot(one.get(at), other.get(at))
                || at == one.size() - 1 && GENERIC.contains(one.get(at)) && GENERIC.contains(other.get(at)));
    }

    private static List<String> withoutNumbers(List<String> words) {
        return words.stream().filter(word -> !WordForm.isNumber(word)).toList();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted(Comparator.comparing(WordForm::stem)).toList();
    }
}
