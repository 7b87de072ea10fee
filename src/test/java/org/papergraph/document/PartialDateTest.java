package org.papergraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.papergraph.document.PartialDate.Precision;

class PartialDateTest {

    @Test
    void dateIsWrittenAsFarAsItIsKnown() {
        assertEquals(new PartialDate(Precision.DATE, "2023-04-05"), PartialDate.of(LocalDate.of(2023, 4, 5)));
        assertEquals(new PartialDate(Precision.YEAR_MONTH, "2023-04"), PartialDate.of(YearMonth.of(2023, 4)));
        assertEquals(new PartialDate(Precision.YEAR, "2023"), PartialDate.of(Year.of(2023)));
        assertEquals(new PartialDate(Precision.MONTH_DAY, "--03-07"), PartialDate.of(MonthDay.of(3, 7)));
    }

    @Test
    void leapDayNeedsNoYear() {
        assertEquals("--02-29", PartialDate.of(MonthDay.of(2, 29)).lexical());
    }

    @Test
    void machineThatWritesOtherDigitsWritesTheSameDate() {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals("2023", PartialDate.of(Year.of(2023)).lexical());
            assertEquals("2023-04-05", PartialDate.of(LocalDate.of(2023, 4, 5)).lexical());
        } finally {
            Locale.setDefault(usual);
        }
    }
}
