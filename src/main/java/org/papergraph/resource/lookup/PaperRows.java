package org.papergraph.resource.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.query.Row;

/**
 * Papers, their years, and the resources that they lead to.
 *
 * @param papers each once
 */
record PaperRows(TermLookup terms, List<Node> papers) {

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

    /** The papers that lead to a resource by a property. */
    static PaperRows leadingTo(TermLookup terms, Node link, Node resource) {
        return new PaperRows(terms, terms.subjects(link, resource));
    }

    /** The papers of the first entries of a document, whose IRIs end with their numbers. */
    static PaperRows ofDocument(TermLookup terms, Node document, int entries) {
        return new PaperRows(terms, IntStream.rangeClosed(1, entries).mapToObj(number -> NodeFactory.createURI(document.getURI() + "/entry/" + number))
                .flatMap(entry -> terms.objects(entry, Foaf.primaryTopic).stream()).distinct().toList());
    }

    /** The papers of the graph whose latest date is in a year. */
    static PaperRows ofYear(TermLookup terms, String year) {
        PaperRows dated = new PaperRows(terms, terms.subjectsOfTexts(Dcterms.issued, date -> date.startsWith(year)));
        return new PaperRows(terms, dated.dated().filter(paper -> paper.date().startsWith(year)).map(DatedPaper::paper)
                .filter(paper -> terms.has(paper, RDF.Nodes.type, Fabio.ResearchPaper)).toList());
    }

    /** Each {@code year} with the number of its {@code papers}; those without one under an empty one. */
    List<Row> years() {
        Map<String, Long> years = dated().collect(Collectors.groupingBy(DatedPaper::year, Collectors.counting()));
        return years.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> new RowBuilder().with("year", NodeFactory.createLiteralString(each.getKey())).with("papers", number(each.getValue())).row())
                .toList();
    }

    /** A part of the papers that fulfil a condition, the newest first: {@code paper} and {@code date}. */
    List<Row> list(Predicate<DatedPaper> condition, int limit, int offset) {
        return dated().filter(condition).sorted(DatedPaper.NEWEST_FIRST).skip(offset).limit(limit).map(this::row).toList();
    }

    /** True for a paper that leads to another resource too, by any property. */
    boolean leadsTo(Node other, DatedPaper paper) {
        return terms.has(paper.paper(), Node.ANY, other);
    }

    /**
     * The resources that the papers lead to by a property, those with most of the {@code papers} first, but generic and uncertain concepts
     * last and hidden ones not: {@code value}.
     *
     * @param without a resource that is left out
     */
    List<Row> together(Node other, int limit, Optional<Node> without) {
        Map<Node, Long> counts = papers.stream()
                .flatMap(paper -> terms.objects(paper, other).stream())
                .filter(value -> without.filter(value::equals).isEmpty())
                .collect(Collectors.groupingBy(value -> value, LinkedHashMap::new, Collectors.counting()));
        List<Shared> leading = new ArrayList<>();
        List<Shared> rankedDown = new ArrayList<>();
        Iterator<Shared> most = counts.entrySet().stream().map(each -> new Shared(each.getKey(), each.getValue())).sorted(Shared.ORDER).iterator();
        while (most.hasNext() && leading.size() < limit) {
            Shared next = most.next();
            if (!terms.has(next.value, Pg.standing, Node.ANY)) {
                leading.add(next);
            } else if (rankedDown.size() < limit && !terms.has(next.value, Pg.standing, Pg.Hidden)) {
                rankedDown.add(next);
            }
        }
        return Stream.concat(leading.stream(), rankedDown.stream())
                .limit(limit)
                .map(each -> new RowBuilder().with("value", each.value).with("label", terms.least(each.value, NAMES))
                        .with("papers", number(each.papers)).row())
                .toList();
    }

    private record Shared(Node value, long papers) {

        static final Comparator<Shared> ORDER = Comparator.comparingLong(Shared::papers).reversed().thenComparing(Shared::value, RowOrder.ofTerms());
    }

    private Stream<DatedPaper> dated() {
        return papers.stream().map(paper -> new DatedPaper(paper, date(paper)));
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
