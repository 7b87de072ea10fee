package org.papergraph.identity.person;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.papergraph.document.PersonName;
import org.papergraph.identity.Grouping;
import org.papergraph.identity.MatchDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.SpanningLinks;

/**
 * Decides which names are one person's, whatever the order in which they came. Equal names are, unless their ORCIDs differ; so are
 * names with one ORCID that are alike, and forms of a name that can be one person's who wrote with the same people: one co-author
 * is enough where a given name is spelled out in both, two where only an initial agrees. Names at two places of one author list are two
 * people. Other forms that can be one person's are proposed.
 */
public final class PersonIdentity {

    private final PersonIndex index;

    public PersonIdentity(PersonIndex index) {
        this.index = index;
    }

    /** Names that can be one person's share one of these: the family name, in a spelling without umlauts, and the first initial. */
    public static List<String> blocks(PersonName name) {
        String given = name.givenNames().isEmpty() ? "" : name.givenNames().get(0);
        String initial = given.substring(0, given.isEmpty() ? 0 : given.offsetByCodePoints(0, 1));
        return name.familyNames().stream().map(family -> family + " " + initial).toList();
    }

    /** The people among all names that this one is linked with, its own among them. */
    public Resolution resolve(PersonCandidate person) {
        PersonMatching matching = new PersonMatching(index);
        SortedSet<PersonCandidate> component = component(person, matching);
        List<List<PersonCandidate>> groups = new Grouping<>(matching).groups(component);
        return new Resolution(groups.stream().map(group -> new PersonGroup(key(group, component), shown(group), known(group))).toList(), decisions(groups, matching));
    }

    /**
     * The result of {@link #resolve}.
     *
     * @param decisions those in which members are candidates, by {@link PersonCandidate#key}
     */
    public record Resolution(List<PersonGroup> people, List<MatchDecision<String>> decisions) {

        public Resolution {
            people = List.copyOf(people);
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * The names that are one person's.
     *
     * @param key under which the person stands in the graph: that of a name, with an ORCID where namesakes have the name alone
     * @param shown the fullest form of the name
     * @param members that entries name
     */
    public record PersonGroup(String key, String shown, List<PersonCandidate> members) {

        public PersonGroup {
            members = List.copyOf(members);
        }
    }

    private List<PersonCandidate> known(List<PersonCandidate> people) {
        return people.stream().filter(index::isKnown).toList();
    }

    private SortedSet<PersonCandidate> component(PersonCandidate start, PersonMatching matching) {
        SortedSet<PersonCandidate> reached = new TreeSet<>(List.of(start));
        Deque<PersonCandidate> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            neighbours(open.removeFirst(), matching).filter(reached::add).forEach(open::addLast);
        }
        return reached;
    }

    /** Those who bear the name or the ORCID, on whom somebody decided, or whom a rule merges. */
    private Stream<PersonCandidate> neighbours(PersonCandidate person, PersonMatching matching) {
        Predicate<PersonCandidate> linked = other -> other.hasNameOf(person)
                || matching.ruleFor(person, other).filter(rule -> rule != MatchRule.COMPATIBLE_NAMES || index.merges(rule)).isPresent();
        return Stream.concat(candidates(person).filter(linked), index.decidedWith(person).stream()).filter(other -> !other.key().equals(person.key()));
    }

    private Stream<PersonCandidate> candidates(PersonCandidate person) {
        return Stream.concat(blocks(person.name()).stream().flatMap(block -> index.inBlock(block).stream()).distinct(), person.hasOrcid() ? index.withOrcid(person.orcid()).stream() : Stream.of());
    }

    /** The first name of a group; with the ORCID if others bear the name with more right: without an ORCID, or with one that comes before. */
    private static String key(List<PersonCandidate> group, SortedSet<PersonCandidate> component) {
        String name = group.stream().map(member -> member.name().key()).min(Comparator.naturalOrder()).orElseThrow();
        String owner = component.stream().filter(each -> each.name().key().equals(name)).map(PersonCandidate::key).min(Comparator.naturalOrder()).orElseThrow();
        return group.stream().anyMatch(member -> member.key().equals(owner)) ? name
                : group.stream().filter(member -> member.name().key().equals(name)).map(PersonCandidate::key).min(Comparator.naturalOrder()).orElseThrow();
    }

    private String shown(List<PersonCandidate> group) {
        return index.written(group.stream().max(Comparator.comparing(PersonCandidate::name, NameLikeness.FULLEST)).orElseThrow().key());
    }

    /** The links that hold groups together, the manual decisions, and what is proposed between groups and with names elsewhere. */
    private List<MatchDecision<String>> decisions(List<List<PersonCandidate>> groups, PersonMatching matching) {
        Set<MatchDecision<String>> decisions = new LinkedHashSet<>();
        for (List<PersonCandidate> group : groups) {
            new SpanningLinks<>(matching).of(group).stream().filter(link -> index.isKnown(link.near()) && index.isKnown(link.member()))
                    .forEach(link -> decisions.add(matching.decision(link.near(), link.member())));
            Predicate<PersonCandidate> elsewhere = other -> group.stream().noneMatch(member -> member.key().equals(other.key()));
            for (PersonCandidate member : known(group)) {
                questions(member, elsewhere, matching).forEach(other -> decisions.add(matching.decision(member, other)));
            }
        }
        return new ArrayList<>(decisions);
    }

    private Stream<PersonCandidate> questions(PersonCandidate person, Predicate<PersonCandidate> elsewhere, PersonMatching matching) {
        Stream<PersonCandidate> decided = index.decidedWith(person).stream().filter(index::isKnown);
        Stream<PersonCandidate> proposed = candidates(person).filter(elsewhere)
                .filter(other -> matching.ruleFor(person, other).isPresent() && !matching.merges(person, other));
        return Stream.concat(decided, proposed).filter(other -> !other.key().equals(person.key()));
    }
}
