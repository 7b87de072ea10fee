package org.papergraph.identity;

import java.util.Optional;

/** The reason for which one title is not enough to make two entries one paper. */
enum TitleDoubt {
    ABSTRACTS("the abstracts share too few of their three-word runs"),
    COMMON_TITLE("many works have this title"),
    SIGNS("a sign in them can make them two"),
    YEARS("years lie between them"),
    PLACES("they stand at two places of two years"),
    VERSIONS("they say that they are two versions");

    private final String words;

    TitleDoubt(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<TitleDoubt> of(PaperCandidate one, PaperCandidate other) {
        if (one.hasUnrelatedAbstract(other)) {
            return Optional.of(ABSTRACTS);
        }
        if (one.generic() && isDoubtful(one, other)) {
            return Optional.of(COMMON_TITLE);
        }
        if (TitleKey.differInSigns(one.entry().title(), other.entry().title())) {
            return Optional.of(SIGNS);
        }
        if (TitleRemark.areOfOtherVersions(one.entry().title(), other.entry().title()) && !isOfOnePlaceAndTime(one, other)) {
            return Optional.of(VERSIONS);
        }
        boolean otherYear = one.yearsFrom(other).orElse(0) > 0;
        return one.isOfAnotherTime(other) && !one.sharesAuthor(other) ? Optional.of(YEARS)
                : otherYear && one.facts().place().hasOtherPages(other.facts().place()) ? Optional.of(PLACES) : Optional.empty();
    }

    /** An extended abstract is cited as the paper, and one of an earlier conference is not. */
    private static boolean isOfOnePlaceAndTime(PaperCandidate one, PaperCandidate other) {
        return one.yearsFrom(other).orElse(0) == 0 && one.sharesAuthor(other) && !one.facts().place().isAnother(other.facts().place());
    }

    /** Many works have the title, and neither authors nor place say that these are one. */
    private static boolean isDoubtful(PaperCandidate one, PaperCandidate other) {
        PlaceOfPublication place = one.facts().place();
        return one.yearsFrom(other).isEmpty() || place.isAnother(other.facts().place())
                || !one.sharesAuthor(other) && !place.isSame(other.facts().place());
    }
}
