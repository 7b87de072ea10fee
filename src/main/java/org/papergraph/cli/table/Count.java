package org.papergraph.cli.table;

import java.util.Locale;

/** A number with its noun: {@code 1 entry}, {@code 1,234 entries}. */
public final class Count {

    private Count() {
    }

    /** @param noun of which the plural ends in s */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    public static String of(long number, String one, String several) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
    }
}
