package org.papergraph.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.papergraph.entry.EntryReference;
import org.papergraph.identity.MatchDecision.Rule;
import org.papergraph.identity.MatchDecision.Status;

/**
 * Decides which entries are one paper. The answer depends on the entries and rulings that there are, never on the
 * order in which they came.
 *
 * <p>Entries with one title are one paper. An entry without title joins the paper whose abstract it resembles most,
 * from a resemblance of 0.4 on (wordings of one abstract reach 0.5 to 1, different papers at most 0.23 on the
 * seeds). What somebody ruled stands over both.
 */
public final class PaperIdentity {

    static final double SAME_ABSTRACT = 0.4;
    static final double SUSPICIOUS_ABSTRACT = 0.8;

    private final EntryIndex index;

    public PaperIdentity(EntryIndex index) {
        this.index = index;
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
     * What {@link #resolve} found.
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
        Set<EntryReference> references = new HashSet<>(index.ruledWith(candidate));
        if (candidate.isTitled()) {
            references.addAll(index.withTitleKey(candidate.titleKey()));
        }
        List<PaperCandidate> neighbours = new ArrayList<>(references.stream().map(index::candidate).toList());
        for (PaperCandidate similar : similar(candidate)) {
            if (joinsByAbstract(candidate, similar) || isSuspicious(candidate, similar)) {
                neighbours.add(similar);
            }
        }
        return neighbours;
    }

    private List<PaperCandidate> similar(PaperCandidate candidate) {
        return candidate.entry().hasSummary()
                ? index.withShingleKeyOf(candidate).stream().filter(reference -> !reference.equals(candidate.reference()))
                        .map(index::candidate).filter(other -> candidate.resemblance(other) >= SAME_ABSTRACT).toList()
                : List.of();
    }

    /** Whether one of two entries has no title and the other is where its abstract leads. */
    private boolean joinsByAbstract(PaperCandidate one, PaperCandidate other) {
        if (one.isTitled() && other.isTitled()) {
            return false;
        }
        PaperCandidate untitled = one.isTitled() ? other : one;
        PaperCandidate target = one.isTitled() ? one : other;
        Optional<PaperCandidate> best = bestTitled(untitled);
        return target.isTitled()
                ? best.filter(target::equals).isPresent()
                : best.isEmpty() && bestTitled(target).isEmpty();
    }

    private Optional<PaperCandidate> bestTitled(PaperCandidate untitled) {
        return similar(untitled).stream().filter(PaperCandidate::isTitled)
                .filter(titled -> !isRuled(untitled, titled, Ruling.APART))
                .max(Comparator.comparingDouble((PaperCandidate titled) -> untitled.resemblance(titled))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static boolean isSuspicious(PaperCandidate one, PaperCandidate other) {
        return one.isTitled() && other.isTitled() && !one.titleKey().equals(other.titleKey())
                && one.resemblance(other) >= SUSPICIOUS_ABSTRACT;
    }

    private boolean isRuled(PaperCandidate one, PaperCandidate other, Ruling ruling) {
        return index.ruling(one, other).filter(ruling::equals).isPresent();
    }

    /**
     * Puts each entry, in order, into the group of those that somebody ruled to be the same, else into the first that it
     * matches; never beside what it must be kept apart from.
     */
    private List<List<PaperCandidate>> split(List<PaperCandidate> component) {
        List<List<PaperCandidate>> groups = new ArrayList<>();
        for (PaperCandidate candidate : component) {
            Set<PaperCandidate> pinned = pinnedWith(candidate);
            Predicate<List<PaperCandidate>> isPinned = group -> group.stream().anyMatch(pinned::contains);
            groups.stream().filter(group -> group.stream().noneMatch(member -> isRuled(candidate, member, Ruling.APART)))
                    .filter(isPinned.or(group -> matches(candidate, group)))
                    .min(Comparator.comparing(isPinned.negate()::test))
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    }).add(candidate);
        }
        return groups;
    }

    /** All that rulings make one with an entry, over any number of steps. */
    private Set<PaperCandidate> pinnedWith(PaperCandidate candidate) {
        Set<PaperCandidate> pinned = new TreeSet<>(List.of(candidate));
        Deque<PaperCandidate> open = new ArrayDeque<>(pinned);
        while (!open.isEmpty()) {
            PaperCandidate next = open.removeFirst();
            index.ruledWith(next).stream().map(index::candidate)
                    .filter(other -> isRuled(next, other, Ruling.TOGETHER) && pinned.add(other)).forEach(open::addLast);
        }
        return pinned;
    }

    private boolean matches(PaperCandidate candidate, List<PaperCandidate> group) {
        return group.stream().anyMatch(member -> match(candidate, member).filter(Match::merges).isPresent());
    }

    private Optional<Match> match(PaperCandidate candidate, PaperCandidate member) {
        Optional<Ruling> ruling = index.ruling(candidate, member);
        return ruleFor(candidate, member).map(rule -> new Match(rule, status(rule, ruling)));
    }

    private Optional<Rule> ruleFor(PaperCandidate one, PaperCandidate other) {
        if (one.isTitled() && one.titleKey().equals(other.titleKey())) {
            return Optional.of(one.contradicts(other) ? Rule.SAME_TITLE_OTHER_AUTHORS : Rule.SAME_TITLE);
        }
        if (isSuspicious(one, other)) {
            return Optional.of(Rule.SIMILAR_ABSTRACT_OTHER_TITLE);
        }
        return joinsByAbstract(one, other) && one.resemblance(other) >= SAME_ABSTRACT || index.ruling(one, other).isPresent()
                ? Optional.of(Rule.SIMILAR_ABSTRACT) : Optional.empty();
    }

    private static Status status(Rule rule, Optional<Ruling> ruling) {
        return ruling.map(ruled -> ruled == Ruling.TOGETHER ? Status.PINNED : Status.REJECTED)
                .orElse(rule == Rule.SAME_TITLE || rule == Rule.SIMILAR_ABSTRACT ? Status.APPLIED : Status.PROPOSED);
    }

    /** A rule that finds two candidates alike, and where that stands. */
    private record Match(Rule rule, Status status) {

        boolean merges() {
            return status == Status.APPLIED || status == Status.PINNED;
        }
    }

    private String key(PaperCandidate first, Set<String> taken) {
        String key = first.isTitled() ? "title:" + first.titleKey() : "abstract:" + first.fingerprint();
        if (!taken.add(key)) {
            key = key + ":" + first.fingerprint() + ":" + first.reference();
            taken.add(key);
        }
        return key;
    }

    /** One for each entry that joined a paper, one for each paper that stayed apart from another, and all that somebody ruled. */
    private List<MatchDecision<EntryReference>> decisions(List<List<PaperCandidate>> groups) {
        Set<MatchDecision<EntryReference>> decisions = new LinkedHashSet<>();
        List<PaperCandidate> before = new ArrayList<>();
        for (List<PaperCandidate> group : groups) {
            before.stream().filter(other -> match(group.get(0), other).filter(match -> !match.merges()).isPresent())
                    .findFirst().ifPresent(other -> decisions.add(decision(other, group.get(0))));
            for (PaperCandidate member : group.subList(1, group.size())) {
                partner(member, group).ifPresent(partner -> decisions.add(decision(partner, member)));
            }
            before.addAll(group);
        }
        for (int later = 1; later < before.size(); later++) {
            PaperCandidate candidate = before.get(later);
            before.subList(0, later).stream().filter(other -> index.ruling(candidate, other).isPresent())
                    .forEach(other -> decisions.add(decision(other, candidate)));
        }
        return List.copyOf(decisions);
    }

    /** The member that a member joined the group by: the strongest match before it. */
    private Optional<PaperCandidate> partner(PaperCandidate member, List<PaperCandidate> group) {
        return group.stream().filter(other -> other.compareTo(member) < 0)
                .filter(other -> match(member, other).filter(Match::merges).isPresent())
                .max(Comparator.comparingDouble((PaperCandidate other) -> score(ruleFor(member, other).orElseThrow(), member, other))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private MatchDecision<EntryReference> decision(PaperCandidate one, PaperCandidate other) {
        Match match = match(other, one).orElseThrow();
        return MatchDecision.between(one.reference(), other.reference(), match.rule(), score(match.rule(), one, other),
                evidence(match.rule(), one, other), match.status());
    }

    private static double score(Rule rule, PaperCandidate one, PaperCandidate other) {
        return rule == Rule.SAME_TITLE ? 1 : rule == Rule.SAME_TITLE_OTHER_AUTHORS ? 0.5 : one.resemblance(other);
    }

    private static String evidence(Rule rule, PaperCandidate one, PaperCandidate other) {
        String resemblance = String.format(Locale.ROOT, "%.3f", one.resemblance(other));
        return switch (rule) {
            case SAME_TITLE -> one.entry().title().equals(other.entry().title())
                    ? "both titles read “" + one.entry().title() + "”"
                    : "the titles “" + one.entry().title() + "” and “" + other.entry().title()
                            + "” differ only in case, spacing, punctuation or Unicode form";
            case SAME_TITLE_OTHER_AUTHORS -> "both titles read “" + one.entry().title()
                    + "”, but no author is the same and the abstracts share " + resemblance + " of their three-word runs";
            case SIMILAR_ABSTRACT_OTHER_TITLE -> "the abstracts share " + resemblance
                    + " of their three-word runs under the titles “" + one.entry().title() + "” and “" + other.entry().title() + "”";
            case SIMILAR_ABSTRACT, COMPATIBLE_NAMES -> "the abstracts share " + resemblance + " of their three-word runs";
        };
    }
}
