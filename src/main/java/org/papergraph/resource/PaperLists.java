package org.papergraph.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.papergraph.citation.Citation;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;
import org.papergraph.resource.lookup.Lookups;

/** Papers that lead to a resource by a property: lists of them, their years, and the other resources that they lead to. */
public final class PaperLists {

    private final QueryFiles queries;
    private final Lookups lookups;
    private final Labeller labeller;
    private final CitationReader citations;

    PaperLists(QueryFiles queries, Lookups lookups, Labeller labeller, CitationReader citations) {
        this.queries = queries;
        this.lookups = lookups;
        this.labeller = labeller;
        this.citations = citations;
    }

    /**
     * A paper in a list.
     *
     * @param date as the graph has it, such as {@code 2024-05-02} or {@code --03-17}; or empty
     * @param citation its authors and venue
     */
    public record ListedPaper(LabelledTerm paper, String date, Citation citation) {}

    /** A resource with the number of papers shared with another. */
    public record SharedPapers(LabelledTerm resource, int papers) {}

    /**
     * Numbers of papers by year.
     *
     * @param undated papers without a year
     */
    public record Years(SortedMap<Integer, Long> papers, long undated) {

        static Years of(Iterable<Row> rows) {
            SortedMap<Integer, Long> papers = new TreeMap<>();
            long undated = 0;
            for (Row row : rows) {
                if (row.text("year").matches("\\d{4}")) {
                    papers.put(Integer.valueOf(row.text("year")), (long) row.number("papers"));
                } else {
                    undated += row.number("papers");
                }
            }
            return new Years(papers, undated);
        }

        public long total() {
            return papers.values().stream().mapToLong(Long::longValue).sum() + undated;
        }

        /** @param year four digits */
        public long in(String year) {
            return papers.getOrDefault(Integer.valueOf(year), 0L);
        }
    }

    /** @param link property from papers to the resource */
    public Years years(String iri, Node link) {
        return Years.of(lookups.years(iri, link));
    }

    /** The years of the papers that the first entries of a document are about. */
    public Years yearsOfDocument(String document, int entries) {
        return Years.of(lookups.yearsOfDocument(document, entries));
    }

    /** A part of the papers, the newest first. */
    public List<ListedPaper> papers(String iri, Node link, int limit, int offset) {
        return list(lookups.papers(iri, link, limit, offset));
    }

    /** A part of the papers of a year. */
    public List<ListedPaper> papersOfYear(String iri, Node link, String year, int limit, int offset) {
        return list(lookups.papersOfYear(iri, link, year, limit, offset));
    }

    /** A part of the papers that lead to another resource too, by any property. */
    public List<ListedPaper> papersWith(String iri, Node link, String other, int limit, int offset) {
        return list(lookups.papersWith(iri, link, other, limit, offset));
    }

    /** Another resource with the papers that lead to both; empty where there is none. */
    public Optional<SharedPapers> shared(String iri, Node link, String other) {
        Map<String, String> parameters = parameters(iri, link);
        parameters.put("with", other);
        Row row = queries.rows("papers-with-count", parameters).get(0);
        return row.number("papers") == 0
                ? Optional.empty()
                : Optional.of(new SharedPapers(new LabelledTerm(row.text("label"), other), row.number("papers")));
    }

    /**
     * The resources that the papers lead to by another property, those with most of the papers first.
     *
     * @param link from papers to the resource
     * @param other from papers to the resources sought
     */
    public List<SharedPapers> together(String iri, Node link, Node other, int limit) {
        return sharedPapers(lookups.together(iri, link, other, limit));
    }

    /**
     * The resources that the papers of the first entries of a document lead to, those with most of the papers first, by property.
     *
     * @param properties from papers to the resources sought
     * @param limit resources of a property
     */
    public Map<Node, List<SharedPapers>> togetherOfDocument(String document, int entries, List<Node> properties, int limit) {
        return shared(lookups.togetherOfDocument(document, entries, properties, limit));
    }

    /** The years of all papers. */
    public Years yearsOfAll() {
        return Years.of(queries.rows("years-of-all", Map.of()));
    }

    /**
     * The resources that the papers of a year lead to, those with most of the papers first, by property.
     *
     * @param year four digits
     * @param properties from papers to the resources sought
     * @param limit resources of a property
     */
    public Map<Node, List<SharedPapers>> togetherOfYear(String year, List<Node> properties, int limit) {
        return shared(lookups.togetherOfYear(year, properties, limit));
    }

    /** The text of the query for the resources that the papers of a year lead to. */
    public String sparqlOfYear(String year, Node other, int limit) {
        return queries.text("together-of-year", Map.of("year", year, "other", other.getURI(), "limit", Integer.toString(limit)));
    }

    private Map<Node, List<SharedPapers>> shared(Map<Node, List<Row>> rows) {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> sharedPapers(each.getValue())));
    }

    private List<SharedPapers> sharedPapers(List<Row> rows) {
        return Labeller.firsts(rows, "value").map(row -> new SharedPapers(labeller.of(row, "value"), row.number("papers"))).toList();
    }

    /** The text of the query for a part of the papers. */
    public String sparql(String iri, Node link, int limit, int offset) {
        return queries.text("papers", parameters(iri, link, limit, offset));
    }

    private List<ListedPaper> list(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> citations.read(row.text("paper")).map(citation -> new ListedPaper(labeller.of(row, "paper"), row.text("date"), citation)).stream())
                .toList();
    }

    private static Map<String, String> parameters(String iri, Node link) {
        return new HashMap<>(Map.of("resource", iri, "link", link.getURI()));
    }

    private static Map<String, String> parameters(String iri, Node link, int limit, int offset) {
        Map<String, String> parameters = parameters(iri, link);
        parameters.put("limit", Integer.toString(limit));
        parameters.put("offset", Integer.toString(offset));
        return parameters;
    }
}
