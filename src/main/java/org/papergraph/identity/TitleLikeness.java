package org.papergraph.identity;

import java.util.HashMap;
import java.util.Map;

/**
 * The likeness of the titles of two entries with one identifier. Titles are alike if one is the beginning of the other, as where a
 * document leaves out a subtitle, or if they share half of their runs of three letters (Dice 1945, "Measures of the amount of
 * ecologic association between species"); a typing error in an identifier leads to titles that share less.
 */
final class TitleLikeness {

    private static final int RUN = 3;
    private static final double ALIKE = 0.5;

    private TitleLikeness() {
    }

    static boolean areAlike(String title, String other) {
        String mine = TitleKey.of(title);
        String theirs = TitleKey.of(other);
        return begins(mine, theirs) || begins(theirs, mine) || dice(mine, theirs) >= ALIKE;
    }

    private static boolean begins(String beginning, String title) {
        return title.startsWith(beginning) && (title.length() == beginning.length() || !GenericTitle.hasKey(beginning));
    }

    private static double dice(String one, String other) {
        Map<String, Integer> runs = new HashMap<>();
        for (int at = 0; at + RUN <= one.length(); at++) {
            runs.merge(one.substring(at, at + RUN), 1, Integer::sum);
        }
        int common = 0;
        for (int at = 0; at + RUN <= other.length(); at++) {
            common += runs.merge(other.substring(at, at + RUN), -1, Integer::sum) >= 0 ? 1 : 0;
        }
        int all = Math.max(0, one.length() - RUN + 1) + Math.max(0, other.length() - RUN + 1);
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
