package org.papergraph.identity;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.document.EntryReference;
import org.papergraph.identity.MatchDecision.Status;

/** Matches two entries: the rule, the score, and the status by manual decisions and by the rules that are on. */
final class PaperMatching implements Grouping.Evidence<PaperCandidate> {

    static final double SAME_ABSTRACT = 0.4;
    static final double SUSPICIOUS_ABSTRACT = 0.8;
    /** Rules that, while they are off, say that two entries are of two papers, and not only that nobody knows. */
    private static final Set<MatchRule> SEPARATING = EnumSet.of(MatchRule.SAME_IDENTIFIER_OTHER_TITLE, MatchRule.OTHER_IDENTIFIER,
            MatchRule.OTHER_VERSION, MatchRule.SAME_TITLE_OTHER_AUTHORS, MatchRule.TITLE_ALONE);

    private final EntryIndex index;
    private final Map<EntryReference, Set<EntryReference>> decided = new HashMap<>();

    PaperMatching(EntryIndex index) {
        this.index = index;
    }

    /** The match of two entries, if there is one by a rule or a manual decision. */
    Optional<Match> match(PaperCandidate candidate, PaperCandidate member) {
        Optional<ManualDecision> manual = decided(candidate, member);
        return ruleFor(candidate, member).map(rule -> new Match(rule, status(rule, manual)));
    }

    private Optional<MatchRule> ruleFor(PaperCandidate one, PaperCandidate other) {
        Optional<MatchRule> rule = byIdentifier(one, other).or(() -> byTitle(one, other)).or(() -> byAbstract(one, other));
        return rule.isPresent() || decided(one, other).isEmpty() ? rule : Optional.of(MatchRule.SIMILAR_ABSTRACT);
    }

    private static Optional<MatchRule> byIdentifier(PaperCandidate one, PaperCandidate other) {
        if (one.facts().areStatedVersionsWith(other.facts())) {
            return Optional.of(MatchRule.OTHER_VERSION);
        }
        if (sharedIdentifier(one, other).isEmpty()) {
            return Optional.empty();
        }
        boolean alike = !one.isTitled() || !other.isTitled() || one.hasTitleOf(other) || one.isWordingOf(other)
                || TitleLikeness.areAlike(one.entry().title(), other.entry().title());
        return Optional.of(contradiction(one, other).isPresent() ? MatchRule.OTHER_IDENTIFIER
                : !alike ? MatchRule.SAME_IDENTIFIER_OTHER_TITLE
                : one.facts().areAnotherVersionThan(other.facts()) ? MatchRule.OTHER_VERSION : MatchRule.SAME_IDENTIFIER);
    }

    private static Optional<MatchRule> byTitle(PaperCandidate one, PaperCandidate other) {
        if (!one.isTitled() || !one.hasTitleOf(other)) {
            return Optional.empty();
        }
        MatchRule rule = titleRule(one, other);
        return Optional.of(contradiction(one, other).isPresent() ? MatchRule.OTHER_IDENTIFIER
                : rule == MatchRule.SAME_TITLE && one.facts().areAnotherVersionThan(other.facts()) ? MatchRule.OTHER_VERSION : rule);
    }

    private Optional<MatchRule> byAbstract(PaperCandidate one, PaperCandidate other) {
        if (isSuspicious(one, other)) {
            return Optional.of(MatchRule.SIMILAR_ABSTRACT_OTHER_TITLE);
        }
        return joinsByAbstract(one, other) && one.resemblance(other) >= SAME_ABSTRACT ? Optional.of(MatchRule.SIMILAR_ABSTRACT) : Optional.empty();
    }

    private static MatchRule titleRule(PaperCandidate one, PaperCandidate other) {
        if (one.isWordingOf(other)) {
            return MatchRule.SAME_TITLE;
        }
        if (one.hasOtherAuthors(other) && !one.facts().place().isSame(other.facts().place())) {
            return MatchRule.SAME_TITLE_OTHER_AUTHORS;
        }
        return TitleDoubt.of(one, other).isPresent() ? MatchRule.TITLE_ALONE : MatchRule.SAME_TITLE;
    }

    private Status status(MatchRule rule, Optional<ManualDecision> manual) {
        return manual.map(decision -> decision == ManualDecision.MERGE ? Status.PINNED : Status.REJECTED)
                .orElse(index.merges(rule) ? Status.APPLIED : Status.PROPOSED);
    }

    /** The rule that matches two candidates, and the status of the match. */
    record Match(MatchRule rule, Status status) {

        boolean merges() {
            return status == Status.APPLIED || status == Status.PINNED;
        }
    }

    @Override
    public Optional<ManualDecision> decided(PaperCandidate one, PaperCandidate other) {
        Set<EntryReference> parties = decided.computeIfAbsent(one.reference(), reference -> Set.copyOf(index.decidedWith(one)));
        return parties.contains(other.reference()) ? index.manualDecision(one, other) : Optional.empty();
    }

    @Override
    public boolean merges(PaperCandidate one, PaperCandidate other) {
        return match(one, other).filter(Match::merges).isPresent();
    }

    @Override
    public boolean separates(PaperCandidate one, PaperCandidate other) {
        if (decided(one, other).isPresent()) {
            return false;
        }
        return ruleFor(one, other).filter(rule -> SEPARATING.contains(rule) && !index.merges(rule)).isPresent()
                || !index.merges(MatchRule.OTHER_IDENTIFIER) && contradiction(one, other).isPresent()
                || !index.merges(MatchRule.OTHER_VERSION) && one.facts().areAnotherVersionThan(other.facts());
    }

    @Override
    public boolean bridges(PaperCandidate one, PaperCandidate other) {
        return sharedIdentifier(one, other).isPresent() || one.facts().areStatedVersionsWith(other.facts());
    }

    /** The identifier counts most, then the abstract, the place and the year of publication, and the authors. */
    @Override
    public double strength(PaperCandidate one, PaperCandidate other) {
        return (sharedIdentifier(one, other).isPresent() ? 8 : 0) + 2 * one.resemblance(other) + (one.facts().place().isSame(other.facts().place()) ? 2 : 0)
                + (one.facts().version() == other.facts().version() ? 0.5 : 0) + (one.sharesAuthor(other) ? 1 : 0) + 1.0 / (1 + one.yearsFrom(other).orElse(3));
    }

    private static Optional<String> sharedIdentifier(PaperCandidate one, PaperCandidate other) {
        return one.facts().identifiers().shared(other.facts().identifiers());
    }

    private static Optional<WorkIdentifiers.Contradiction> contradiction(PaperCandidate one, PaperCandidate other) {
        return one.facts().identifiers().contradiction(other.facts().identifiers(), one.facts().areAnotherVersionThan(other.facts()));
    }

    /** Entries whose abstract resembles an entry's so much that they may be one paper with it. */
    List<PaperCandidate> similar(PaperCandidate candidate) {
        return candidate.entry().hasAbstract()
                ? index.nearDuplicates(candidate).stream().filter(reference -> !reference.equals(candidate.reference()))
                        .map(index::candidate).filter(other -> candidate.resemblance(other) >= SAME_ABSTRACT).toList()
                : List.of();
    }

    /** True if one of two entries has no title and the other is its best match by abstract. */
    boolean joinsByAbstract(PaperCandidate one, PaperCandidate other) {
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
                .filter(titled -> decided(untitled, titled).filter(ManualDecision.SEPARATE::equals).isEmpty())
                .max(Comparator.comparingDouble((PaperCandidate titled) -> untitled.resemblance(titled))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** True if two titled entries have nearly the same abstract. */
    static boolean isSuspicious(PaperCandidate one, PaperCandidate other) {
        return one.isTitled() && other.isTitled() && !one.hasTitleOf(other)
                && one.resemblance(other) >= SUSPICIOUS_ABSTRACT;
    }

    /** The decision on two entries that match. */
    MatchDecision<EntryReference> decision(PaperCandidate one, PaperCandidate other) {
        Match match = match(other, one).orElseThrow();
        boolean inOrder = one.reference().compareTo(other.reference()) < 0;
        PaperEvidence evidence = inOrder ? new PaperEvidence(one, other) : new PaperEvidence(other, one);
        return MatchDecision.between(one.reference(), other.reference(), match.rule(), evidence.score(match.rule()), evidence.words(match.rule()), match.status());
    }
}
