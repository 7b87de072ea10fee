package org.papergraph.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.document.PersonName;
import org.papergraph.identity.MatchDecision.Status;

/**
 * Finds forms of names that one person can have. It proposes and never merges: equal names are one person until an
 * identifier tells more, different forms become one only by a manual decision.
 *
 * <p>The score of a proposal is 0.5 where a whole given name agrees and 0.3 where only an initial does, and 0.1 more
 * for each co-author whom both have, up to four. Names that agree in an initial only and share no co-author are not
 * proposed, nor are names at two places of one author list: those are two people.
 */
public final class PersonIdentity {

    private static final double WHOLE_NAME_AGREES = 0.5;
    private static final double INITIAL_AGREES = 0.3;
    private static final double EACH_COAUTHOR = 0.1;
    private static final int COAUTHORS_THAT_COUNT = 4;

    private final PersonIndex index;

    public PersonIdentity(PersonIndex index) {
        this.index = index;
    }

    /** Names that can be one person's share this: the family name and the first initial. */
    public static String block(PersonName name) {
        String initial = name.givenNames().isEmpty() ? "" : name.givenNames().get(0);
        return name.familyName() + " " + initial.substring(0, initial.isEmpty() ? 0 : initial.offsetByCodePoints(0, 1));
    }

    /**
     * The name that represents a person: the first, in order, of all that manual decisions merge. It follows from the
     * decisions alone, so that documents may come and go.
     */
    public PersonName representative(PersonName name) {
        SortedSet<String> reached = new TreeSet<>(List.of(name.key()));
        Deque<PersonName> open = new ArrayDeque<>(List.of(name));
        PersonName first = name;
        while (!open.isEmpty()) {
            PersonName next = open.removeFirst();
            first = next.key().compareTo(first.key()) < 0 ? next : first;
            for (PersonName other : index.decidedWith(next)) {
                if (isTogether(next, other) && reached.add(other.key())) {
                    open.addLast(other);
                }
            }
        }
        return first;
    }

    /** The decisions in which a name is a candidate, on the names; the earlier key comes first. */
    public List<MatchDecision<String>> decisions(PersonName name) {
        List<MatchDecision<String>> decisions = new ArrayList<>();
        Set<String> coauthors = index.coauthors(name);
        for (PersonName other : index.inBlock(block(name))) {
            if (!other.key().equals(name.key()) && other.isCompatibleWith(name)) {
                decide(name, other, coauthors).ifPresent(decisions::add);
            }
        }
        return decisions;
    }

    private Optional<MatchDecision<String>> decide(PersonName name, PersonName other, Set<String> coauthors) {
        SortedSet<String> shared = new TreeSet<>(coauthors);
        shared.retainAll(index.coauthors(other));
        boolean whole = name.sharesAWholeName(other);
        Optional<ManualDecision> decided = index.manualDecision(name, other);
        if (decided.isEmpty() && (!whole && shared.isEmpty() || index.standTogether(name, other))) {
            return Optional.empty();
        }
        double score = (whole ? WHOLE_NAME_AGREES : INITIAL_AGREES)
                + EACH_COAUTHOR * Math.min(COAUTHORS_THAT_COUNT, shared.size());
        Status status = decided.map(decision -> decision == ManualDecision.MERGE ? Status.PINNED : Status.REJECTED).orElse(Status.PROPOSED);
        return Optional.of(MatchDecision.between(name.key(), other.key(), MatchRule.COMPATIBLE_NAMES, score,
                evidence(name, other, shared), status));
    }

    private String evidence(PersonName name, PersonName other, SortedSet<String> shared) {
        boolean inOrder = name.key().compareTo(other.key()) < 0;
        String names = "“" + (inOrder ? name : other).written() + "” and “" + (inOrder ? other : name).written() + "” can be one name";
        return shared.isEmpty() ? names + "; they share no co-author"
                : String.format(Locale.ROOT, "%s; both wrote with %s", names, shared.stream().map(index::written).collect(Collectors.joining(", ")));
    }

    private boolean isTogether(PersonName one, PersonName other) {
        return index.manualDecision(one, other).filter(ManualDecision.MERGE::equals).isPresent();
    }
}
