package org.papergraph.document;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as far as a document gives it; what it does not give stays unknown.
 *
 * @param lexical the XML Schema form: {@code 2023-04-24}, {@code 2023-04}, {@code 2023} or {@code --03-17}
 */
public record PartialDate(Precision precision, String lexical) {

    /** The known parts of the date, named after their XML Schema datatype. */
    public enum Precision {
        DATE, YEAR_MONTH, YEAR, MONTH_DAY
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(Precision.DATE, date.toString());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(Precision.YEAR_MONTH, month.toString());
    }

    public static PartialDate of(Year year) {
        return new PartialDate(Precision.YEAR, String.format(Locale.ROOT, "%04d", year.getValue()));
    }

    public static PartialDate of(MonthDay day) {
        return new PartialDate(Precision.MONTH_DAY, day.toString());
    }
}
