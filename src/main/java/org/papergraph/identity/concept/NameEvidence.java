package org.papergraph.identity.concept;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The evidence of papers for a name of concepts: the confidences of its links, in thousandths, which sum up alike in any order.
 *
 * @param all of all papers
 * @param plain of the papers that use the name for itself, without a noun such as {@code score} that makes another name of it
 * @param papers number of them
 * @param proper number of those that write it as a proper name and have no abbreviation for it
 * @param forms number of papers by the {@link WrittenForm} that they use; empty for a name that its words tell from others
 */
public record NameEvidence(long all, long plain, long papers, long proper, Map<String, Long> forms) {

    public static final NameEvidence NONE = new NameEvidence(0, 0, 0, 0, Map.of());

    /** What a paper that introduces a name says beyond its confidence. */
    private static final long INTRODUCTION = 2_000;

    public NameEvidence {
        forms = Collections.unmodifiableMap(new TreeMap<>(forms));
    }

    /**
     * The evidence of one paper.
     *
     * @param confidence from 0 to 1
     */
    public static NameEvidence of(ConceptName name, String surface, double confidence, boolean plain, boolean introduced, boolean proper) {
        long weight = Math.max(1, Math.round(1_000 * confidence)) + (introduced ? INTRODUCTION : 0);
        return new NameEvidence(weight, plain ? weight : 0, 1, proper ? 1 : 0, WrittenForm.tellsApart(name) ? Map.of(WrittenForm.of(surface), 1L) : Map.of());
    }

    public NameEvidence plus(NameEvidence other) {
        return sum(other, 1);
    }

    public NameEvidence minus(NameEvidence other) {
        return sum(other, -1);
    }

    private NameEvidence sum(NameEvidence other, int sign) {
        SortedMap<String, Long> sum = new TreeMap<>(forms);
        other.forms.forEach((form, papers) -> sum.merge(form, sign * papers, Long::sum));
        sum.values().removeIf(papers -> papers == 0);
        return new NameEvidence(all + sign * other.all, plain + sign * other.plain, papers + sign * other.papers, proper + sign * other.proper, sum);
    }

    /** True if the name mostly stands before a noun that makes another name of it: {@code CLIP score} is no {@code CLIP}. */
    boolean isMostlyQualified() {
        return 2 * plain < all;
    }

    /** True if one paper alone uses the name. */
    public boolean hasOnePaper() {
        return papers == 1;
    }

    /** True if no paper writes the one name as some paper writes the other: {@code CoDA} is no {@code CODA}. */
    boolean isWrittenOtherwise(NameEvidence other) {
        return !forms.isEmpty() && !other.forms.isEmpty() && forms.keySet().stream().noneMatch(other.forms::containsKey);
    }
}
