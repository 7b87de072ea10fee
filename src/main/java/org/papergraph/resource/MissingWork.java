package org.papergraph.resource;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.citation.Access;
import org.papergraph.citation.Citation.Contributor;
import org.papergraph.citation.Citation;
import org.papergraph.citation.CitationKey;
import org.papergraph.citation.Imprint;
import org.papergraph.citation.Issued;
import org.papergraph.citation.Synopsis;
import org.papergraph.citation.Venue;
import org.papergraph.document.Identifier;
import org.papergraph.document.PersonName;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;

/**
 * A work that papers cite and no document is of; what is not known of it is empty.
 *
 * @param papers the number of papers that cite it
 */
public record MissingWork(LabelledTerm work, int papers, String title, String firstAuthor, String year, List<LabelledTerm> identifiers) {

    private static final Pattern INITIALS_LAST = Pattern.compile("^([^,]*\\p{L}{2}[^,.]*?) ((?:\\p{Lu}[.-]? ?){1,4})$");

    public MissingWork {
        identifiers = List.copyOf(identifiers);
    }

    /** The most cited first. */
    static List<MissingWork> read(QueryFiles queries, int limit, int offset) {
        Map<String, List<Row>> byWork = queries.rows("missing-works", Map.of("limit", Integer.toString(limit), "offset", Integer.toString(offset))).stream()
                .collect(Collectors.groupingBy(row -> row.text("work"), LinkedHashMap::new, Collectors.toList()));
        return byWork.values().stream().map(MissingWork::of).toList();
    }

    private static MissingWork of(List<Row> rows) {
        Row first = rows.get(0);
        return new MissingWork(new LabelledTerm(first.text("label"), first.text("work")), first.number("papers"), first.text("title"),
                first.text("author"), first.text("year"),
                rows.stream().filter(row -> row.has("identifier")).map(row -> new LabelledTerm(row.text("identifierLabel"), row.text("identifier"))).distinct().toList());
    }

    /** First author and year, as far as they are known and the label does not say them. */
    public String byline() {
        return title.isEmpty() ? "" : Stream.of(firstAuthor, year).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The works as reference managers take them, each with a key of its own. */
    public static List<Citation> citations(List<MissingWork> works) {
        Set<String> taken = new HashSet<>();
        return works.stream().map(work -> {
            String key = work.key();
            return work.citation(IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? key : key + "-" + number)
                    .filter(taken::add).findFirst().orElseThrow());
        }).toList();
    }

    private String key() {
        List<PersonName> authors = firstAuthor.isBlank() ? List.of() : List.of(new PersonName(familyFirst(), PersonName.Kind.PERSON));
        String key = CitationKey.of(authors, year, title);
        return key.isEmpty() ? Labels.local(work.iri()) : key;
    }

    /** The first author with a comma behind the family name where initials follow it, as in {@code Turing AM}. */
    private String familyFirst() {
        return INITIALS_LAST.matcher(firstAuthor.strip()).replaceFirst("$1, $2");
    }

    /** The first author, the year, the title or the reference as written, and the identifiers. */
    private Citation citation(String key) {
        List<Contributor> authors = firstAuthor.isBlank() ? List.of() : List.of(new Contributor(familyFirst(), false));
        List<Identifier> known = identifiers.stream().flatMap(each -> Identifier.ofAddress(each.iri()).stream()).toList();
        return new Citation(work.iri(), key, WorkType.UNSTATED, title.isEmpty() ? work.label() : title, authors, false, Issued.of(year), Venue.UNKNOWN,
                Imprint.UNKNOWN, new Access(known, "", List.of(), List.of(), ""), Synopsis.UNKNOWN, false);
    }
}
