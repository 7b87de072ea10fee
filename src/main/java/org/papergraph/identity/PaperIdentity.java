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
import java.util.stream.Stream;
import org.papergraph.document.EntryReference;

/**
 * Decides which entries are one paper. The answer depends on the entries and manual decisions that there are, never on the
 * order in which they came.
 *
 * <p>Entries with one identifier are one paper if their titles are alike. Entries with one title are one paper unless identifiers of one
 * scheme, authors, years, places of publication or abstracts speak against it, a sign in the title differs, or many works have the title:
 * then authors or the place have to agree as well. An entry without title joins the paper whose abstract it resembles most,
 * from a resemblance of 0.4 on (wordings of one abstract reach 0.5 to 1, different papers at most 0.23 on the
 * seeds). Manual decisions override all of it, and a store may turn rules off and on.
 */
public final class PaperIdentity {

    private final EntryIndex index;

    public PaperIdentity(EntryIndex index) {
        this.index = index;
    }

    /** The papers of all entries that this entry is linked with, its own among them. */
    public Resolution resolve(EntryReference reference) {
        PaperMatching matching = new PaperMatching(index);
        List<List<PaperCandidate>> groups = new Grouping<>(matching).groups(component(index.candidate(reference), matching));
        List<PaperGroup> papers = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (List<PaperCandidate> group : groups) {
            papers.add(new PaperGroup(key(group, keys), group));
        }
        return new Resolution(papers, decisions(groups, matching));
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

    private List<PaperCandidate> component(PaperCandidate start, PaperMatching matching) {
        SortedMap<PaperCandidate, Boolean> reached = new TreeMap<>();
        Deque<PaperCandidate> open = new ArrayDeque<>(List.of(start));
        reached.put(start, true);
        while (!open.isEmpty()) {
            for (PaperCandidate neighbour : neighbours(open.removeFirst(), matching)) {
                if (reached.putIfAbsent(neighbour, true) == null) {
                    open.addLast(neighbour);
                }
            }
        }
        return List.copyOf(reached.keySet());
    }

    private List<PaperCandidate> neighbours(PaperCandidate candidate, PaperMatching matching) {
        Set<EntryReference> references = new HashSet<>(index.decidedWith(candidate));
        candidate.titleKeys().forEach(key -> references.addAll(index.withTitleKey(key)));
        references.addAll(index.withIdentifierOf(candidate));
        List<PaperCandidate> neighbours = new ArrayList<>(references.stream().map(index::candidate).toList());
        for (PaperCandidate similar : matching.similar(candidate)) {
            if (matching.joinsByAbstract(candidate, similar) || PaperMatching.isSuspicious(candidate, similar) || candidate.isTitled() && candidate.hasTitleOf(similar)) {
                neighbours.add(similar);
            }
        }
        return neighbours;
    }

    /** The title or abstract that the paper is known by; where another paper has the title, an identifier or a member besides. */
    private static String key(List<PaperCandidate> group, Set<String> taken) {
        PaperCandidate first = group.get(0);
        String key = first.isTitled() ? "title:" + first.titleKey() : "abstract:" + first.fingerprint();
        String telling = key + WorkIdentifiers.mostTelling(group.stream().map(member -> member.facts().identifiers()).toList())
                .map(identifier -> ":" + identifier).orElse("");
        return Stream.of(key, telling, key + ":" + first.fingerprint() + ":" + first.reference()).filter(taken::add).findFirst().orElseThrow();
    }

    /** One for each entry that joined a paper, one for each paper that stayed apart from another, and all manual ones. */
    private List<MatchDecision<EntryReference>> decisions(List<List<PaperCandidate>> groups, PaperMatching matching) {
        Set<MatchDecision<EntryReference>> decisions = new LinkedHashSet<>();
        List<PaperCandidate> before = new ArrayList<>();
        for (List<PaperCandidate> group : groups) {
            before.stream().filter(other -> matching.match(group.get(0), other).filter(match -> !match.merges()).isPresent())
                    .findFirst().ifPresent(other -> decisions.add(matching.decision(other, group.get(0))));
            new SpanningLinks<>(matching).of(group).forEach(link -> decisions.add(matching.decision(link.near(), link.member())));
            before.addAll(group);
        }
        for (int later = 1; later < before.size(); later++) {
            PaperCandidate candidate = before.get(later);
            before.subList(0, later).stream().filter(other -> matching.decided(candidate, other).isPresent())
                    .forEach(other -> decisions.add(matching.decision(other, candidate)));
        }
        return List.copyOf(decisions);
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
