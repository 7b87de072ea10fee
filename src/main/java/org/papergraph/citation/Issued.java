package org.papergraph.citation;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of publication, as far as it is known: each part in digits, or empty.
 *
 * @param year four digits
 * @param month two digits
 * @param day two digits
 */
public record Issued(String year, String month, String day) {

    public static final Issued UNKNOWN = new Issued("", "", "");

    private static final Pattern FROM_YEAR = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
    private static final Pattern MONTH_DAY = Pattern.compile("--(\\d\\d)-(\\d\\d)");

    /** @param lexical a date, a month, a year or a day without a year as XML Schema writes it; else nothing is known */
    public static Issued of(String lexical) {
        Matcher fromYear = FROM_YEAR.matcher(lexical);
        if (fromYear.matches()) {
            return new Issued(fromYear.group(1), present(fromYear.group(2)), present(fromYear.group(3)));
        }
        Matcher monthDay = MONTH_DAY.matcher(lexical);
        return monthDay.matches() ? new Issued("", monthDay.group(1), monthDay.group(2)) : UNKNOWN;
    }

    public boolean hasYear() {
        return !year.isEmpty();
    }

    /** The known parts with something between them, such as {@code 2023/04}; empty without a year. */
    public String joined(String between) {
        if (!hasYear() || month.isEmpty()) {
            return year;
        }
        return day.isEmpty() ? year + between + month : year + between + month + between + day;
    }

    /** The month in English and the day, such as {@code May 12}; for a date that has a month. */
    String monthAndDay() {
        return (Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day).strip();
    }

    private static String present(String part) {
        return part == null ? "" : part;
    }
}
