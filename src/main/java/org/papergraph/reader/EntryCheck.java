package org.papergraph.reader;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryBuilder;
import org.papergraph.document.Item;
import org.papergraph.document.PartialDate;
import org.papergraph.document.Problem;

/** Passes items on; the date of an entry that no paper can have, a citation key of two papers, and a document without entries and problems are problems. */
final class EntryCheck implements Consumer<Item> {

    /** The first year of printed books in Europe. */
    private static final String EARLIEST = "1450";
    /** Journals date their issues some months ahead. */
    private static final int YEARS_AHEAD = 1;

    private final String source;
    private final Consumer<Item> sink;
    private final String latest;
    private final RepeatedKeys keys = new RepeatedKeys();
    private boolean empty = true;

    EntryCheck(String source, LocalDate today, Consumer<Item> sink) {
        this.source = source;
        this.sink = sink;
        this.latest = today.plusYears(YEARS_AHEAD).toString();
    }

    @Override
    public void accept(Item item) {
        if (item instanceof Entry entry) {
            empty = false;
            entry.dates().stream().filter(date -> !isPossible(date)).forEach(date -> sink.accept(new Problem(source, entry.line(),
                    "no paper is dated " + date.lexical() + "; the entry goes in without the date")));
            keys.problem(source, entry).ifPresent(sink);
            sink.accept(entry.dates().stream().allMatch(this::isPossible) ? entry
                    : EntryBuilder.of(entry).dates(entry.dates().stream().filter(this::isPossible).toList()).build());
        } else {
            empty &= !(item instanceof Problem);
            sink.accept(item);
        }
    }

    void expectEntries() {
        if (empty) {
            sink.accept(new Problem(source, 0, "the document holds no entries"));
        }
    }

    /** Forms of dates with a year of four digits stand in their order; other years begin with a sign. */
    private boolean isPossible(PartialDate date) {
        return date.precision() == PartialDate.Precision.MONTH_DAY
                || date.lexical().compareTo(EARLIEST) >= 0 && date.lexical().compareTo(latest) <= 0;
    }
}
