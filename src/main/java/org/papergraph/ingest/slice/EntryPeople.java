package org.papergraph.ingest.slice;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.document.Entry;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.identity.person.NameForms;
import org.papergraph.identity.person.PersonCandidate;
import org.papergraph.identity.person.PersonIdentity;
import org.papergraph.ingest.state.Records;

/**
 * The people of an entry.
 *
 * @param entry with its people alone
 * @param names the different names of people in it
 */
public record EntryPeople(PlacedEntry entry, List<WrittenName> names) implements Serializable {

    public EntryPeople {
        names = List.copyOf(names);
    }

    /**
     * A name as an entry writes it.
     *
     * @param person key of the {@link PersonCandidate}
     */
    public record WrittenName(String person, String form) implements Serializable {

        /** The keys that people share who may be one. */
        public Stream<String> keys() {
            PersonCandidate known = PersonCandidate.ofKey(person);
            Stream<String> blocks = PersonIdentity.blocks(known.name().writtenAs(form)).stream().map(block -> "block " + block);
            return known.hasOrcid() ? Stream.concat(blocks, Stream.of("orcid " + known.orcid())) : blocks;
        }
    }

    public static EntryPeople of(PlacedEntry placed, String baseIri) {
        Entry read = placed.annotated().entry();
        Entry people = Entry.builder(read.number(), read.line()).title("-").authors(read.authors()).build();
        PlacedEntry bare = new PlacedEntry(placed.sha256(), placed.number(), Records.write(new AnnotatedEntry(people, List.of(Annotation.none()))),
                placed.paper(), placed.aligned());
        StateSlice slice = new StateSlice(baseIri);
        return new EntryPeople(bare, slice.lookup().people(slice.entry(bare)).stream().filter(PersonCandidate::isPerson)
                .map(person -> new WrittenName(person.key(), person.name().written())).distinct().toList());
    }

    /**
     * The form of a name that stands for all in which entries write it.
     *
     * @param forms with the number of entries that write each
     */
    public static String shown(Map<String, Long> forms) {
        return NameForms.shown(forms);
    }
}
