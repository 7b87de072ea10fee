package org.papergraph.identity.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.papergraph.document.Authorship;
import org.papergraph.document.EntryReference;
import org.papergraph.identity.PaperCandidate;

/**
 * The author lists of the entries of one paper, laid over one another: what they write at one place, or elsewhere if nothing else fits,
 * is one person in forms of one name, and stands under the fullest of these forms with the ORCID that any list gives. Two places of
 * one list never are one person.
 */
public final class AuthorAlignment {

    private final List<Place> places = new ArrayList<>();

    private AuthorAlignment() {
    }

    /** The people of each entry, in the order of its authorships. */
    public static Map<EntryReference, List<PersonCandidate>> of(List<PaperCandidate> entries) {
        AuthorAlignment alignment = new AuthorAlignment();
        Map<EntryReference, List<Optional<Place>>> taken = new TreeMap<>();
        entries.stream().sorted(Comparator.comparing((PaperCandidate entry) -> authorships(entry).size()).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(entry -> taken.put(entry.reference(), alignment.take(authorships(entry))));
        Map<EntryReference, List<PersonCandidate>> people = new TreeMap<>();
        for (PaperCandidate entry : entries) {
            people.put(entry.reference(), alignment.people(authorships(entry), taken.get(entry.reference())));
        }
        return people;
    }

    private static List<Authorship> authorships(PaperCandidate entry) {
        return entry.entry().authors().authorships();
    }

    /** The people of one entry as it writes them. */
    public static List<PersonCandidate> own(List<Authorship> authorships) {
        return authorships.stream().map(PersonCandidate::of).toList();
    }

    private List<PersonCandidate> people(List<Authorship> authorships, List<Optional<Place>> taken) {
        List<PersonCandidate> people = new ArrayList<>();
        for (int at = 0; at < authorships.size(); at++) {
            PersonCandidate own = PersonCandidate.of(authorships.get(at));
            people.add(taken.get(at).map(Place::person).orElse(own));
        }
        return people;
    }

    /** The places of a list: first those of its names that stand where they do elsewhere, then the others. */
    private List<Optional<Place>> take(List<Authorship> authorships) {
        List<Optional<Place>> taken = new ArrayList<>(Collections.nCopies(authorships.size(), Optional.empty()));
        Set<Place> used = new HashSet<>();
        for (boolean inPlace : List.of(true, false)) {
            for (int at = 0; at < authorships.size(); at++) {
                Authorship authorship = authorships.get(at);
                if (taken.get(at).isEmpty() && isShown(authorship)) {
                    Optional<Place> place = inPlace ? atItsPlace(authorship, used) : elsewhere(authorship, used);
                    place.ifPresent(used::add);
                    taken.set(at, place.or(() -> inPlace ? Optional.empty() : Optional.of(newPlace(authorship, used))));
                }
                taken.get(at).ifPresent(place -> place.add(PersonCandidate.of(authorship)));
            }
        }
        return taken;
    }

    private static boolean isShown(Authorship authorship) {
        return authorship.position() != Authorship.HIDDEN && PersonCandidate.of(authorship).isPerson();
    }

    private Optional<Place> atItsPlace(Authorship authorship, Set<Place> used) {
        PersonCandidate person = PersonCandidate.of(authorship);
        return places.stream().filter(place -> place.position == authorship.position() && !used.contains(place) && place.fits(person, true)).findFirst();
    }

    /** The only place that the name fits, among those with the same name if there are any. */
    private Optional<Place> elsewhere(Authorship authorship, Set<Place> used) {
        PersonCandidate person = PersonCandidate.of(authorship);
        List<Place> fitting = places.stream().filter(place -> !used.contains(place) && place.fits(person, false)).toList();
        return only(fitting, place -> place.holds(person)).or(() -> only(fitting, place -> true));
    }

    private static Optional<Place> only(List<Place> places, Predicate<Place> condition) {
        List<Place> met = places.stream().filter(condition).toList();
        return met.size() == 1 ? Optional.of(met.get(0)) : Optional.empty();
    }

    private Place newPlace(Authorship authorship, Set<Place> used) {
        Place place = new Place(authorship.position());
        places.add(place);
        used.add(place);
        return place;
    }

    /** A place in the list of the paper, with the forms of the name that stands there. */
    private static final class Place {

        private final int position;
        private final List<PersonCandidate> forms = new ArrayList<>();

        Place(int position) {
            this.position = position;
        }

        void add(PersonCandidate person) {
            forms.add(person);
        }

        boolean holds(PersonCandidate person) {
            return forms.stream().anyMatch(person::hasNameOf);
        }

        boolean fits(PersonCandidate person, boolean atOnePosition) {
            return forms.stream().allMatch(form -> !form.hasOtherOrcid(person)
                    && (form.hasOrcidOf(person) || form.name().isCompatibleWith(person.name()) || form.hasNameOf(person)
                            || atOnePosition && NameLikeness.areAlike(form.name(), person.name())));
        }

        PersonCandidate person() {
            String orcid = forms.stream().map(PersonCandidate::orcid).filter(each -> !each.isEmpty()).sorted().findFirst().orElse("");
            return forms.stream().max(Comparator.comparing(PersonCandidate::name, NameLikeness.FULLEST)).orElseThrow().withOrcid(orcid);
        }
    }
}
