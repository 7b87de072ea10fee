package org.papergraph.identity;

import java.util.Locale;

/** The score and the evidence of a match of two entries, in words that name the first before the other. */
record PaperEvidence(PaperCandidate one, PaperCandidate other) {

    private static final double DOUBTFUL = 0.5;
    private static final double OTHER_VERSION = 0.9;

    /** From 0 to 1. */
    double score(MatchRule rule) {
        return switch (rule) {
            case SAME_IDENTIFIER, SAME_TITLE -> 1;
            case OTHER_VERSION -> OTHER_VERSION;
            case SIMILAR_ABSTRACT, SIMILAR_ABSTRACT_OTHER_TITLE -> one.resemblance(other);
            default -> DOUBTFUL;
        };
    }

    String words(MatchRule rule) {
        return switch (rule) {
            case SAME_IDENTIFIER -> "both have " + identifier();
            case SAME_IDENTIFIER_OTHER_TITLE -> "both have " + identifier() + ", but the titles are " + twoTitles();
            case OTHER_IDENTIFIER -> (one.isTitled() && one.hasTitleOf(other) ? titles() : "both have " + identifier()) + ", but " + contradiction();
            case OTHER_VERSION -> one.facts().areStatedVersionsWith(other.facts()) ? "a document says that one is a version of the other"
                    : (identifier().isEmpty() ? titles() : "both have " + identifier()) + "; one is a preprint, the other was published";
            case SAME_TITLE -> titles();
            case SAME_TITLE_OTHER_AUTHORS -> "both titles read “" + one.entry().title() + "”, but no author is the same" + abstracts();
            case TITLE_ALONE -> titles() + ", but " + TitleDoubt.of(one, other).map(this::doubt).orElse("little more is known");
            case SIMILAR_ABSTRACT_OTHER_TITLE -> resemblance() + " under the titles " + twoTitles();
            default -> resemblance();
        };
    }

    private String identifier() {
        return one.facts().identifiers().shared(other.facts().identifiers()).orElse("");
    }

    private String contradiction() {
        return one.facts().identifiers().contradiction(other.facts().identifiers(), one.facts().areAnotherVersionThan(other.facts()))
                .map(found -> "the " + found.scheme() + " of one is " + found.one() + " and of the other " + found.other()).orElse("identifiers differ");
    }

    private String doubt(TitleDoubt doubt) {
        return doubt == TitleDoubt.ABSTRACTS ? resemblance() : doubt.words();
    }

    private String abstracts() {
        return one.entry().hasAbstract() && other.entry().hasAbstract() ? " and " + resemblance() : "";
    }

    private String resemblance() {
        return String.format(Locale.ROOT, "the abstracts share %.3f of their three-word runs", one.resemblance(other));
    }

    private String twoTitles() {
        return "“" + one.entry().title() + "” and “" + other.entry().title() + "”";
    }

    private String titles() {
        return one.entry().title().equals(other.entry().title())
                ? "both titles read “" + one.entry().title() + "”"
                : "the titles " + twoTitles() + " differ only in case, spacing, punctuation, markup or spelling of letters";
    }
}
