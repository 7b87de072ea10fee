package org.papergraph.annotator.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.EntryReference;

/**
 * The parts of a corpus for cross-validation. All entries of a list stand in one part, and so do lists that share a paper, since
 * the papers of a list are more like each other than new papers are. Where one list is most of the corpus, papers take the place of lists.
 */
final class Folds {

    private final Map<EntryReference, Integer> folds;

    private Folds(Map<EntryReference, Integer> folds) {
        this.folds = folds;
    }

    /** The parts, at most so many, of sizes as even as the lists allow. */
    static Folds of(List<GoldEntry> entries, int most) {
        List<List<GoldEntry>> lists = joined(groups(entries, GoldEntry::list));
        boolean uneven = lists.stream().anyMatch(list -> 2 * list.size() > entries.size());
        return new Folds(spread(uneven ? groups(entries, GoldEntry::paper) : lists, most));
    }

    int of(GoldEntry entry) {
        return folds.get(entry.reference());
    }

    private static Collection<List<GoldEntry>> groups(List<GoldEntry> entries, Function<GoldEntry, String> key) {
        return entries.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList())).values();
    }

    /** The groups, those that share a paper made one. */
    private static List<List<GoldEntry>> joined(Collection<List<GoldEntry>> groups) {
        List<List<GoldEntry>> joined = new ArrayList<>();
        for (List<GoldEntry> group : groups) {
            Set<String> papers = group.stream().map(GoldEntry::paper).collect(Collectors.toSet());
            List<List<GoldEntry>> same = joined.stream().filter(other -> other.stream().anyMatch(entry -> papers.contains(entry.paper()))).toList();
            joined.removeAll(same);
            joined.add(Stream.concat(same.stream().flatMap(List::stream), group.stream()).toList());
        }
        return joined;
    }

    /** The largest first, each to the smallest part so far. */
    private static Map<EntryReference, Integer> spread(Collection<List<GoldEntry>> groups, int most) {
        int[] sizes = new int[most];
        Map<EntryReference, Integer> folds = new HashMap<>();
        for (List<GoldEntry> group : groups.stream().sorted(Comparator.comparing(List<GoldEntry>::size).reversed()).toList()) {
            int smallest = smallest(sizes);
            group.forEach(entry -> folds.put(entry.reference(), smallest));
            sizes[smallest] += group.size();
        }
        return folds;
    }

    private static int smallest(int[] sizes) {
        int smallest = 0;
        for (int part = 1; part < sizes.length; part++) {
            smallest = sizes[part] < sizes[smallest] ? part : smallest;
        }
        return smallest;
    }
}
