package org.papergraph.identity.term;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.ShortForm;

/**
 * A concept as its papers write it.
 *
 * @param forms in which it is written
 * @param hasNamesakes true if concepts of other types have the same name
 */
public record NamedConcept(ConceptName name, List<String> forms, boolean hasNamesakes) {

    private static final int MOST_SMALL_LETTERS = 2;

    public NamedConcept {
        forms = List.copyOf(forms);
    }

    Stream<String> shortForms() {
        return forms.stream().filter(ShortForm::isOne);
    }

    /** True for one of which only abbreviations are known, which say little; {@code ConvNet} says more. */
    boolean isShort() {
        return forms.stream().allMatch(form -> ShortForm.isOne(form) && form.chars().filter(Character::isLowerCase).count() <= MOST_SMALL_LETTERS);
    }
}
