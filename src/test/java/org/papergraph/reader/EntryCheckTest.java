package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.PartialDate;
import org.papergraph.document.Problem;

class EntryCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void dateThatNoPaperCanHaveIsAProblemAndTheEntryGoesInWithout() {
        for (PartialDate date : List.of(PartialDate.of(LocalDate.of(0, 1, 1)), PartialDate.of(LocalDate.of(-44, 3, 15)), PartialDate.of(Year.of(999)),
                PartialDate.of(Year.of(1449)), PartialDate.of(LocalDate.of(2027, 11, 30)), PartialDate.of(YearMonth.of(2027, 12)), PartialDate.of(Year.of(2028)),
                PartialDate.of(LocalDate.of(10_000, 1, 1)))) {
            List<Item> items = read(date);
            assertEquals(new Problem("test.txt", 7, "no paper is dated " + date.lexical() + "; the entry goes in without the date"), items.get(0));
            assertEquals(entry(List.of()), items.get(1));
        }
    }

    @Test
    void possibleDateStays() {
        for (PartialDate date : List.of(PartialDate.of(Year.of(1665)), PartialDate.of(LocalDate.of(2027, 11, 29)), PartialDate.of(YearMonth.of(2027, 11)),
                PartialDate.of(Year.of(2027)), PartialDate.of(MonthDay.of(12, 31)))) {
            assertEquals(List.of(entry(List.of(date))), read(date));
        }
    }

    @Test
    void keyThatTwoPapersHaveIsAProblemOfTheSecond() {
        List<Item> items = new ArrayList<>();
        EntryCheck check = new EntryCheck("list.bib", TODAY, items::add);
        Entry first = keyed(3, "Flat Minima", "Lovelace1843");
        Entry again = keyed(9, "Flat minima", "Lovelace1843");
        Entry other = keyed(12, "Sharp Minima", "lovelace1843");
        List.of(first, again, keyed(10, "Looms", ""), keyed(11, "Saddles", ""), other).forEach(check);
        assertEquals(new Problem("list.bib", 12, "the citation key 'lovelace1843' is that of the entry in line 3 too, which keeps it; this entry goes in and is exported under another key"),
                items.get(4));
        assertEquals(other, items.get(5));
        assertEquals(6, items.size());
    }

    private static Entry keyed(int line, String title, String key) {
        return Entry.builder(1, line).title(title).citationKey(key).build();
    }

    private static Entry entry(List<PartialDate> dates) {
        return Entry.builder(1, 7).title("Flat Minima").section("LG").score("99.6").code(true).dates(dates).build();
    }

    private static List<Item> read(PartialDate date) {
        List<Item> items = new ArrayList<>();
        new EntryCheck("test.txt", TODAY, items::add).accept(entry(List.of(date)));
        return items;
    }
}
