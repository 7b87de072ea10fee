package org.papergraph.ingest.state;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.identity.wording.SurfaceForm;

/**
 * The uses of a concept by all papers, or a difference of two such sums.
 *
 * @param papers number of papers that use it
 * @param direct number of those that are linked to it directly
 * @param mentions number of mentions
 * @param forms number of papers by the {@link SurfaceForm#line line} of a name that they write for it
 */
public record ConceptUses(long papers, long direct, long mentions, SortedMap<String, Long> forms) {

    public static final ConceptUses NONE = new ConceptUses(0, 0, 0, new TreeMap<>());

    public ConceptUses {
        forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
    }

    /** The sum of uses by different papers. */
    public static ConceptUses of(Collection<ConceptUse> uses) {
        return uses.stream().map(ConceptUses::of).reduce(NONE, ConceptUses::plus);
    }

    static ConceptUses of(ConceptUse use) {
        SortedMap<String, Long> forms = new TreeMap<>();
        use.forms().forEach(form -> forms.put(form, 1L));
        return new ConceptUses(1, use.direct() ? 1 : 0, use.mentions(), forms);
    }

    public ConceptUses plus(ConceptUses other) {
        return sum(other, 1);
    }

    ConceptUses minus(ConceptUses other) {
        return sum(other, -1);
    }

    private ConceptUses sum(ConceptUses other, int sign) {
        SortedMap<String, Long> sum = new TreeMap<>(forms);
        other.forms.forEach((form, count) -> sum.merge(form, sign * count, Long::sum));
        sum.values().removeIf(count -> count == 0);
        return new ConceptUses(papers + sign * other.papers, direct + sign * other.direct, mentions + sign * other.mentions, sum);
    }

    /** How many papers write which name for the concept. */
    public Map<SurfaceForm, Long> surfaceForms() {
        return forms.entrySet().stream().collect(Collectors.toMap(form -> SurfaceForm.parse(form.getKey()), Map.Entry::getValue, Long::sum, TreeMap::new));
    }
}
