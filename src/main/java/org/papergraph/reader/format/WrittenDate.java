package org.papergraph.reader.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.PartialDate;

/**
 * A date as people write it: the month as a word in one of several languages or as a number, parts in any order, perhaps with a
 * weekday before and a time behind. Dates that can be read in two ways, such as {@code 03/04/2021}, and those that depend on the
 * day of writing are not read.
 */
public final class WrittenDate {

    private static final Map<String, Month> MONTHS = months();
    private static final String MONTH = MONTHS.keySet().stream().sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")\\.?"));
    private static final String WEEKDAY = "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,? ?)?";
    private static final String TIME = "(?:(?:,? |t)(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:z|utc|gmt|[+-]\\d{2}:?\\d{2}))?)?";
    private static final List<Form> FORMS = Stream.of(
            "{month},? ?{day}(?:(?:, ?| |-|/|\\. ?){year})?",
            "{day}\\.? ?(?:of |de |-|/)?{month}(?:(?:,? ?(?:de )?|-|/){year})?",
            "{month}(?:,? ?(?:de )?|-|/){year}",
            "{year}(?:,? ?|-|/){month}(?:(?:,? ?|-|/){day})?",
            "{year}[-/.]{number}[-/.]{day}",
            "{year}{number2}{day2}",
            "{year} ?年 ?{number} ?月(?: ?{day} ?日)?",
            "{year}[-/]{number}",
            "{number}/{year}",
            "{day}\\.{number}\\.{year}",
            "{one}[-/]{other}[-/]{year}",
            "{century}").map(Form::of).toList();
    private static final String EXACT = WEEKDAY + FORMS.stream().map(Form::plain).collect(Collectors.joining("|", "(?:", ")")) + TIME;
    private static final String UNREADABLE = "(?:(?=\\D{0,20}\\d)(?=[^\\p{L}]{0,12}" + MONTH + ")(?:" + MONTH + "|[\\d ,./'’–-]){2,24}"
            + "|\\d{1,2}[-/.]\\d{1,2}[-/.]['’]?\\d{2}"
            + "|(?:spring|summer|autumn|fall|winter|q[1-4]) ?-?\\d{4}"
            + "|(?:\\d{1,3}|an?|one|last) ?(?:second|minute|hour|day|week|month|year)s?(?: ago)?"
            + "|\\d{1,3} ?(?:s|min|m|h|hrs?|d|w|mo|y|yrs?) ago"
            + "|just now|today|yesterday|undated|in press|to appear|forthcoming|n\\. ?d\\.)";

    private WrittenDate() {
    }

    /** Matches a date in any form that {@link #of} knows, in lower case. */
    public static String pattern() {
        return EXACT;
    }

    /** Matches what is a date for a person and cannot be read without guessing. */
    public static String unreadablePattern() {
        return UNREADABLE;
    }

    /** The date as far as it is given; none when it cannot be read or there is no such day. */
    public static List<PartialDate> of(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        for (Form form : FORMS) {
            Matcher matcher = form.named().matcher(text);
            if (matcher.matches()) {
                return read(form, matcher);
            }
        }
        return List.of();
    }

    private static List<PartialDate> read(Form form, Matcher matcher) {
        try {
            return form.isAmbiguous() ? unambiguous(matcher) : List.of(date(form, matcher));
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }

    private static PartialDate date(Form form, Matcher matcher) {
        if (form.has("century")) {
            return PartialDate.of(Year.parse(matcher.group("century")));
        }
        Month month = form.has("month") ? month(matcher.group("month")) : Month.of(number(matcher, "number"));
        String day = form.has("day") ? matcher.group("day") : null;
        String year = matcher.group("year");
        if (day == null) {
            return PartialDate.of(YearMonth.of(Integer.parseInt(year), month));
        }
        return year == null ? PartialDate.of(MonthDay.of(month, number(matcher, "day")))
                : PartialDate.of(LocalDate.of(Integer.parseInt(year), month, number(matcher, "day")));
    }

    /** Day and month in either order, where only one order is a date or both are the same. */
    private static List<PartialDate> unambiguous(Matcher matcher) {
        int year = number(matcher, "year");
        int one = number(matcher, "one");
        int other = number(matcher, "other");
        if (one <= 12 && other <= 12 && one != other) {
            return List.of();
        }
        return List.of(PartialDate.of(LocalDate.of(year, Math.min(one, other), Math.max(one, other))));
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group).replaceAll("\\D", ""));
    }

    private static Month month(String name) {
        String key = name.replace(".", "");
        return MONTHS.containsKey(key) ? MONTHS.get(key) : MONTHS.get(name);
    }

    /** English names and abbreviations; full names alone in other languages, as short ones are words of English. */
    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Month month : Month.values()) {
            Stream.of("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "cs", "ru").map(Locale::forLanguageTag)
                    .flatMap(locale -> Stream.of(month.getDisplayName(TextStyle.FULL, locale), month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                    .map(name -> name.toLowerCase(Locale.ROOT)).distinct()
                    .filter(name -> name.codePoints().allMatch(Character::isLetter))
                    .filter(name -> months.putIfAbsent(name, month) != null && months.get(name) != month).forEach(ambiguous::add);
        }
        months.keySet().removeAll(ambiguous);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return months;
    }

    /**
     * A form of dates.
     *
     * @param plain its pattern without groups
     * @param named with the parts of the date as groups
     */
    private record Form(String plain, Pattern named) {

        private static final Map<String, String> PARTS = Map.of(
                "month", MONTH, "day", "\\d{1,2}(?!\\d)(?:st|nd|rd|th)?", "year", "\\d{4}", "number", "\\d{1,2}",
                "number2", "\\d{2}", "day2", "\\d{2}", "one", "\\d{1,2}", "other", "\\d{1,2}", "century", "(?:19|20)\\d{2}");

        static Form of(String template) {
            String plain = template;
            String named = template;
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                plain = plain.replace("{" + part.getKey() + "}", "(?:" + part.getValue() + ")");
                named = named.replace("{" + part.getKey() + "}", "(?<" + part.getKey().replace("2", "") + ">" + part.getValue() + ")");
            }
            return new Form(plain, Pattern.compile(WEEKDAY + named + TIME));
        }

        boolean has(String part) {
            return named.pattern().contains("(?<" + part + ">");
        }

        boolean isAmbiguous() {
            return has("other");
        }
    }
}
