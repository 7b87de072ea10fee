package org.papergraph.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.document.EntryReference;
import org.papergraph.identity.MatchDecision.Rule;
import org.papergraph.identity.MatchDecision.Status;

/** Matches two entries: the rule, the score, and the status by manual decisions. */
final class PaperMatching {

    static final double SAME_ABSTRACT = 0.4;
    static final double SUSPICIOUS_ABSTRACT = 0.8;

    private final EntryIndex index;

    PaperMatching(EntryIndex index) {
        this.index = index;
    }

    /** The match of two entries, if there is one by a rule or a manual decision. */
    Optional<Match> match(PaperCandidate candidate, PaperCandidate member) {
        Optional<ManualDecision> decided = index.manualDecision(candidate, member);
        return ruleFor(candidate, member).map(rule -> new Match(rule, status(rule, decided)));
    }

    private Optional<Rule> ruleFor(PaperCandidate one, PaperCandidate other) {
        if (one.isTitled() && one.hasTitleOf(other)) {
            return Optional.of(titleRule(one, other));
        }
        if (isSuspicious(one, other)) {
            return Optional.of(Rule.SIMILAR_ABSTRACT_OTHER_TITLE);
        }
        return joinsByAbstract(one, other) && one.resemblance(other) >= SAME_ABSTRACT || index.manualDecision(one, other).isPresent()
                ? Optional.of(Rule.SIMILAR_ABSTRACT) : Optional.empty();
    }

    /** Titles alone are not enough where abstracts, signs or years speak against them, or where many works have the title. */
    private static Rule titleRule(PaperCandidate one, PaperCandidate other) {
        if (one.isWordingOf(other)) {
            return Rule.SAME_TITLE;
        }
        if (one.hasUnrelatedAbstract(other)) {
            return one.hasOtherAuthors(other) ? Rule.SAME_TITLE_OTHER_AUTHORS : Rule.TITLE_ALONE;
        }
        boolean weak = one.generic() ? one.entry().dates().isEmpty() || !one.sharesAuthor(other) : one.isOfAnotherTime(other) && !one.sharesAuthor(other);
        return weak || TitleKey.differInSigns(one.entry().title(), other.entry().title()) ? Rule.TITLE_ALONE : Rule.SAME_TITLE;
    }

    private static Status status(Rule rule, Optional<ManualDecision> decided) {
        return decided.map(decision -> decision == ManualDecision.MERGE ? Status.PINNED : Status.REJECTED)
                .orElse(rule == Rule.SAME_TITLE || rule == Rule.SIMILAR_ABSTRACT ? Status.APPLIED : Status.PROPOSED);
    }

    /** The rule that matches two candidates, and the status of the match. */
    record Match(Rule rule, Status status) {

        boolean merges() {
            return status == Status.APPLIED || status == Status.PINNED;
        }
    }

    boolean isDecided(PaperCandidate one, PaperCandidate other, ManualDecision decided) {
        return index.manualDecision(one, other).filter(decided::equals).isPresent();
    }

    /** Entries whose abstract resembles an entry's so much that they may be one paper with it. */
    List<PaperCandidate> similar(PaperCandidate candidate) {
        return candidate.entry().hasAbstract()
                ? index.withShingleKeyOf(candidate).stream().filter(reference -> !reference.equals(candidate.reference()))
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
                .filter(titled -> !isDecided(untitled, titled, ManualDecision.SEPARATE))
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
        return MatchDecision.between(one.reference(), other.reference(), match.rule(), score(match.rule(), one, other),
                evidence(match.rule(), one, other), match.status());
    }

    /** The score of two entries by the rule that matches them, from 0 to 1. */
    double score(PaperCandidate one, PaperCandidate other) {
        return score(ruleFor(one, other).orElseThrow(), one, other);
    }

    private static double score(Rule rule, PaperCandidate one, PaperCandidate other) {
        return switch (rule) {
            case SAME_TITLE -> 1;
            case SAME_TITLE_OTHER_AUTHORS, TITLE_ALONE -> 0.5;
            default -> one.resemblance(other);
        };
    }

    private static String evidence(Rule rule, PaperCandidate one, PaperCandidate other) {
        String resemblance = String.format(Locale.ROOT, "%.3f", one.resemblance(other));
        return switch (rule) {
            case SAME_TITLE -> titles(one, other);
            case SAME_TITLE_OTHER_AUTHORS -> "both titles read “" + one.entry().title()
                    + "”, but no author is the same and the abstracts share " + resemblance + " of their three-word runs";
            case TITLE_ALONE -> titles(one, other) + ", but " + (one.hasUnrelatedAbstract(other)
                    ? "the abstracts share " + resemblance + " of their three-word runs"
                    : one.generic() ? "many works have this title"
                    : TitleKey.differInSigns(one.entry().title(), other.entry().title()) ? "a sign in them can make them two" : "years lie between them");
            case SIMILAR_ABSTRACT_OTHER_TITLE -> "the abstracts share " + resemblance
                    + " of their three-word runs under the titles “" + one.entry().title() + "” and “" + other.entry().title() + "”";
            case SIMILAR_ABSTRACT, COMPATIBLE_NAMES -> "the abstracts share " + resemblance + " of their three-word runs";
        };
    }

    private static String titles(PaperCandidate one, PaperCandidate other) {
        return one.entry().title().equals(other.entry().title())
                ? "both titles read “" + one.entry().title() + "”"
                : "the titles “" + one.entry().title() + "” and “" + other.entry().title()
                        + "” differ only in case, spacing, punctuation, markup or Unicode form";
    }
}
