package org.papergraph.identity.wording;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.identity.wording.SurfaceForm.Place;
import org.papergraph.text.Singular;

/**
 * The label of a concept as a person would write it: a common noun in the singular and in lower case, a proper name as its
 * papers write it. Of several wordings the most frequent counts, and of its spellings the most frequent; of two wordings as
 * frequent, that which stands in fewer titles.
 */
public final class PreferredLabel {

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern GAP = Pattern.compile("[\\s‐‑-]+");

    private static final Comparator<Map<SurfaceForm, Long>> BY_PAPERS = Comparator.comparingLong(group -> papers(group, form -> true));
    private static final Comparator<Map<SurfaceForm, Long>> OUTSIDE_OF_TITLES =
            Comparator.comparingLong(group -> papers(group, form -> form.place() != Place.TITLE));

    private final EntityType type;
    private final Map<SurfaceForm, Long> forms;

    private PreferredLabel(EntityType type, Map<SurfaceForm, Long> forms) {
        this.type = type;
        this.forms = forms;
    }

    /**
     * @param forms how many papers write which name where, at least one
     */
    public static String of(EntityType type, Map<SurfaceForm, Long> forms) {
        return new PreferredLabel(type, new TreeMap<>(forms)).label();
    }

    private String label() {
        Map<SurfaceForm, Long> oneWording = mostFrequent(forms, form -> folded(form.text()), BY_PAPERS.thenComparing(OUTSIDE_OF_TITLES));
        Map<SurfaceForm, Long> oneSpelling = mostFrequent(oneWording, form -> lower(inSingular(form.text())), BY_PAPERS);
        Map<SurfaceForm, Long> singular = new TreeMap<>();
        oneSpelling.forEach((form, papers) -> singular.merge(form.withText(inSingular(form.text())), papers, Long::sum));
        boolean isPlural = oneWording.keySet().stream().anyMatch(form -> !inSingular(form.text()).equals(form.text()));
        return new Capitals(type, singular, isPlural).label();
    }

    /** The forms that most papers agree in, by a property of them. */
    private static Map<SurfaceForm, Long> mostFrequent(Map<SurfaceForm, Long> forms, Function<SurfaceForm, String> property,
            Comparator<Map<SurfaceForm, Long>> order) {
        Map<String, Map<SurfaceForm, Long>> groups = new TreeMap<>();
        forms.forEach((form, papers) -> groups.computeIfAbsent(property.apply(form), key -> new TreeMap<>()).put(form, papers));
        Map<SurfaceForm, Long> most = groups.values().iterator().next();
        for (Map<SurfaceForm, Long> group : groups.values()) {
            most = order.compare(group, most) > 0 ? group : most;
        }
        return most;
    }

    private static long papers(Map<SurfaceForm, Long> forms, Predicate<SurfaceForm> counted) {
        return forms.entrySet().stream().filter(form -> counted.test(form.getKey())).mapToLong(Map.Entry::getValue).sum();
    }

    private String folded(String text) {
        return GAP.splitAsStream(lower(inSingular(text))).map(Singular::of).collect(Collectors.joining(" "));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The name with its head in the singular; datasets keep theirs. */
    private String inSingular(String text) {
        return type == EntityType.DATASET ? text : HeadNoun.inSingular(BLANK.split(text), type == EntityType.METHOD);
    }
}
