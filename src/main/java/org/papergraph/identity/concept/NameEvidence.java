package org.papergraph.identity.concept;

/**
 * The evidence of papers for a name of concepts: the confidences of its links, in thousandths, which sum up alike in any order.
 *
 * @param all of all papers
 * @param plain of the papers that use the name for itself, without a noun such as {@code score} that makes another name of it
 */
public record NameEvidence(long all, long plain) {

    public static final NameEvidence NONE = new NameEvidence(0, 0);

    /** What a paper that introduces a name says beyond its confidence. */
    private static final long INTRODUCTION = 2_000;

    /**
     * The evidence of one paper.
     *
     * @param confidence from 0 to 1
     */
    public static NameEvidence of(double confidence, boolean plain, boolean introduced) {
        long weight = Math.max(1, Math.round(1_000 * confidence)) + (introduced ? INTRODUCTION : 0);
        return new NameEvidence(weight, plain ? weight : 0);
    }

    public NameEvidence plus(NameEvidence other) {
        return new NameEvidence(all + other.all, plain + other.plain);
    }

    public NameEvidence minus(NameEvidence other) {
        return new NameEvidence(all - other.all, plain - other.plain);
    }

    /** True if the name mostly stands before a noun that makes another name of it: {@code CLIP score} is no {@code CLIP}. */
    boolean isMostlyQualified() {
        return 2 * plain < all;
    }
}
