package org.papergraph.identity.term;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.identity.concept.ShortForm;

/**
 * A term of a vocabulary.
 *
 * @param vocabulary that it is of, by its key
 * @param labels by which the vocabulary calls it, sorted
 * @param otherLabels sorted
 * @param classLabels of its classes and of the terms right above it, sorted
 */
public record Term(String iri, String vocabulary, List<String> labels, List<String> otherLabels, List<String> classLabels) {

    public Term {
        labels = List.copyOf(labels);
        otherLabels = List.copyOf(otherLabels);
        classLabels = List.copyOf(classLabels);
    }

    /** The name for people. */
    public String label() {
        return allLabels().findFirst().orElse(iri);
    }

    Stream<String> allLabels() {
        return Stream.concat(labels.stream(), otherLabels.stream());
    }

    /** The labels with a key among their names, the other ones last. */
    Stream<String> labelsWith(String key) {
        return allLabels().filter(label -> TermName.keys(label).contains(key));
    }

    /** True if a name with a key is in its labels, and not in other ones alone. */
    boolean isCalled(String key) {
        return labels.stream().anyMatch(label -> TermName.keys(label).contains(key));
    }

    Stream<String> longLabels() {
        return allLabels().filter(label -> !ShortForm.isOne(label));
    }
}
