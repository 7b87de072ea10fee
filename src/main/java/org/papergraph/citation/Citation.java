package org.papergraph.citation;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.name.NameParts;

/**
 * Bibliographic data of a paper, as far as the graph states it; the rest is empty.
 *
 * @param iri the paper in the graph
 * @param key by which manuscripts cite the paper, such as {@code mahmoud2023sieve}
 * @param stated the type of the work that a document states, if one does
 * @param complete true if no document says that there are more authors
 * @param retracted true if a document says so
 */
public record Citation(
        String iri,
        String key,
        WorkType stated,
        String title,
        List<Contributor> authors,
        boolean complete,
        Issued issued,
        Venue venue,
        Imprint imprint,
        Access access,
        Synopsis synopsis,
        boolean retracted) {

    public Citation {
        authors = List.copyOf(authors);
    }

    /** The same without its abstract. */
    public Citation brief() {
        return new Citation(iri, key, stated, title, authors, complete, issued, venue, imprint, access,
                new Synopsis("", synopsis.keywords(), synopsis.language()), retracted);
    }

    /** The type of the work: the one stated, or the one that the venue has papers of. */
    WorkType type() {
        return stated != WorkType.UNSTATED ? stated : switch (venue.kind()) {
            case JOURNAL -> WorkType.JOURNAL_ARTICLE;
            case CONFERENCE -> WorkType.CONFERENCE_PAPER;
            case PREPRINT_SERVER -> WorkType.PREPRINT;
            case OTHER -> WorkType.UNSTATED;
        };
    }

    /** The publisher; of a preprint without one, the server. */
    String publisher() {
        return type() == WorkType.PREPRINT && imprint.publisher().isEmpty() ? venue.name() : imprint.publisher();
    }

    /** The journal, book or series that the work stands in; none for a preprint whose server is its publisher. */
    String container() {
        return type() == WorkType.PREPRINT && imprint.publisher().isEmpty() ? "" : venue.name();
    }

    /**
     * The first authors and how many more there are, as far as that is known, such as {@code Ann Lee, Bo Li and others}.
     *
     * @param shown a name as it is shown
     */
    public String byline(int most, UnaryOperator<String> shown) {
        String names = authors.stream().limit(most).map(author -> shown.apply(author.name())).collect(Collectors.joining(", "));
        int more = authors.size() - most;
        return names.isEmpty() ? "" : names + (!complete ? ", and others" : more > 0 ? ", and " + more + " more" : "");
    }

    /** Remarks for which formats have no field of their own. */
    List<String> notes() {
        Stream<String> hidden = complete ? Stream.of() : Stream.of(AuthorList.MORE_AUTHORS);
        Stream<String> code = access.code().stream().map(address -> "Code: " + address);
        return Stream.of(retracted ? Stream.of("Retracted.") : Stream.<String>of(), hidden, code).flatMap(each -> each).toList();
    }

    /** An author by the name that a document writes. */
    public record Contributor(String name, boolean organization) {

        /** The parts of the name; an organization's has one. */
        NameParts parts() {
            return organization ? new NameParts("", "", name, "") : NameParts.of(name);
        }
    }
}
