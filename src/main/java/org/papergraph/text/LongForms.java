package org.papergraph.text;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.Span;

/**
 * Long forms at the end of a stretch of words, by the method of A. Schwartz and M. Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text" (2003): the letters of the short form are sought backwards through the words, the
 * first of them at the start of a word. Where that reads too little, as {@code policy optimization} for {@code PPO}, and more
 * words begin with just its letters, these are taken.
 */
final class LongForms {

    private static final Set<String> FUNCTION_WORDS = Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "per",
            "the", "to", "via", "with");
    private static final String OPENING = "([{\"'`\u201c\u2018";
    private static final String CLOSING = "\"'\u201d\u2019";

    private final CodePointText text;
    private final ShortForms shortForms;

    LongForms(CodePointText text) {
        this.text = text;
        shortForms = new ShortForms(text);
    }

    /** The definition of a short form by the words before {@code limit}. */
    Optional<Abbreviation> before(int least, int limit, Span shortForm) {
        return text.trimmed(least, limit).flatMap(words -> text.trimmed(words.begin(), withoutQuote(words)))
                .flatMap(words -> in(lastWords(words, shortForms.mostWordsOfLongForm(shortForm)), shortForm));
    }

    /** The definition of a short form, or of its singular or what stands before its {@code @}, by the end of some words. */
    Optional<Abbreviation> in(Span words, Span shortForm) {
        return Stream.of(Optional.of(shortForm), shortForms.singular(shortForm), shortForms.withoutCutOff(shortForm)).flatMap(Optional::stream)
                .map(letters -> longForm(words, letters)).flatMap(Optional::stream).findFirst()
                .map(longForm -> new Abbreviation(shortForm, text.slice(shortForm), longForm, text.slice(longForm)))
                .filter(found -> isPlausible(found) && (text.hasUpperCase(shortForm) || isInitialism(found)));
    }

    /** True if the letters of the short form, or its capitals alone, are those that the words of its long form begin with. */
    boolean isInitialism(Abbreviation abbreviation) {
        return isInitialism(abbreviation.longForm(), abbreviation.shortForm());
    }

    private Optional<Span> longForm(Span words, Span letters) {
        int begin = begin(words, letters);
        if (begin < 0) {
            return Optional.empty();
        }
        Span shortest = new Span(begin, words.end());
        return isInitialism(shortest, letters) ? Optional.of(shortest) : longerInitialism(words, begin, letters).or(() -> Optional.of(shortest));
    }

    private Optional<Span> longerInitialism(Span words, int limit, Span letters) {
        int letter = Character.toLowerCase(text.at(firstWordPart(letters)));
        return IntStream.iterate(limit - 1, at -> at >= words.begin(), at -> at - 1)
                .filter(at -> Character.toLowerCase(text.at(at)) == letter && at == wordBegin(at, words.begin()))
                .mapToObj(at -> new Span(at, words.end())).filter(longer -> isInitialism(longer, letters)).findFirst();
    }

    private boolean isInitialism(Span longForm, Span letters) {
        String all = letters(letters, false);
        String capitals = letters(letters, true);
        String initials = initials(longForm, true);
        return Stream.of(initials, initials(longForm, false)).anyMatch(each -> each.equals(all) || capitals.length() > 1 && each.equals(capitals));
    }

    private String letters(Span form, boolean capitals) {
        return text.slice(form).codePoints().filter(letter -> capitals ? Character.isUpperCase(letter) : Character.isLetterOrDigit(letter))
                .map(Character::toLowerCase).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The first letters of words and their parts, and all other capitals. */
    private String initials(Span longForm, boolean ofFunctionWords) {
        StringBuilder initials = new StringBuilder();
        for (int at = longForm.begin(); at < longForm.end(); at++) {
            boolean first = text.isWordPart(at) && (at == longForm.begin() || !text.isWordPart(at - 1));
            if (Character.isUpperCase(text.at(at)) || first && (ofFunctionWords || !FUNCTION_WORDS.contains(wordAt(at, longForm.end())))) {
                initials.appendCodePoint(Character.toLowerCase(text.at(at)));
            }
        }
        return initials.toString();
    }

    private String wordAt(int begin, int limit) {
        int end = begin;
        while (end < limit && text.isWordPart(end)) {
            end++;
        }
        return text.slice(begin, end);
    }

    private static boolean isPlausible(Abbreviation abbreviation) {
        return abbreviation.longText().length() > abbreviation.shortText().length()
                && !abbreviation.longText().contains(abbreviation.shortText())
                && !abbreviation.longText().contains(" (")
                && !abbreviation.longText().contains(") ");
    }

    private int begin(Span words, Span shortForm) {
        int first = firstWordPart(shortForm);
        int place = words.end();
        for (int index = shortForm.end() - 1; index >= first; index--) {
            if (text.isWordPart(index)) {
                place = lastBefore(place, words.begin(), index, index == first);
                if (place < 0) {
                    return -1;
                }
            }
        }
        return wordBegin(place, words.begin());
    }

    /** The last place before {@code limit} with the character at {@code wanted}; -1 where there is none. */
    private int lastBefore(int limit, int least, int wanted, boolean atWordStart) {
        int letter = Character.toLowerCase(text.at(wanted));
        for (int place = limit - 1; place >= least; place--) {
            if (Character.toLowerCase(text.at(place)) == letter
                    && !(atWordStart && place > least && text.isWordPart(place - 1))) {
                return place;
            }
        }
        return -1;
    }

    /** The beginning of the word at {@code place}, behind any bracket or quotation mark. */
    int wordBegin(int place, int least) {
        int begin = place;
        while (begin > least && !text.isSpace(begin - 1) && OPENING.indexOf(text.at(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    private int withoutQuote(Span words) {
        int end = words.end();
        while (end > words.begin() + 1 && CLOSING.indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private Span lastWords(Span stretch, int words) {
        int begin = stretch.end();
        for (int word = 0; word < words && begin > stretch.begin(); word++) {
            while (begin > stretch.begin() && text.isSpace(begin - 1)) {
                begin--;
            }
            while (begin > stretch.begin() && !text.isSpace(begin - 1)) {
                begin--;
            }
        }
        return new Span(begin, stretch.end());
    }

    private int firstWordPart(Span stretch) {
        int first = stretch.begin();
        while (first < stretch.end() - 1 && !text.isWordPart(first)) {
            first++;
        }
        return first;
    }
}
