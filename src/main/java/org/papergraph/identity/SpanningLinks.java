package org.papergraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The links by which a group hangs together: those of the strongest evidence, one less than it has members (Prim 1957,
 * "Shortest connection networks and some generalizations").
 */
public final class SpanningLinks<C extends Comparable<C>> {

    private final Grouping.Evidence<C> evidence;

    public SpanningLinks(Grouping.Evidence<C> evidence) {
        this.evidence = evidence;
    }

    /** A member and the one by which it is linked to the first. */
    public record Link<C>(C near, C member, double strength) {
    }

    public List<Link<C>> of(List<C> group) {
        List<Link<C>> links = new ArrayList<>();
        SortedMap<C, Optional<Link<C>>> open = new TreeMap<>();
        group.subList(1, group.size()).forEach(member -> open.put(member, Optional.empty()));
        Optional<C> reached = group.stream().findFirst();
        while (reached.isPresent()) {
            C near = reached.get();
            open.replaceAll((member, best) -> stronger(best, near, member));
            Optional<Link<C>> next = open.values().stream().flatMap(Optional::stream)
                    .max(Comparator.<Link<C>>comparingDouble(Link::strength).thenComparing(Link::member, Comparator.reverseOrder()));
            next.ifPresent(links::add);
            reached = next.map(Link::member);
            reached.ifPresent(open::remove);
        }
        return links;
    }

    private Optional<Link<C>> stronger(Optional<Link<C>> best, C near, C member) {
        if (!evidence.merges(near, member)) {
            return best;
        }
        double strength = evidence.strength(near, member);
        return best.filter(link -> link.strength() > strength || link.strength() == strength && link.near().compareTo(near) < 0)
                .or(() -> Optional.of(new Link<>(near, member, strength)));
    }
}
