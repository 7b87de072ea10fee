package org.papergraph.annotator.crf;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongToIntFunction;
import java.util.stream.Collectors;

/** The phrases that annotated papers mark, by their hashes, with the {@link PhraseUse#code codes} of their use. Immutable. */
record Gazetteer(Map<Long, Integer> uses) {

    /** The code of a phrase that no paper marks. */
    static final int UNKNOWN = -1;

    /** Knows no phrase. */
    static final LongToIntFunction NOTHING = phrase -> UNKNOWN;

    Gazetteer {
        uses = Map.copyOf(uses);
    }

    static Gazetteer none() {
        return new Gazetteer(Map.of());
    }

    /**
     * The code of a phrase's use, or {@link #UNKNOWN}.
     *
     * @param phrase its hash, as {@link GazetteerFeatures} joins it
     */
    int find(long phrase) {
        return uses.getOrDefault(phrase, UNKNOWN);
    }

    /** Reads lines of hash and code, both hexadecimal, separated by tabs. */
    static Gazetteer parse(String text) {
        return new Gazetteer(text.lines()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> Long.parseUnsignedLong(cells[0], 16), cells -> Integer.parseInt(cells[1], 16))));
    }

    /** The lines that {@link #parse} reads, sorted by hash. */
    String toText() {
        return new TreeMap<>(uses).entrySet().stream()
                .map(use -> Long.toHexString(use.getKey()) + "\t" + Integer.toHexString(use.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
