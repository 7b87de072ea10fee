package org.papergraph.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Puts candidates into groups, each of which is one thing. The groups follow from the set of candidates alone.
 *
 * <p>Each candidate, in order, joins the group that manual decisions merge it with, else that with whose member the evidence is
 * strongest; never one with a member that a manual decision, or without one a rule, keeps it apart from. Groups between which a
 * candidate is a bridge become one.
 */
public final class Grouping<C extends Comparable<C>> {

    private final Evidence<C> evidence;

    public Grouping(Evidence<C> evidence) {
        this.evidence = evidence;
    }

    /** The evidence on two candidates; symmetric. */
    public interface Evidence<C> {

        Optional<ManualDecision> decided(C one, C other);

        /** True if a rule that is on makes them one. */
        boolean merges(C one, C other);

        /** True if a rule keeps them apart whatever others say. */
        boolean separates(C one, C other);

        /** True if what merges them is enough to bring together whole groups. */
        boolean bridges(C one, C other);

        /** A measure by which the best of several groups is found. */
        double strength(C one, C other);
    }

    /** The groups in the order of their first members; the members in order. */
    public List<List<C>> groups(Collection<C> candidates) {
        List<C> ordered = candidates.stream().sorted().toList();
        List<List<C>> groups = new ArrayList<>();
        for (C candidate : ordered) {
            Set<C> pinned = pinnedWith(candidate, ordered);
            List<List<C>> open = groups.stream().filter(group -> admits(group, candidate, pinned)).toList();
            Optional<List<C>> home = open.stream().max(Comparator.comparing((List<C> group) -> group.stream().anyMatch(pinned::contains))
                    .thenComparingDouble(group -> strength(candidate, group)).thenComparing(groups::indexOf, Comparator.reverseOrder()));
            home.ifPresentOrElse(group -> group.add(candidate), () -> groups.add(new ArrayList<>(List.of(candidate))));
            home.ifPresent(group -> open.stream().filter(other -> other != group && bridges(candidate, other))
                    .forEach(other -> unite(group, other, groups)));
        }
        groups.forEach(group -> group.sort(Comparator.naturalOrder()));
        groups.sort(Comparator.comparing(group -> group.get(0)));
        return groups;
    }

    private boolean admits(List<C> group, C candidate, Set<C> pinned) {
        boolean isPinned = group.stream().anyMatch(pinned::contains);
        return group.stream().noneMatch(isDecided(candidate, ManualDecision.SEPARATE))
                && (isPinned || group.stream().anyMatch(member -> evidence.merges(candidate, member))
                        && group.stream().noneMatch(member -> evidence.separates(candidate, member)));
    }

    private boolean bridges(C candidate, List<C> group) {
        return group.stream().anyMatch(member -> evidence.bridges(candidate, member) && evidence.merges(candidate, member));
    }

    private double strength(C candidate, List<C> group) {
        return group.stream().mapToDouble(member -> evidence.strength(candidate, member)).max().orElse(0);
    }

    private boolean areApart(List<C> one, List<C> other) {
        BiPredicate<C, C> apart = (mine, theirs) -> isDecided(mine, ManualDecision.SEPARATE).test(theirs) || evidence.separates(mine, theirs);
        return one.stream().anyMatch(mine -> other.stream().anyMatch(theirs -> apart.test(mine, theirs)));
    }

    private void unite(List<C> group, List<C> other, List<List<C>> groups) {
        if (!areApart(group, other)) {
            group.addAll(other);
            groups.removeIf(each -> each == other);
        }
    }

    /** All candidates that manual decisions merge with one, transitively. */
    private Set<C> pinnedWith(C candidate, List<C> candidates) {
        Set<C> pinned = new TreeSet<>(List.of(candidate));
        Deque<C> open = new ArrayDeque<>(pinned);
        while (!open.isEmpty()) {
            C next = open.removeFirst();
            candidates.stream().filter(isDecided(next, ManualDecision.MERGE)).filter(pinned::add).forEach(open::addLast);
        }
        return pinned;
    }

    private Predicate<C> isDecided(C candidate, ManualDecision decision) {
        return other -> evidence.decided(candidate, other).filter(decision::equals).isPresent();
    }
}
