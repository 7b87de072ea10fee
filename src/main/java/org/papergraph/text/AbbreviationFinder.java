package org.papergraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.document.Abbreviation;
import org.papergraph.document.Span;

/**
 * The search for short forms that brackets introduce, {@code long form (SF)} and {@code SF (long form)}, by the method of
 * A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003):
 * the letters of the short form are sought backwards through the long form, the first of them at the start of a word.
 */
final class AbbreviationFinder {

    /** The reach of a search from a bracket, in code points; keeps hostile texts from costing quadratic time. */
    private static final int REACH = 300;

    private static final String OR = "or ";

    private final CodePointText text;
    private final ShortForms shortForms;

    private AbbreviationFinder(CodePointText text) {
        this.text = text;
        shortForms = new ShortForms(text);
    }

    /** The abbreviations that are introduced within one of the sentences, in the order of their brackets. */
    static List<Abbreviation> find(CodePointText text, List<Span> sentences) {
        AbbreviationFinder finder = new AbbreviationFinder(text);
        List<Abbreviation> found = new ArrayList<>();
        for (Span sentence : sentences) {
            for (Brackets brackets : Brackets.in(text, sentence)) {
                finder.introduced(sentence, brackets).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Abbreviation> introduced(Span sentence, Brackets brackets) {
        Optional<Span> inside = firstPart(brackets);
        Optional<Abbreviation> shortInside = inside
                .flatMap(shortForms::in)
                .flatMap(shortForm -> longFormBefore(sentence.begin(), brackets.open(), shortForm));
        if (shortInside.isPresent()) {
            return shortInside;
        }
        return inside.flatMap(longForm -> wordBefore(sentence.begin(), brackets.open())
                .flatMap(shortForms::in)
                .flatMap(shortForm -> longFormInside(longForm, shortForm)));
    }

    /** The text in the brackets up to the first comma or semicolon. */
    private Optional<Span> firstPart(Brackets brackets) {
        int limit = Math.min(brackets.close(), brackets.open() + REACH);
        int end = brackets.open() + 1;
        while (end < limit && text.at(end) != ',' && text.at(end) != ';') {
            end++;
        }
        return text.trimmed(brackets.open() + 1, end).map(this::withoutOr);
    }

    /** {@code SF} of {@code or SF}. */
    private Span withoutOr(Span part) {
        boolean or = part.end() - part.begin() > OR.length()
                && text.slice(part.begin(), part.begin() + OR.length()).equals(OR);
        return or ? new Span(part.begin() + OR.length(), part.end()) : part;
    }

    private Optional<Abbreviation> longFormBefore(int sentenceBegin, int open, Span shortForm) {
        Optional<Span> window = text.trimmed(Math.max(sentenceBegin, open - REACH), open)
                .map(before -> lastWords(before, shortForms.mostWordsOfLongForm(shortForm)));
        return window.flatMap(words -> matched(words, shortForm));
    }

    private Optional<Abbreviation> longFormInside(Span inside, Span shortForm) {
        if (text.countWords(inside) > shortForms.mostWordsOfLongForm(shortForm)) {
            return Optional.empty();
        }
        return matched(inside, shortForm)
                .filter(found -> hasDigit(found.shortText()) || !hasDigit(found.longText()))
                .filter(found -> found.longForm().begin() == inside.begin()
                        || text.countWords(new Span(inside.begin(), found.longForm().begin())) == 1);
    }

    /** The long form at the end of {@code words} for the short form or, where that is a plural, for its singular. */
    private Optional<Abbreviation> matched(Span words, Span shortForm) {
        int begin = longFormBegin(words, shortForm);
        if (begin < 0 && shortForms.isPlural(shortForm)) {
            begin = longFormBegin(words, new Span(shortForm.begin(), shortForm.end() - 1));
        }
        if (begin < 0) {
            return Optional.empty();
        }
        Span longForm = new Span(begin, words.end());
        Abbreviation abbreviation = new Abbreviation(shortForm, text.slice(shortForm), longForm, text.slice(longForm));
        return Optional.of(abbreviation).filter(AbbreviationFinder::isPlausible);
    }

    private static boolean isPlausible(Abbreviation abbreviation) {
        return abbreviation.longText().length() > abbreviation.shortText().length()
                && !abbreviation.longText().contains(abbreviation.shortText())
                && !abbreviation.longText().contains(" (");
    }

    private static boolean hasDigit(String form) {
        return form.codePoints().anyMatch(Character::isDigit);
    }

    private int longFormBegin(Span words, Span shortForm) {
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
    private int wordBegin(int place, int least) {
        int begin = place;
        while (begin > least && !text.isSpace(begin - 1) && "([{\"'`\u201c\u2018".indexOf(text.at(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    private Optional<Span> wordBefore(int least, int open) {
        return text.trimmed(Math.max(least, open - REACH), open)
                .map(before -> new Span(wordBegin(before.end() - 1, before.begin()), before.end()));
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
