package org.papergraph.identity.term;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.identity.concept.ConceptKey;

/** The types of concepts that a term can be of, by the heads of the names of its classes and of its own, or of what qualifies that in brackets. */
final class TypeOfTerm {

    private static final Map<EntityType, Set<String>> HEADS = Map.of(
            EntityType.DATASET, Set.of("dataset", "data set", "database", "corpus", "benchmark", "treebank"),
            EntityType.METRIC, Set.of("metric", "measure", "score", "error rate"),
            EntityType.TASK, Set.of("task", "problem", "challenge"),
            EntityType.METHOD, Set.of("algorithm", "method", "technique", "model", "architecture", "optimizer", "approach"));

    private TypeOfTerm() {
    }

    /** True if the vocabulary says the term to be of another type; what is a method in one paper is a task in another. */
    static boolean isOtherThan(EntityType type, Term term) {
        Set<EntityType> told = told(term);
        return !told.isEmpty() && told.stream().noneMatch(each -> each == type || isWork(each) && isWork(type));
    }

    static boolean isTold(Term term) {
        return !told(term).isEmpty();
    }

    private static Set<EntityType> told(Term term) {
        return Stream.concat(term.classLabels().stream(), term.labels().stream().map(TermName::qualifier)).flatMap(label -> ofHead(label).stream()).collect(Collectors.toSet());
    }

    private static Optional<EntityType> ofHead(String label) {
        String key = ConceptKey.of(label);
        return HEADS.entrySet().stream().filter(type -> type.getValue().stream().anyMatch(head -> key.equals(head) || key.endsWith(" " + head)))
                .map(Map.Entry::getKey).sorted().findFirst();
    }

    private static boolean isWork(EntityType type) {
        return type == EntityType.METHOD || type == EntityType.TASK;
    }
}
