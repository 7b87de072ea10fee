package org.papergraph.resource;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.citation.Citation.Contributor;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.resource.lookup.Statements;

/** An author of a paper with the place in the list, for a citation. */
record PlacedAuthor(Node agent, int position, Contributor contributor) {

    private static final Comparator<PlacedAuthor> ORDER = Comparator.comparingInt(PlacedAuthor::position)
            .thenComparing(each -> each.agent().toString())
            .thenComparing(each -> each.contributor().name());

    /** The authors of a paper: those with a known position first, in order, each once. */
    static List<Contributor> of(Graph graph, Node paper) {
        Set<Node> seen = new HashSet<>();
        return Statements.subjects(graph, Pro.relatesToDocument, paper)
                .flatMap(authorship -> of(graph, Statements.of(graph, authorship)).stream())
                .sorted(ORDER)
                .filter(each -> seen.add(each.agent()))
                .map(PlacedAuthor::contributor)
                .toList();
    }

    private static Optional<PlacedAuthor> of(Graph graph, Statements authorship) {
        return authorship.first(Pro.isHeldBy).map(agent -> {
            Statements holder = Statements.of(graph, agent);
            String written = authorship.text(Pg.nameAsWritten);
            String position = authorship.text(Pg.position);
            return new PlacedAuthor(
                    agent,
                    position.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(position),
                    new Contributor(written.isEmpty() ? holder.text(Foaf.name) : written, holder.all(RDF.Nodes.type).contains(Foaf.Organization)));
        });
    }
}
