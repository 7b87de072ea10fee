package org.papergraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.Span;

/**
 * The search for short forms and their long forms: {@code long form (SF)}, {@code SF [long form]}, {@code long form (SF, S-F)} and
 * {@code long form, or SF,}. Of two definitions of one short form the one stays whose words begin with its letters.
 */
final class AbbreviationFinder {

    /** The reach of a search from a bracket or comma, in code points; keeps hostile texts from costing quadratic time. */
    private static final int REACH = 300;
    private static final int LONGEST_SHORT_FORM = 40;
    private static final int MOST_PARTS = 3;
    private static final Pattern COMMA = Pattern.compile("[,;]");
    private static final Pattern ALTERNATIVE = Pattern.compile("[,;/]|\\bor\\b");
    private static final String LEAD_IN_LETTERS = "oaci";

    private final CodePointText text;
    private final ShortForms shortForms;
    private final LongForms longForms;

    private AbbreviationFinder(CodePointText text) {
        this.text = text;
        shortForms = new ShortForms(text);
        longForms = new LongForms(text);
    }

    /** The abbreviations that are introduced within one of the sentences, in the order of their places. */
    static List<Abbreviation> find(CodePointText text, List<Span> sentences) {
        AbbreviationFinder finder = new AbbreviationFinder(text);
        List<Abbreviation> found = new ArrayList<>();
        for (Span sentence : sentences) {
            for (Brackets brackets : Brackets.in(text, sentence)) {
                found.addAll(finder.introduced(sentence, brackets));
            }
            found.addAll(finder.betweenCommas(sentence));
        }
        return finder.better(found);
    }

    /** Without those whose short form another one explains better. */
    private List<Abbreviation> better(List<Abbreviation> found) {
        List<String> explained = found.stream().filter(longForms::isInitialism).map(this::singular).toList();
        return found.stream().filter(each -> longForms.isInitialism(each) || !explained.contains(singular(each)))
                .sorted((one, other) -> Integer.compare(one.shortForm().begin(), other.shortForm().begin())).toList();
    }

    private String singular(Abbreviation abbreviation) {
        return text.slice(shortForms.singular(abbreviation.shortForm()).orElse(abbreviation.shortForm()));
    }

    private List<Abbreviation> introduced(Span sentence, Brackets brackets) {
        int least = Math.max(sentence.begin(), brackets.open() - REACH);
        Optional<Span> inside = text.trimmed(brackets.open() + 1, Math.min(brackets.close(), brackets.open() + REACH))
                .filter(all -> !nests(all)).map(all -> LeadIn.without(text, all));
        List<Abbreviation> found = inside.map(all -> introduced(parts(all, COMMA), least, brackets.open())).orElse(List.of());
        return !found.isEmpty() || inside.isEmpty() ? found
                : introduced(parts(inside.get(), ALTERNATIVE), least, brackets.open()).stream().filter(longForms::isInitialism).toList();
    }

    /** True if the first part holds brackets itself. */
    private boolean nests(Span inside) {
        int at = inside.begin();
        while (at < inside.end() && "(,;".indexOf(text.at(at)) < 0) {
            at++;
        }
        return at < inside.end() && text.at(at) == '(';
    }

    private List<Abbreviation> introduced(List<Span> parts, int least, int open) {
        List<Abbreviation> shortInside = parts.stream().map(part -> shortFormInside(part, least, open)).takeWhile(Optional::isPresent)
                .flatMap(Optional::stream).toList();
        List<Abbreviation> found = shortInside.isEmpty()
                ? parts.stream().limit(1).flatMap(part -> longFormInside(part, least, open).stream()).toList()
                : shortInside.stream().filter(each -> each.longForm().equals(shortInside.get(0).longForm())).toList();
        boolean isLoose = text.at(open) == '(' && (shortInside.isEmpty() || !isList(parts) || found.stream().anyMatch(longForms::isInitialism));
        return found.stream().filter(each -> longForms.isInitialism(each) || isLoose && LooseDefinition.isPlausible(each)).toList();
    }

    /** True for several names of which the first may begin like the words before the brackets by chance: {@code trackers (MOSSE, KCF)}. */
    private boolean isList(List<Span> parts) {
        return parts.stream().skip(1).anyMatch(part -> Character.isUpperCase(text.at(part.begin())) && text.isSpace(part.begin() - 1)
                && ",;".indexOf(text.at(part.begin() - 2)) >= 0);
    }

    private Optional<Abbreviation> shortFormInside(Span part, int least, int open) {
        return shortForms.in(part).flatMap(shortForm -> longForms.before(least, open, shortForm));
    }

    private Optional<Abbreviation> longFormInside(Span inside, int least, int open) {
        return text.trimmed(least, open)
                .map(before -> LeadIn.without(text, new Span(longForms.wordBegin(before.end() - 1, before.begin()), before.end())))
                .flatMap(shortForms::in)
                .filter(shortForm -> text.countWords(inside) <= shortForms.mostWordsOfLongForm(shortForm))
                .flatMap(shortForm -> longForms.in(inside, shortForm))
                .filter(found -> hasDigit(found.shortText()) || !hasDigit(found.longText()))
                .filter(found -> found.longForm().begin() == inside.begin()
                        || text.countWords(new Span(inside.begin(), found.longForm().begin())) == 1);
    }

    /** The first few texts between separators, without the words that introduce them. */
    private List<Span> parts(Span inside, Pattern separators) {
        String value = text.slice(inside);
        List<Span> parts = new ArrayList<>();
        int begin = inside.begin();
        for (MatchResult separator : separators.matcher(value).results().limit(MOST_PARTS - 1).toList()) {
            text.trimmed(begin, inside.begin() + value.codePointCount(0, separator.start())).ifPresent(parts::add);
            begin = inside.begin() + value.codePointCount(0, separator.end());
        }
        text.trimmed(begin, inside.end()).ifPresent(parts::add);
        return parts.stream().map(part -> LeadIn.without(text, part)).toList();
    }

    private List<Abbreviation> betweenCommas(Span sentence) {
        return IntStream.range(sentence.begin() + 1, sentence.end() - 2)
                .filter(at -> text.at(at) == ',' && LEAD_IN_LETTERS.indexOf(text.at(at + 2)) >= 0)
                .mapToObj(comma -> behindComma(sentence, comma)).flatMap(Optional::stream).toList();
    }

    private Optional<Abbreviation> behindComma(Span sentence, int comma) {
        int limit = Math.min(sentence.end(), comma + LONGEST_SHORT_FORM);
        int begin = comma + 1 + LeadIn.lengthBehindComma(text.slice(comma + 1, limit));
        int end = begin;
        while (end < limit && !text.isSpace(end) && ",;:.)".indexOf(text.at(end)) < 0) {
            end++;
        }
        boolean closed = end == sentence.end() || end < limit && !text.isSpace(end);
        return begin == comma + 1 || end == begin || !closed ? Optional.empty() : shortForms.in(LeadIn.without(text, new Span(begin, end)))
                .flatMap(shortForm -> longForms.before(Math.max(sentence.begin(), comma - REACH), comma, shortForm))
                .filter(found -> longForms.isInitialism(found) && text.countWords(found.longForm()) > 1);
    }

    private static boolean hasDigit(String form) {
        return form.codePoints().anyMatch(Character::isDigit);
    }
}
