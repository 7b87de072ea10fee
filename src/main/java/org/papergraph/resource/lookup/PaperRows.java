package org.papergraph.resource.lookup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.query.Row;

/**
 * The papers that lead to a resource by a property, their years, and the other resources that they lead to.
 *
 * @param link from the papers to the resource
 */
record PaperRows(TermLookup terms, Node link, Node resource) {

    private static final String WITHOUT_YEAR = "--";
    private static final int YEAR = 4;
    private static final List<Node> NAMES = List.of(Skos.prefLabel, Foaf.name, Dcterms.title);

    /**
     * A paper with its latest date.
     *
     * @param date as the graph has it, or empty
     */
    record DatedPaper(Node paper, String date) {

        static final Comparator<DatedPaper> NEWEST_FIRST =
                Comparator.comparing(DatedPaper::date).reversed().thenComparing(DatedPaper::paper, RowOrder.ofTerms());

        /** Four digits, or empty. */
        String year() {
            return date.startsWith(WITHOUT_YEAR) ? "" : date.substring(0, Math.min(YEAR, date.length()));
        }
    }

    /** Each {@code year} with the number of its {@code papers}; those without one under an empty one. */
    List<Row> years() {
        Map<String, Long> years = papers().collect(Collectors.groupingBy(DatedPaper::year, Collectors.counting()));
        return years.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> new RowBuilder().with("year", NodeFactory.createLiteralString(each.getKey())).with("papers", number(each.getValue())).row())
                .toList();
    }

    /** A part of the papers that fulfil a condition, the newest first: {@code paper} and {@code date}. */
    List<Row> list(Predicate<DatedPaper> condition, int limit, int offset) {
        return papers().filter(condition).sorted(DatedPaper.NEWEST_FIRST).skip(offset).limit(limit).map(this::row).toList();
    }

    /** True for a paper that leads to another resource too, by any property. */
    boolean leadsTo(Node other, DatedPaper paper) {
        return terms.has(paper.paper(), Node.ANY, other);
    }

    /** The resources that the papers lead to by another property, those with most of the {@code papers} first, but generic and uncertain concepts last and hidden ones not: {@code value}. */
    List<Row> together(Node other, int limit) {
        Map<Node, Long> papers = terms.subjects(link, resource).stream()
                .flatMap(paper -> terms.objects(paper, other).stream())
                .filter(value -> !value.equals(resource))
                .collect(Collectors.groupingBy(value -> value, LinkedHashMap::new, Collectors.counting()));
        return papers.entrySet().stream()
                .filter(each -> !terms.has(each.getKey(), Pg.standing, Pg.Hidden))
                .map(each -> new Shared(each.getKey(), each.getValue(), terms.has(each.getKey(), Pg.standing, Node.ANY)))
                .sorted(Shared.ORDER)
                .limit(limit)
                .map(each -> new RowBuilder().with("value", each.value).with("label", terms.least(each.value, NAMES))
                        .with("papers", number(each.papers)).row())
                .toList();
    }

    /** @param rankedDown true for a concept that leads no list */
    private record Shared(Node value, long papers, boolean rankedDown) {

        static final Comparator<Shared> ORDER = Comparator.comparing(Shared::rankedDown)
                .thenComparing(Comparator.comparingLong(Shared::papers).reversed()).thenComparing(Shared::value, RowOrder.ofTerms());
    }

    private Stream<DatedPaper> papers() {
        return terms.subjects(link, resource).stream().map(paper -> new DatedPaper(paper, date(paper)));
    }

    private String date(Node paper) {
        return terms.objects(paper, Dcterms.issued).stream().map(Node::getLiteralLexicalForm).max(Comparator.naturalOrder()).orElse("");
    }

    private Row row(DatedPaper dated) {
        Optional<Node> title = terms.title(dated.paper());
        return new RowBuilder().with("paper", dated.paper())
                .with("date", Optional.of(dated.date()).filter(date -> !date.isEmpty()).map(NodeFactory::createLiteralString))
                .with("label", title).with("opening", title.isPresent() ? Optional.empty() : terms.opening(dated.paper())).row();
    }

    private static Node number(long value) {
        return NodeValue.makeInteger(value).asNode();
    }
}
