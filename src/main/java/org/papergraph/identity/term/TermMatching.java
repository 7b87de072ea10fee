package org.papergraph.identity.term;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.concept.ConceptKey;

/**
 * Finds the terms of vocabularies that mean a concept: by label, by another label, or by an abbreviation that both have, in each
 * vocabulary by the strongest of these that it offers, and as its types allow.
 */
public final class TermMatching {

    private static final Comparator<TermMatch> STRONGEST = Comparator.comparing((TermMatch match) -> !match.isMatched())
            .thenComparing(match -> !match.isExact()).thenComparing(TermMatch::rule).thenComparing(TermMatch::evidence);

    private static final double SURE = 1;
    private static final double GOOD = 0.9;
    private static final double CLOSE = 0.7;
    private static final double DOUBTFUL = 0.5;
    private static final double UNLIKELY = 0.3;
    /** Named in the evidence. */
    private static final int MOST_OTHERS = 3;

    private final TermIndex index;

    public TermMatching(TermIndex index) {
        this.index = index;
    }

    /** How a term shares a name with a concept, the strongest first. */
    private enum Likeness {
        LABEL, OTHER_LABEL, SHORT_FORM
    }

    private record Candidate(Term term, Likeness likeness, String label) {
    }

    private record Finding(MatchRule rule, double score, String evidence) {
    }

    /** By IRI; each term once, whatever the number of vocabularies that have it. */
    public List<TermMatch> matches(NamedConcept concept) {
        Map<String, List<Candidate>> byVocabulary = candidates(concept).collect(
                Collectors.groupingBy(candidate -> candidate.term.vocabulary(), TreeMap::new, Collectors.toList()));
        Map<String, TermMatch> byTerm = new TreeMap<>();
        byVocabulary.values().forEach(candidates -> matches(concept, candidates)
                .forEach(match -> byTerm.merge(match.term(), match, (one, other) -> STRONGEST.compare(one, other) <= 0 ? one : other)));
        return List.copyOf(byTerm.values());
    }

    private Stream<Candidate> candidates(NamedConcept concept) {
        String key = concept.name().key();
        Map<Term, Candidate> found = new TreeMap<>(Comparator.comparing(Term::vocabulary).thenComparing(Term::iri));
        index.named(key).forEach(term -> found.putIfAbsent(term, new Candidate(term, term.isCalled(key) ? Likeness.LABEL : Likeness.OTHER_LABEL,
                term.labelsWith(key).findFirst().orElseThrow())));
        concept.shortForms().sorted().forEach(form -> index.named(ConceptKey.of(form)).stream()
                .filter(term -> term.allLabels().anyMatch(form::equals))
                .forEach(term -> found.putIfAbsent(term, new Candidate(term, Likeness.SHORT_FORM, form))));
        return found.values().stream();
    }

    /** Of one vocabulary. */
    private List<TermMatch> matches(NamedConcept concept, List<Candidate> candidates) {
        Likeness strongest = candidates.stream().map(Candidate::likeness).min(Comparator.naturalOrder()).orElseThrow();
        List<Candidate> alike = candidates.stream().filter(candidate -> candidate.likeness == strongest)
                .filter(candidate -> strongest != Likeness.SHORT_FORM || ruleOfShortForm(concept, candidate.term).isPresent()).toList();
        List<Candidate> rivals = ofItsType(concept, alike);
        return rivals.stream().map(candidate -> decided(concept, candidate.term, finding(concept, candidate, rivals))).toList();
    }

    /** The candidates that the vocabulary does not say to be of other types; where that leaves several, those that it says to be of this type. */
    private static List<Candidate> ofItsType(NamedConcept concept, List<Candidate> candidates) {
        List<Candidate> possible = candidates.stream().filter(candidate -> !TypeOfTerm.isOtherThan(concept.name().type(), candidate.term)).toList();
        List<Candidate> told = possible.stream().filter(candidate -> TypeOfTerm.isTold(candidate.term)).toList();
        return possible.isEmpty() ? candidates : possible.size() > 1 && told.size() == 1 ? told : possible;
    }

    private static Finding finding(NamedConcept concept, Candidate candidate, List<Candidate> rivals) {
        Term term = candidate.term;
        String evidence = evidence(candidate);
        if (rivals.size() > 1) {
            return new Finding(MatchRule.AMBIGUOUS_TERM, DOUBTFUL, evidence + ", and of others: " + others(candidate, rivals));
        }
        if (TypeOfTerm.isOtherThan(concept.name().type(), term)) {
            return new Finding(MatchRule.TERM_OF_OTHER_TYPE, UNLIKELY, evidence + ", a " + String.join(", ", term.classLabels()));
        }
        return switch (candidate.likeness) {
            case LABEL -> concept.isShort() && concept.forms().stream().noneMatch(term.labels()::contains)
                    ? new Finding(MatchRule.SHORT_FORM_ALONE, DOUBTFUL, evidence) : named(concept, term, MatchRule.SAME_TERM, SURE, evidence);
            case OTHER_LABEL -> concept.isShort()
                    ? new Finding(MatchRule.SHORT_FORM_ALONE, DOUBTFUL, evidence) : named(concept, term, MatchRule.SYNONYM_OF_TERM, GOOD, evidence);
            case SHORT_FORM -> ruleOfShortForm(concept, term).filter(MatchRule.SHARED_SHORT_FORM::equals)
                    .map(rule -> new Finding(rule, CLOSE, evidence)).orElseGet(() -> new Finding(MatchRule.SHORT_FORM_ALONE, DOUBTFUL, evidence));
        };
    }

    private static String others(Candidate candidate, List<Candidate> rivals) {
        return rivals.stream().filter(other -> other != candidate).map(other -> "“" + other.term.label() + "”").limit(MOST_OTHERS).collect(Collectors.joining(", "));
    }

    /** Empty where the vocabulary spells the abbreviation out as something else. */
    private static Optional<MatchRule> ruleOfShortForm(NamedConcept concept, Term term) {
        List<String> words = List.of(concept.name().key().split(" "));
        List<List<String>> spelt = term.longLabels().map(label -> List.of(ConceptKey.of(label).split(" "))).toList();
        boolean sharesHead = spelt.stream().anyMatch(label -> label.get(label.size() - 1).equals(words.get(words.size() - 1)) && label.get(0).equals(words.get(0)));
        if (sharesHead) {
            return Optional.of(MatchRule.SHARED_SHORT_FORM);
        }
        return spelt.isEmpty() ? Optional.of(MatchRule.SHORT_FORM_ALONE) : Optional.empty();
    }

    private static Finding named(NamedConcept concept, Term term, MatchRule rule, double score, String evidence) {
        return concept.hasNamesakes() && !TypeOfTerm.isTold(term)
                ? new Finding(MatchRule.TERM_OF_SEVERAL_TYPES, CLOSE, evidence + "; concepts of several types have this name") : new Finding(rule, score, evidence);
    }

    private static String evidence(Candidate candidate) {
        String term = "the term “" + candidate.term.label() + "”";
        return switch (candidate.likeness) {
            case LABEL -> "the name is that of " + term;
            case OTHER_LABEL -> "the name is “" + candidate.label + "”, another name of " + term;
            case SHORT_FORM -> "papers write “" + candidate.label + "”, a name of " + term;
        };
    }

    private TermMatch decided(NamedConcept concept, Term term, Finding finding) {
        Status status = index.manualDecision(concept.name(), term.iri())
                .map(made -> made == ManualDecision.MERGE ? Status.PINNED : Status.REJECTED)
                .orElseGet(() -> index.merges(finding.rule) ? Status.APPLIED : Status.PROPOSED);
        return new TermMatch(term.iri(), finding.rule, finding.score, finding.evidence, status);
    }
}
