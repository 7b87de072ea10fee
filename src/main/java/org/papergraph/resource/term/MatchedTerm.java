package org.papergraph.resource.term;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.resource.LabelledTerm;

/**
 * A term of one of the user's vocabularies that a concept is matched with.
 *
 * @param isExact true if they mean the same, false if they are close
 * @param vocabularies that have the term
 * @param broader terms right above it
 */
public record MatchedTerm(LabelledTerm term, boolean isExact, List<LabelledTerm> vocabularies, List<BroaderTerm> broader) {

    /** Of the concepts under a broader term. */
    private static final int MOST_CONCEPTS = 24;
    private static final List<Node> MATCHES = List.of(Skos.exactMatch, Skos.closeMatch);
    private static final Comparator<LabelledTerm> BY_LABEL = Comparator.comparing(LabelledTerm::label).thenComparing(LabelledTerm::iri);

    public MatchedTerm {
        vocabularies = List.copyOf(vocabularies);
        broader = List.copyOf(broader);
    }

    /**
     * A term above a term.
     *
     * @param same concepts that mean it
     * @param beside other concepts whose terms stand right under it, those of most papers first
     * @param more number of such concepts that are left out
     */
    public record BroaderTerm(LabelledTerm term, List<LabelledTerm> same, List<LabelledTerm> beside, int more) {

        public BroaderTerm {
            same = List.copyOf(same);
            beside = List.copyOf(beside);
        }
    }

    /** Those of a concept, exact ones first, then by label. */
    public static List<MatchedTerm> read(String concept, Graph graph) {
        Node node = NodeFactory.createURI(concept);
        return MATCHES.stream().flatMap(property -> objects(graph, node, property).map(term -> of(node, term, property.equals(Skos.exactMatch), graph))
                .sorted(Comparator.comparing(MatchedTerm::term, BY_LABEL))).toList();
    }

    private static MatchedTerm of(Node concept, Node term, boolean isExact, Graph graph) {
        return new MatchedTerm(labelled(graph, term), isExact,
                objects(graph, term, Skos.inScheme).map(each -> labelled(graph, each)).sorted(BY_LABEL).toList(),
                objects(graph, term, Skos.broader).map(above -> above(concept, above, graph)).sorted(Comparator.comparing(BroaderTerm::term, BY_LABEL)).toList());
    }

    private static BroaderTerm above(Node concept, Node above, Graph graph) {
        List<LabelledTerm> same = concepts(graph, above).map(each -> labelled(graph, each)).sorted(BY_LABEL).toList();
        List<LabelledTerm> beside = subjects(graph, Skos.broader, above).flatMap(term -> concepts(graph, term)).distinct().filter(each -> !each.equals(concept))
                .sorted(Comparator.comparing((Node each) -> -papers(graph, each)).thenComparing(Node::getURI)).map(each -> labelled(graph, each)).toList();
        return new BroaderTerm(labelled(graph, above), same, beside.subList(0, Math.min(MOST_CONCEPTS, beside.size())), Math.max(0, beside.size() - MOST_CONCEPTS));
    }

    private static Stream<Node> concepts(Graph graph, Node term) {
        return MATCHES.stream().flatMap(property -> subjects(graph, property, term)).filter(each -> graph.contains(each, Pg.paperCount, Node.ANY)).distinct();
    }

    private static int papers(Graph graph, Node concept) {
        return objects(graph, concept, Pg.paperCount).mapToInt(count -> Integer.parseInt(count.getLiteralLexicalForm())).max().orElse(0);
    }

    private static LabelledTerm labelled(Graph graph, Node node) {
        return new LabelledTerm(Stream.of(Skos.prefLabel, RDFS.Nodes.label).flatMap(property -> objects(graph, node, property)).map(Node::getLiteralLexicalForm)
                .findFirst().orElse(node.getURI()), node.getURI());
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return Iter.toList(graph.find(subject, property, Node.ANY).mapWith(Triple::getObject)).stream();
    }

    private static Stream<Node> subjects(Graph graph, Node property, Node object) {
        return Iter.toList(graph.find(Node.ANY, property, object).mapWith(Triple::getSubject)).stream();
    }
}
