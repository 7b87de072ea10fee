package org.papergraph.web.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.resource.Labels;
import org.papergraph.web.map.ConceptMap.Neighbour;
import org.papergraph.web.map.ConceptMap.Place;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.ResourceUrls;

/**
 * The papers of a graph that cite one another, those with most such citations, to and fro.
 *
 * @param places the papers, each with those shown that it cites or is cited by
 * @param papers number of all papers with such citations
 * @param citations number of all citations among papers
 */
record PaperNetwork(List<Place> places, int papers, int citations) {

    private static final int SHOWN = 60;

    public PaperNetwork {
        places = List.copyOf(places);
    }

    static PaperNetwork of(Graph graph, ResourceUrls urls) {
        Map<String, Set<String>> joined = joined(graph);
        List<String> shown = joined.keySet().stream()
                .sorted(Comparator.comparingInt((String paper) -> joined.get(paper).size()).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN).toList();
        Set<String> among = new HashSet<>(shown);
        List<Place> places = shown.stream().map(paper -> new Place(urls.keys().key(paper), link(graph, paper, urls), urls.page(paper),
                        ResourceType.PAPER.label(), joined.get(paper).size(), neighbours(graph, joined.get(paper), among, urls)))
                .toList();
        return new PaperNetwork(places, joined.size(), joined.values().stream().mapToInt(Collection::size).sum() / 2);
    }

    private static Map<String, Set<String>> joined(Graph graph) {
        Map<String, Set<String>> joined = new HashMap<>();
        graph.find(Node.ANY, Cito.cites, Node.ANY).forEachRemaining(cites -> {
            if (graph.contains(cites.getObject(), RDF.Nodes.type, Fabio.ResearchPaper)) {
                String citing = cites.getSubject().getURI();
                String cited = cites.getObject().getURI();
                joined.computeIfAbsent(citing, paper -> new TreeSet<>()).add(cited);
                joined.computeIfAbsent(cited, paper -> new TreeSet<>()).add(citing);
            }
        });
        return joined;
    }

    private static List<Neighbour> neighbours(Graph graph, Set<String> others, Set<String> among, ResourceUrls urls) {
        return others.stream().filter(among::contains)
                .map(other -> new Neighbour(urls.keys().key(other), link(graph, other, urls), 1)).toList();
    }

    private static Link link(Graph graph, String paper, ResourceUrls urls) {
        String title = graph.find(NodeFactory.createURI(paper), Dcterms.title, Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getLiteralLexicalForm()).min(Comparator.naturalOrder()).orElseGet(() -> Labels.ofKey(urls.keys().key(paper)));
        return new Link(title, urls.page(paper));
    }

    /** True if there is something to draw. */
    public boolean hasLines() {
        return !places.isEmpty();
    }
}
