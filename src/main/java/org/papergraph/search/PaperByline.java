package org.papergraph.search;

import java.util.Comparator;
import java.util.List;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Pro;

/**
 * Who wrote a paper and where it appeared, as lists of papers show it.
 *
 * @param authors names of the first ones, in order
 * @param others what stands for the rest: {@code and 2 more} where their number is known, {@code and others} where a document hides some;
 *     empty where there are none
 * @param venues titles, sorted
 */
public record PaperByline(List<String> authors, String others, List<String> venues) {

    private static final int SHOWN = 3;
    private static final int AUTHORS_READ = 50;
    private static final int ENTRIES_READ = 50;

    public PaperByline {
        authors = List.copyOf(authors);
        venues = List.copyOf(venues);
    }

    static PaperByline read(String paper, Lookup lookup) {
        List<String> authorships = lookup.having(Pro.relatesToDocument, paper, AUTHORS_READ);
        List<String> names = authorships.stream().sorted(Comparator.comparingInt(authorship -> position(authorship, lookup))).limit(SHOWN)
                .map(authorship -> name(authorship, lookup)).toList();
        List<String> venues = lookup.values(paper, Dcterms.isPartOf, SHOWN).stream().map(venue -> lookup.value(venue, Dcterms.title)).sorted().toList();
        return new PaperByline(names, names.isEmpty() ? "" : others(paper, authorships.size() - names.size(), authorships.size(), lookup), venues);
    }

    private static String others(String paper, int more, int read, Lookup lookup) {
        if (hidesAuthors(paper, lookup)) {
            return "and others";
        }
        return more == 0 ? "" : read == AUTHORS_READ ? "and many more" : "and " + more + " more";
    }

    /** True if a document says that there are more authors than it shows, so that their number is not known. */
    private static boolean hidesAuthors(String paper, Lookup lookup) {
        return lookup.having(Foaf.primaryTopic, paper, ENTRIES_READ).stream()
                .anyMatch(entry -> lookup.value(entry, Pg.authorListComplete).equals("false"));
    }

    private static int position(String authorship, Lookup lookup) {
        String position = lookup.value(authorship, Pg.position);
        return position.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(position);
    }

    private static String name(String authorship, Lookup lookup) {
        String name = lookup.value(lookup.value(authorship, Pro.isHeldBy), Foaf.name);
        return name.isEmpty() ? lookup.value(authorship, Pg.nameAsWritten) : name;
    }
}
