package org.papergraph.resource.lookup;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.query.Row;

/**
 * Papers that share concepts with a paper: {@code paper}, {@code shared} and {@code listed}, true where a listing has both. A concept of n
 * papers counts 1/log(n), after Adamic and Adar, Friends and neighbors on the Web, 2003; a listing counts as much as a concept of ten papers.
 */
record RelatedRows(TermLookup terms) {

    private static final int CONCEPTS = 8;
    private static final int MOST_PAPERS = 300;
    private static final int PAIRS = 250;
    private static final int CANDIDATES = 16;
    private static final double LISTING = 1 / Math.log(10);

    /** A concept of the paper, with the property that links them and the number of its papers. */
    private record SharedConcept(Node link, Node concept, int papers) {

        static final Comparator<SharedConcept> RAREST_FIRST =
                Comparator.comparingInt(SharedConcept::papers).thenComparing(SharedConcept::concept, RowOrder.ofTerms());
    }

    private record Pair(Node paper, SharedConcept shared) {}

    private record Candidate(Node paper, double score, String shared, boolean listed) {

        static final Comparator<Candidate> BEST_FIRST =
                Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::paper, RowOrder.ofTerms());
    }

    /** The most related first, {@value #CANDIDATES} at most. */
    List<Row> of(Node paper) {
        Map<Node, List<SharedConcept>> byPaper = concepts(paper)
                .flatMap(shared -> terms.subjects(shared.link(), shared.concept()).stream()
                        .filter(other -> !other.equals(paper)).map(other -> new Pair(other, shared)))
                .limit(PAIRS)
                .collect(Collectors.groupingBy(Pair::paper, LinkedHashMap::new, Collectors.mapping(Pair::shared, Collectors.toList())));
        Set<Node> listings = listings(paper);
        return byPaper.entrySet().stream()
                .map(each -> new Candidate(each.getKey(), score(each.getValue()), "", false))
                .sorted(Candidate.BEST_FIRST).limit(CANDIDATES)
                .map(each -> named(each, byPaper.get(each.paper()), listings))
                .sorted(Candidate.BEST_FIRST)
                .map(this::row)
                .toList();
    }

    private Stream<SharedConcept> concepts(Node paper) {
        return terms.statements(paper).objects().entrySet().stream()
                .flatMap(each -> each.getValue().stream().filter(Node::isURI).flatMap(concept -> shared(each.getKey(), concept)))
                .sorted(SharedConcept.RAREST_FIRST)
                .limit(CONCEPTS);
    }

    private Stream<SharedConcept> shared(Node link, Node concept) {
        return terms.objects(concept, Pg.paperCount).stream()
                .map(count -> new SharedConcept(link, concept, Integer.parseInt(count.getLiteralLexicalForm())))
                .filter(each -> each.papers() > 1 && each.papers() <= MOST_PAPERS);
    }

    private static double score(List<SharedConcept> shared) {
        return shared.stream().map(each -> 1 / Math.log(each.papers())).reduce(0.0, Double::sum);
    }

    private Candidate named(Candidate candidate, List<SharedConcept> shared, Set<Node> listings) {
        String names = shared.stream().flatMap(each -> terms.objects(each.concept(), Skos.prefLabel).stream())
                .map(Node::getLiteralLexicalForm).collect(Collectors.joining(", "));
        boolean listed = !listings.isEmpty() && documents(candidate.paper()).anyMatch(listings::contains);
        return new Candidate(candidate.paper(), candidate.score() + (listed ? LISTING : 0), names, listed);
    }

    /** The documents that are listings of related papers and have the paper. */
    private Set<Node> listings(Node paper) {
        return documents(paper).filter(each -> terms.has(each, RDF.Nodes.type, Pg.RelatedPaperListing)).collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<Node> documents(Node paper) {
        return terms.subjects(Foaf.primaryTopic, paper).stream().flatMap(entry -> terms.objects(entry, Dcterms.isPartOf).stream());
    }

    private Row row(Candidate candidate) {
        return new RowBuilder().with("paper", candidate.paper()).with("label", terms.title(candidate.paper()))
                .with("shared", NodeFactory.createLiteralString(candidate.shared()))
                .with("listed", NodeValue.booleanReturn(candidate.listed()).asNode()).row();
    }
}
