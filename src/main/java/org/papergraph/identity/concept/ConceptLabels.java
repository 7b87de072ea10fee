package org.papergraph.identity.concept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.identity.wording.MarkedLetters;
import org.papergraph.identity.wording.PlainName;
import org.papergraph.identity.wording.PreferredLabel;
import org.papergraph.identity.wording.SurfaceForm;

/** The labels of a concept, from how many papers write what; the order of the papers does not matter. */
public final class ConceptLabels {

    private ConceptLabels() {
    }

    /**
     * The preferred label, spelt out rather than abbreviated, then the surface forms that differ from it, the most frequent first.
     *
     * @param forms how many papers write which name where, at least one
     */
    public static List<String> of(ConceptName name, Map<SurfaceForm, Long> forms) {
        Map<SurfaceForm, Long> plain = replaced(forms, PlainName::of);
        Set<String> all = plain.keySet().stream().map(SurfaceForm::text).collect(Collectors.toSet());
        plain = replaced(plain, text -> MarkedLetters.without(text, all));
        if (name.type() != EntityType.DATASET) {
            plain = replaced(plain, MarkedLetters::withoutInPlainWords);
        }
        return Stream.concat(Stream.of(PreferredLabel.of(name.type(), spelledOut(plain, name.key()))), surfaceForms(plain)).distinct().toList();
    }

    private static Map<SurfaceForm, Long> replaced(Map<SurfaceForm, Long> forms, UnaryOperator<String> replacement) {
        Map<SurfaceForm, Long> replaced = new TreeMap<>();
        forms.forEach((form, papers) -> replaced.merge(form.withText(replacement.apply(form.text())), papers, Long::sum));
        return replaced;
    }

    private static Stream<String> surfaceForms(Map<SurfaceForm, Long> forms) {
        Map<String, Long> papers = forms.entrySet().stream()
                .collect(Collectors.groupingBy(form -> form.getKey().text(), TreeMap::new, Collectors.summingLong(Map.Entry::getValue)));
        return papers.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(Map.Entry::getKey);
    }

    /** The forms that spell the name out, without short forms in brackets; all where none does. */
    private static Map<SurfaceForm, Long> spelledOut(Map<SurfaceForm, Long> forms, String key) {
        Map<SurfaceForm, Long> spelled = new TreeMap<>();
        forms.forEach((form, papers) -> {
            if (ConceptIdentity.spellsOut(form.text(), key)) {
                spelled.merge(form.withText(ConceptKey.withoutShortForms(form.text())), papers, Long::sum);
            }
        });
        return spelled.isEmpty() ? forms : spelled;
    }
}
