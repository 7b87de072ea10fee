package org.papergraph.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.papergraph.document.EntryReference;

/**
 * Decides which entries are one paper. The answer depends on the entries and manual decisions that there are, never on the
 * order in which they came.
 *
 * <p>Entries with one title are one paper, unless their abstracts have nothing in common, a sign in the title differs, or many
 * works have the title: then abstracts that resemble one another have to say so. An entry without title joins the paper whose abstract it resembles most,
 * from a resemblance of 0.4 on (wordings of one abstract reach 0.5 to 1, different papers at most 0.23 on the
 * seeds). Manual decisions override both.
 */
public final class PaperIdentity {

    private final EntryIndex index;
    private final PaperMatching matching;

    public PaperIdentity(EntryIndex index) {
        this.index = index;
        this.matching = new PaperMatching(index);
    }

    /** The papers of all entries that this entry is linked with, its own among them. */
    public Resolution resolve(EntryReference reference) {
        List<PaperCandidate> component = component(index.candidate(reference));
        List<List<PaperCandidate>> groups = split(component);
        List<PaperGroup> papers = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (List<PaperCandidate> group : groups) {
            papers.add(new PaperGroup(key(group.get(0), keys), group));
        }
        return new Resolution(papers, decisions(groups));
    }

    /**
     * The result of {@link #resolve}.
     *
     * @param papers every entry is a member of just one
     * @param decisions those in which members are candidates
     */
    public record Resolution(List<PaperGroup> papers, List<MatchDecision<EntryReference>> decisions) {

        public Resolution {
            papers = List.copyOf(papers);
            decisions = List.copyOf(decisions);
        }
    }

    private List<PaperCandidate> component(PaperCandidate start) {
        SortedMap<PaperCandidate, Boolean> reached = new TreeMap<>();
        Deque<PaperCandidate> open = new ArrayDeque<>(List.of(start));
        reached.put(start, true);
        while (!open.isEmpty()) {
            for (PaperCandidate neighbour : neighbours(open.removeFirst())) {
                if (reached.putIfAbsent(neighbour, true) == null) {
                    open.addLast(neighbour);
                }
            }
        }
        return List.copyOf(reached.keySet());
    }

    private List<PaperCandidate> neighbours(PaperCandidate candidate) {
        Set<EntryReference> references = new HashSet<>(index.decidedWith(candidate));
        if (candidate.isTitled()) {
            references.addAll(index.withTitleKey(candidate.titleKey()));
        }
        List<PaperCandidate> neighbours = new ArrayList<>(references.stream().map(index::candidate).toList());
        for (PaperCandidate similar : matching.similar(candidate)) {
            if (matching.joinsByAbstract(candidate, similar) || PaperMatching.isSuspicious(candidate, similar) || candidate.isTitled() && candidate.hasTitleOf(similar)) {
                neighbours.add(similar);
            }
        }
        return neighbours;
    }

    /**
     * Puts each entry, in order, into the group that manual decisions merge it with, else into the first that it matches;
     * never into a group with an entry that a manual decision separates it from.
     */
    private List<List<PaperCandidate>> split(List<PaperCandidate> component) {
        List<List<PaperCandidate>> groups = new ArrayList<>();
        for (PaperCandidate candidate : component) {
            Set<PaperCandidate> pinned = pinnedWith(candidate);
            Predicate<List<PaperCandidate>> isPinned = group -> group.stream().anyMatch(pinned::contains);
            groups.stream().filter(group -> group.stream().noneMatch(member -> matching.isDecided(candidate, member, ManualDecision.SEPARATE)))
                    .filter(isPinned.or(group -> matches(candidate, group)))
                    .min(Comparator.comparing(isPinned.negate()::test))
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    }).add(candidate);
        }
        return groups;
    }

    /** All entries that manual decisions merge with an entry, transitively. */
    private Set<PaperCandidate> pinnedWith(PaperCandidate candidate) {
        Set<PaperCandidate> pinned = new TreeSet<>(List.of(candidate));
        Deque<PaperCandidate> open = new ArrayDeque<>(pinned);
        while (!open.isEmpty()) {
            PaperCandidate next = open.removeFirst();
            index.decidedWith(next).stream().map(index::candidate)
                    .filter(other -> matching.isDecided(next, other, ManualDecision.MERGE) && pinned.add(other)).forEach(open::addLast);
        }
        return pinned;
    }

    private boolean matches(PaperCandidate candidate, List<PaperCandidate> group) {
        return group.stream().anyMatch(member -> matching.match(candidate, member).filter(PaperMatching.Match::merges).isPresent());
    }

    private String key(PaperCandidate first, Set<String> taken) {
        String key = first.isTitled() ? "title:" + first.titleKey() : "abstract:" + first.fingerprint();
        if (!taken.add(key)) {
            key = key + ":" + first.fingerprint() + ":" + first.reference();
            taken.add(key);
        }
        return key;
    }

    /** One for each entry that joined a paper, one for each paper that stayed apart from another, and all manual ones. */
    private List<MatchDecision<EntryReference>> decisions(List<List<PaperCandidate>> groups) {
        Set<MatchDecision<EntryReference>> decisions = new LinkedHashSet<>();
        List<PaperCandidate> before = new ArrayList<>();
        for (List<PaperCandidate> group : groups) {
            before.stream().filter(other -> matching.match(group.get(0), other).filter(match -> !match.merges()).isPresent())
                    .findFirst().ifPresent(other -> decisions.add(matching.decision(other, group.get(0))));
            for (PaperCandidate member : group.subList(1, group.size())) {
                partner(member, group).ifPresent(partner -> decisions.add(matching.decision(partner, member)));
            }
            before.addAll(group);
        }
        for (int later = 1; later < before.size(); later++) {
            PaperCandidate candidate = before.get(later);
            before.subList(0, later).stream().filter(other -> index.manualDecision(candidate, other).isPresent())
                    .forEach(other -> decisions.add(matching.decision(other, candidate)));
        }
        return List.copyOf(decisions);
    }

    /** The member that a member joined the group by: the strongest match before it. */
    private Optional<PaperCandidate> partner(PaperCandidate member, List<PaperCandidate> group) {
        return group.stream().filter(other -> other.compareTo(member) < 0)
                .filter(other -> matching.match(member, other).filter(PaperMatching.Match::merges).isPresent())
                .max(Comparator.comparingDouble((PaperCandidate other) -> matching.score(member, other))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /**
     * The entries that are one paper.
     *
     * @param key names the paper: equal for equal papers whatever else is known, different for different ones
     * @param members in order, the first the one that represents the paper
     */
    public record PaperGroup(String key, List<PaperCandidate> members) {

        public PaperGroup {
            members = List.copyOf(members);
        }
    }
}
