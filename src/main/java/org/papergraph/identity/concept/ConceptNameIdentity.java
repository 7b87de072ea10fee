package org.papergraph.identity.concept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.identity.Grouping;
import org.papergraph.identity.MatchDecision;
import org.papergraph.identity.SpanningLinks;

/**
 * Decides which names are one concept's, whatever the order in which papers came: names that differ in type, in blanks and
 * hyphens, in the order or inflection of their words or in a noun that says little, long forms of one abbreviation that nearly
 * agree, and the names with and without a noun that one paper gives its invention. A concept has the type that the papers say most for, and the name of that type that they say most for.
 */
public final class ConceptNameIdentity {

    private final ConceptNameIndex index;

    public ConceptNameIdentity(ConceptNameIndex index) {
        this.index = index;
    }

    /** Names that can be one concept's by their letters and words share this. */
    public static String block(ConceptName name) {
        return KeyForm.of(name.key()).block();
    }

    /** The concepts among all names that this one is linked with, its own among them. */
    public Resolution resolve(ConceptName name) {
        ConceptNameMatching matching = new ConceptNameMatching(index);
        List<List<ConceptName>> groups = new Grouping<>(matching).groups(component(name, matching));
        return new Resolution(groups.stream().map(group -> new NameGroup(representative(group), known(group))).toList(), decisions(groups, matching));
    }

    /**
     * The result of {@link #resolve}.
     *
     * @param decisions those in which members are candidates
     */
    public record Resolution(List<NameGroup> concepts, List<MatchDecision<ConceptName>> decisions) {

        public Resolution {
            concepts = List.copyOf(concepts);
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * The names that are one concept's.
     *
     * @param representative under which the concept stands in the graph
     * @param members that papers use
     */
    public record NameGroup(ConceptName representative, List<ConceptName> members) {

        public NameGroup {
            members = List.copyOf(members);
        }
    }

    private List<ConceptName> known(List<ConceptName> names) {
        return names.stream().filter(this::isKnown).toList();
    }

    private boolean isKnown(ConceptName name) {
        return index.evidence(name).all() > 0;
    }

    private SortedSet<ConceptName> component(ConceptName start, ConceptNameMatching matching) {
        SortedSet<ConceptName> reached = new TreeSet<>(List.of(start));
        Deque<ConceptName> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            ConceptName name = open.removeFirst();
            Stream.concat(candidates(name, matching).filter(other -> matching.merges(name, other)), index.decidedWith(name).stream())
                    .filter(reached::add).forEach(open::addLast);
        }
        return reached;
    }

    private Stream<ConceptName> candidates(ConceptName name, ConceptNameMatching matching) {
        return Stream.of(index.inBlock(block(name)), index.ofOneAbbreviation(name), index.ofSamePaper(name, other -> matching.differInNoun(name, other))).flatMap(List::stream)
                .filter(other -> !other.equals(name) && isKnown(other)).distinct();
    }

    /** The name that most evidence is for, among those of the type that most evidence is for. */
    private ConceptName representative(List<ConceptName> group) {
        Map<EntityType, Long> types = new EnumMap<>(EntityType.class);
        group.forEach(name -> types.merge(name.type(), index.evidence(name).all(), Long::sum));
        EntityType type = types.entrySet().stream()
                .max(Map.Entry.<EntityType, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey();
        return group.stream().filter(name -> name.type() == type)
                .max(Comparator.comparingLong((ConceptName name) -> index.evidence(name).all()).thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    /** The links that hold groups together, the manual decisions, and what is proposed between names. */
    private List<MatchDecision<ConceptName>> decisions(List<List<ConceptName>> groups, ConceptNameMatching matching) {
        Set<MatchDecision<ConceptName>> decisions = new LinkedHashSet<>();
        for (List<ConceptName> group : groups) {
            new SpanningLinks<>(matching).of(group).stream().filter(link -> isKnown(link.near()) && isKnown(link.member()))
                    .forEach(link -> decisions.add(matching.decision(link.near(), link.member())));
            for (ConceptName member : known(group)) {
                questions(member, other -> !group.contains(other), matching).forEach(other -> decisions.add(matching.decision(member, other)));
            }
        }
        return new ArrayList<>(decisions);
    }

    private Stream<ConceptName> questions(ConceptName name, Predicate<ConceptName> elsewhere, ConceptNameMatching matching) {
        Stream<ConceptName> decided = index.decidedWith(name).stream().filter(this::isKnown);
        Stream<ConceptName> proposed = candidates(name, matching).filter(elsewhere)
                .filter(other -> matching.ruleFor(name, other).isPresent() && !matching.merges(name, other));
        return Stream.concat(decided, proposed);
    }
}
