package org.papergraph.identity.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.identity.Grouping;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.identity.MatchDecision;
import org.papergraph.identity.MatchRule;

/** Matches two names of concepts. */
final class ConceptNameMatching implements Grouping.Evidence<ConceptName> {

    /** Letters up to which a name of two types may stand for two things. */
    private static final int SHORT_NAME = 3;
    /** How often the use as one type must outweigh that as the other for a short name to be one. */
    private static final int CLEARLY_MORE = 5;

    private final ConceptNameIndex index;
    private final Map<ConceptName, KeyForm> forms = new HashMap<>();
    private final Map<ConceptName, NameEvidence> evidence = new HashMap<>();
    private final Map<ConceptName, List<ConceptName>> ofOneAbbreviation = new HashMap<>();
    private final Map<ConceptName, List<ConceptName>> decided = new HashMap<>();

    ConceptNameMatching(ConceptNameIndex index) {
        this.index = index;
    }

    /** The rule that matches two names, if there is one or a manual decision. */
    Optional<MatchRule> ruleFor(ConceptName one, ConceptName other) {
        return found(one, other).or(() -> decided(one, other).map(decision -> MatchRule.PINNING));
    }

    private Optional<MatchRule> found(ConceptName one, ConceptName other) {
        if (form(one).letters().equals(form(other).letters())) {
            return Optional.of(one.type() == other.type() ? MatchRule.SAME_LETTERS
                    : areTwoSenses(one, other) ? MatchRule.AMBIGUOUS_NAME : MatchRule.SAME_NAME_OTHER_TYPE);
        }
        if (one.type() == other.type()) {
            return amongOneType(one, other);
        }
        return (isMetricOfAbbreviations(one) || isMetricOfAbbreviations(other)) && form(one).hasWordsOf(form(other), true)
                ? Optional.of(MatchRule.SAME_WORDS) : Optional.empty();
    }

    /** True for {@code AUC-ROC}, which means the same in the other order, whatever {@code ROC-AUC} is taken for. */
    private boolean isMetricOfAbbreviations(ConceptName name) {
        return name.type() == EntityType.METRIC && form(name).isOfShortWords();
    }

    private Optional<MatchRule> amongOneType(ConceptName one, ConceptName other) {
        if (form(one).hasWordsOf(form(other), one.type() == EntityType.METRIC)) {
            return Optional.of(MatchRule.SAME_WORDS);
        }
        if (isWithPart(one, other) || isWithPart(other, one)) {
            return Optional.of(MatchRule.PART_OF_NAME);
        }
        if (isShortened(one, other) || isShortened(other, one)) {
            return Optional.of(MatchRule.SHORTENED_NAME);
        }
        boolean abbreviated = form(one).spellsLike(form(other)) && ofOneAbbreviation(one).contains(other);
        return abbreviated ? Optional.of(MatchRule.SHARED_ABBREVIATION) : Optional.empty();
    }

    /** {@code X network} is X, unless X is a task, which a network is for. */
    private boolean isWithPart(ConceptName longer, ConceptName shorter) {
        return form(longer).isWithPart(form(shorter)) && (longer.type() == EntityType.TASK || evidence(new ConceptName(EntityType.TASK, shorter.key())).all() == 0);
    }

    /** True for names of one type of which one is the other with a noun behind it. */
    boolean differInNoun(ConceptName one, ConceptName other) {
        return one.type() == other.type() && (form(one).isWithNoun(form(other)) || form(other).isWithNoun(form(one)));
    }

    /** True for the invention of one paper, a proper name there, that the paper calls with and without a noun behind it. */
    private boolean isShortened(ConceptName longer, ConceptName shorter) {
        return longer.type() != EntityType.TASK && form(longer).isWithNoun(form(shorter)) && evidence(shorter).proper() > 0 && !index.ofSamePaper(shorter, longer::equals).isEmpty();
    }

    /**
     * True for a score that is called after something else, as {@code CLIP score} is, for short names that are written otherwise,
     * and where both types are as usual for names too short to mean one thing and for what is done and measured: {@code semantic alignment}.
     */
    private boolean areTwoSenses(ConceptName one, ConceptName other) {
        long less = Math.min(evidence(one).all(), evidence(other).all());
        long more = Math.max(evidence(one).all(), evidence(other).all());
        return isScoreOf(one, other) || isScoreOf(other, one) || evidence(one).isWrittenOtherwise(evidence(other))
                || (form(one).letters().length() <= SHORT_NAME || isMethodAndMetric(one, other)) && more < CLEARLY_MORE * less;
    }

    /** In papers that are not one and the same. */
    private boolean isMethodAndMetric(ConceptName one, ConceptName other) {
        return Set.of(one.type(), other.type()).equals(Set.of(EntityType.METHOD, EntityType.METRIC)) && !form(one).isOfMeasure()
                && index.ofSamePaper(one, other::equals).isEmpty();
    }

    private boolean isScoreOf(ConceptName score, ConceptName other) {
        return score.type() == EntityType.METRIC && evidence(score).isMostlyQualified() && evidence(score).plain() < evidence(other).all();
    }

    @Override
    public Optional<ManualDecision> decided(ConceptName one, ConceptName other) {
        boolean concerned = decided.computeIfAbsent(one, index::decidedWith).contains(other);
        return concerned ? index.manualDecision(one, other) : Optional.empty();
    }

    @Override
    public boolean merges(ConceptName one, ConceptName other) {
        return ruleFor(one, other).map(rule -> status(one, other, rule)).filter(status -> status == Status.APPLIED || status == Status.PINNED).isPresent();
    }

    @Override
    public boolean separates(ConceptName one, ConceptName other) {
        return decided(one, other).isEmpty() && found(one, other).filter(rule -> rule == MatchRule.AMBIGUOUS_NAME && !index.merges(rule)).isPresent();
    }

    @Override
    public boolean bridges(ConceptName one, ConceptName other) {
        return true;
    }

    @Override
    public double strength(ConceptName one, ConceptName other) {
        return decided(one, other).isPresent() ? 1 : found(one, other).map(ConceptNameMatching::score).orElse(0.0);
    }

    /** The decision on two names that match. */
    MatchDecision<ConceptName> decision(ConceptName one, ConceptName other) {
        MatchRule rule = ruleFor(one, other).orElseThrow();
        boolean inOrder = one.compareTo(other) < 0;
        return MatchDecision.between(one, other, rule, score(rule), inOrder ? inWords(one, other, rule) : inWords(other, one, rule), status(one, other, rule));
    }

    private Status status(ConceptName one, ConceptName other, MatchRule rule) {
        return decided(one, other).map(decision -> decision == ManualDecision.MERGE ? Status.PINNED : Status.REJECTED)
                .orElse(index.merges(rule) ? Status.APPLIED : Status.PROPOSED);
    }

    /** The share of merged pairs that were right where they were read; see {@code docs/decisions/one-concept.md}. */
    private static double score(MatchRule rule) {
        return switch (rule) {
            case SAME_LETTERS -> 0.99;
            case SAME_NAME_OTHER_TYPE -> 0.98;
            case SAME_WORDS -> 0.98;
            case SHARED_ABBREVIATION -> 0.93;
            case PART_OF_NAME -> 0.94;
            case SHORTENED_NAME -> 0.9;
            case AMBIGUOUS_NAME -> 0.5;
            default -> 1;
        };
    }

    private String inWords(ConceptName one, ConceptName other, MatchRule rule) {
        String names = "“" + one.key() + "” (" + one.type().label() + ") and “" + other.key() + "” (" + other.type().label() + ")";
        return switch (rule) {
            case SAME_LETTERS -> names + " differ in blanks or hyphens alone";
            case SAME_NAME_OTHER_TYPE -> names + " are one name found as two types";
            case AMBIGUOUS_NAME -> names + " are one name that may stand for two things";
            case SAME_WORDS -> names + " have the same words in another order or inflection";
            case PART_OF_NAME -> names + " differ in a noun that names the kind of part";
            case SHORTENED_NAME -> names + " are used by one paper alone, with and without a noun";
            case SHARED_ABBREVIATION -> names + " are spelled out for one abbreviation";
            default -> names;
        };
    }

    private KeyForm form(ConceptName name) {
        return forms.computeIfAbsent(name, each -> KeyForm.of(each.key()));
    }

    private NameEvidence evidence(ConceptName name) {
        return evidence.computeIfAbsent(name, index::evidence);
    }

    private List<ConceptName> ofOneAbbreviation(ConceptName name) {
        return ofOneAbbreviation.computeIfAbsent(name, index::ofOneAbbreviation);
    }
}
