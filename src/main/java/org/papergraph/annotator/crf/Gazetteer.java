package org.papergraph.annotator.crf;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The phrases that the papers of a corpus mark, by their hashes, with their use. Immutable. */
public record Gazetteer(Map<Long, Integer> uses) implements GazetteerLookup {

    public Gazetteer {
        uses = Map.copyOf(uses);
    }

    @Override
    public int find(long phrase) {
        return uses.getOrDefault(phrase, UNKNOWN);
    }

    /** Reads lines of hash and code, both hexadecimal, separated by tabs. */
    public static Gazetteer parse(String text) {
        return new Gazetteer(text.lines()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> Long.parseUnsignedLong(cells[0], 16), cells -> Integer.parseInt(cells[1], 16))));
    }

    /** The lines that {@link #parse} reads, sorted by hash. */
    public String toText() {
        return new TreeMap<>(uses).entrySet().stream()
                .map(use -> Long.toHexString(use.getKey()) + "\t" + Integer.toHexString(use.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
