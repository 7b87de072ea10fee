package org.papergraph.identity.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.identity.Grouping;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.identity.MatchDecision;
import org.papergraph.identity.MatchRule;

/**
 * Matches two people. The score of compatible names is 0.5 where a whole given name agrees and 0.3 where only an initial does, and
 * 0.1 more for each co-author whom both have, up to four.
 */
final class PersonMatching implements Grouping.Evidence<PersonCandidate> {

    private static final double WHOLE_NAME_AGREES = 0.5;
    private static final double INITIAL_AGREES = 0.3;
    private static final double EACH_COAUTHOR = 0.1;
    private static final int COAUTHORS_THAT_COUNT = 4;
    /** Shared co-authors from which on compatible names are one person's. */
    private static final int ENOUGH_FOR_WHOLE_NAMES = 1;
    private static final int ENOUGH_FOR_INITIALS = 2;

    private final PersonIndex index;
    private final Map<String, Set<String>> coauthors = new HashMap<>();
    private final Map<String, Set<String>> decided = new HashMap<>();

    PersonMatching(PersonIndex index) {
        this.index = index;
    }

    /** The rule that matches two people, if there is one or a manual decision. */
    Optional<MatchRule> ruleFor(PersonCandidate one, PersonCandidate other) {
        return found(one, other).or(() -> decided(one, other).map(decision -> MatchRule.COMPATIBLE_NAMES));
    }

    private Optional<MatchRule> found(PersonCandidate one, PersonCandidate other) {
        if (one.hasOrcidOf(other)) {
            return Optional.of(NameLikeness.areAlike(one.name(), other.name()) ? MatchRule.SAME_ORCID : MatchRule.SAME_ORCID_OTHER_NAME);
        }
        if (one.hasOtherOrcid(other) || !one.hasNameOf(other) && !one.name().isCompatibleWith(other.name()) || index.standTogether(one, other)) {
            return Optional.empty();
        }
        int shared = shared(one, other).size();
        if (one.hasNameOf(other)) {
            return Optional.of(shared > 0 || !bearSeveralOrcids(one) ? MatchRule.SAME_NAME : MatchRule.COMPATIBLE_NAMES);
        }
        boolean whole = one.name().sharesAWholeName(other.name());
        return shared >= (whole ? ENOUGH_FOR_WHOLE_NAMES : ENOUGH_FOR_INITIALS) ? Optional.of(MatchRule.SHARED_COAUTHORS)
                : whole || shared > 0 ? Optional.of(MatchRule.COMPATIBLE_NAMES) : Optional.empty();
    }

    private boolean bearSeveralOrcids(PersonCandidate person) {
        return index.inBlock(PersonIdentity.blocks(person.name()).get(0)).stream().filter(other -> other.hasOrcid() && other.hasNameOf(person)).count() > 1;
    }

    @Override
    public Optional<ManualDecision> decided(PersonCandidate one, PersonCandidate other) {
        Set<String> parties = decided.computeIfAbsent(one.key(), key -> index.decidedWith(one).stream().map(PersonCandidate::key).collect(Collectors.toSet()));
        return parties.contains(other.key()) ? index.manualDecision(one, other) : Optional.empty();
    }

    @Override
    public boolean merges(PersonCandidate one, PersonCandidate other) {
        return ruleFor(one, other).map(rule -> status(one, other, rule)).filter(status -> status == Status.APPLIED || status == Status.PINNED).isPresent();
    }

    @Override
    public boolean separates(PersonCandidate one, PersonCandidate other) {
        boolean alike = one.hasNameOf(other) || one.hasOrcidOf(other) || one.name().isCompatibleButForUmlautsWith(other.name());
        return decided(one, other).isEmpty() && (one.hasOtherOrcid(other) || !alike || !one.hasOrcidOf(other) && index.standTogether(one, other));
    }

    @Override
    public boolean bridges(PersonCandidate one, PersonCandidate other) {
        return true;
    }

    @Override
    public double strength(PersonCandidate one, PersonCandidate other) {
        return (one.hasOrcidOf(other) ? 8 : 0) + (one.hasNameOf(other) ? 4 : 0)
                + (one.name().sharesAWholeName(other.name()) ? 1 : 0) + EACH_COAUTHOR * shared(one, other).size();
    }

    /** The decision on two people that match. */
    MatchDecision<String> decision(PersonCandidate one, PersonCandidate other) {
        MatchRule rule = ruleFor(one, other).orElseThrow();
        boolean inOrder = one.key().compareTo(other.key()) < 0;
        return MatchDecision.between(one.key(), other.key(), rule, score(one, other, rule),
                inOrder ? evidence(one, other, rule) : evidence(other, one, rule), status(one, other, rule));
    }

    private Status status(PersonCandidate one, PersonCandidate other, MatchRule rule) {
        return decided(one, other).map(decision -> decision == ManualDecision.MERGE ? Status.PINNED : Status.REJECTED)
                .orElse(index.merges(rule) ? Status.APPLIED : Status.PROPOSED);
    }

    private double score(PersonCandidate one, PersonCandidate other, MatchRule rule) {
        return switch (rule) {
            case SAME_ORCID, SAME_NAME -> 1;
            case SAME_ORCID_OTHER_NAME -> WHOLE_NAME_AGREES;
            default -> (one.hasNameOf(other) || one.name().sharesAWholeName(other.name()) ? WHOLE_NAME_AGREES : INITIAL_AGREES)
                    + EACH_COAUTHOR * Math.min(COAUTHORS_THAT_COUNT, shared(one, other).size());
        };
    }

    private String evidence(PersonCandidate one, PersonCandidate other, MatchRule rule) {
        String names = "“" + index.written(one.key()) + "” and “" + index.written(other.key()) + "”";
        return switch (rule) {
            case SAME_ORCID -> names + " have the ORCID " + one.orcid();
            case SAME_ORCID_OTHER_NAME -> names + " have the ORCID " + one.orcid() + ", but are unlike";
            case SAME_NAME -> "“" + index.written(one.key()) + "” stands with the ORCID " + one.orcid() + other.orcid() + " and without one";
            default -> names + " can be one name; " + coauthorsInWords(one, other);
        };
    }

    private String coauthorsInWords(PersonCandidate one, PersonCandidate other) {
        SortedSet<String> shared = shared(one, other);
        return shared.isEmpty() ? "they share no co-author"
                : String.format(Locale.ROOT, "both wrote with %s", shared.stream().map(index::written).collect(Collectors.joining(", ")));
    }

    private SortedSet<String> shared(PersonCandidate one, PersonCandidate other) {
        SortedSet<String> shared = new TreeSet<>(coauthors(one));
        shared.retainAll(coauthors(other));
        return shared;
    }

    private Set<String> coauthors(PersonCandidate person) {
        return coauthors.computeIfAbsent(person.key(), key -> index.coauthors(person));
    }
}
