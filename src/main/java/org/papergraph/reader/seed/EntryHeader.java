package org.papergraph.reader.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.PartialDate;

/**
 * The glued line that opens an entry of an author page: {@code [score]FIELD DATE[Code]}, as in
 * {@code 99.6LGMar 17} or {@code CVMar 19, 2021Code}.
 *
 * @param dates the date as far as it is given; none when there is no such day
 */
record EntryHeader(String score, String section, String dateAsWritten, List<PartialDate> dates, boolean code) {

    private static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final Pattern HEADER = Pattern.compile(
            "(?<score>\\d+(?:\\.\\d+)?)?(?<section>[A-Za-z][A-Za-z.-]{1,14}?)"
                    + "(?<date>" + MONTH + "(?: (?<day>\\d{1,2}))?(?:,? (?<year>\\d{4}))?|(?<onlyYear>(?:19|20)\\d{2}))"
                    + "(?<code>Code)?");
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?:\\d+(?:\\.\\d*)?)?(?:[A-Z]{2}(?:[A-Z][a-z]{0,2}(?: \\d{0,2}(?:,(?: \\d{0,4})?)?)?)?)?(?:C|Co|Cod)?");

    /** The header that a line is, if it is one. */
    static Optional<EntryHeader> of(String line) {
        Matcher matcher = HEADER.matcher(line);
        if (!matcher.matches() || matcher.group("month") != null && matcher.group("day") == null && matcher.group("year") == null) {
            return Optional.empty();
        }
        return Optional.of(new EntryHeader(
                Optional.ofNullable(matcher.group("score")).orElse(""),
                matcher.group("section"), matcher.group("date"), dates(matcher), matcher.group("code") != null));
    }

    /** True if a line can be the beginning of a header that the end of the file cut off. */
    static boolean isBrokenOff(String line) {
        return BROKEN_OFF.matcher(line).matches();
    }

    private static List<PartialDate> dates(Matcher matcher) {
        try {
            return List.of(date(matcher));
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }

    private static PartialDate date(Matcher matcher) {
        if (matcher.group("onlyYear") != null) {
            return PartialDate.of(Year.parse(matcher.group("onlyYear")));
        }
        Month month = month(matcher.group("month"));
        if (matcher.group("day") == null) {
            return PartialDate.of(YearMonth.of(Integer.parseInt(matcher.group("year")), month));
        }
        int day = Integer.parseInt(matcher.group("day"));
        return matcher.group("year") == null
                ? PartialDate.of(MonthDay.of(month, day))
                : PartialDate.of(LocalDate.of(Integer.parseInt(matcher.group("year")), month, day));
    }

    private static Month month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Stream.of(Month.values()).filter(month -> month.name().startsWith(start)).findFirst().orElseThrow();
    }
}
