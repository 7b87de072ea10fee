package org.papergraph.resource;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.citation.Citation.Contributor;
import org.papergraph.document.PersonName;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.resource.lookup.Statements;

/**
 * An author of a paper with the place in the list, for a citation.
 *
 * @param written as one document names the author of this paper; empty where none does
 */
record PlacedAuthor(Node agent, int position, String written) {

    private static final Comparator<PlacedAuthor> ORDER = Comparator.comparingInt(PlacedAuthor::position)
            .thenComparing(each -> each.agent().toString())
            .thenComparing(PlacedAuthor::written);

    /** The authors of a paper: those with a known position first, in order, each once. */
    static List<Contributor> of(Graph graph, Node paper) {
        Map<Node, List<String>> names = Statements.subjects(graph, Pro.relatesToDocument, paper)
                .flatMap(authorship -> of(Statements.of(graph, authorship)).stream())
                .sorted(ORDER)
                .collect(Collectors.groupingBy(PlacedAuthor::agent, LinkedHashMap::new, Collectors.mapping(PlacedAuthor::written, Collectors.toList())));
        return names.entrySet().stream().map(each -> contributor(Statements.of(graph, each.getKey()), each.getValue())).toList();
    }

    private static Optional<PlacedAuthor> of(Statements authorship) {
        String position = authorship.text(Pg.position);
        return authorship.first(Pro.isHeldBy).map(agent -> new PlacedAuthor(
                agent, position.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(position), authorship.text(Pg.nameAsWritten)));
    }

    /** @param written forms of the name that the documents of this paper have */
    private static Contributor contributor(Statements agent, List<String> written) {
        boolean organization = agent.all(RDF.Nodes.type).contains(Foaf.Organization);
        List<String> own = written.stream().filter(name -> !name.isBlank()).toList();
        String first = own.stream().findFirst().orElseGet(() -> agent.text(Foaf.name));
        return new Contributor(organization || first.isBlank() ? first : fullest(first, Stream.concat(own.stream(), agent.texts(Foaf.name).stream())), organization);
    }

    /** The form of a person's name with the most given names spelled out, of those that can be forms of the first; the first itself if none has more. */
    private static String fullest(String first, Stream<String> others) {
        PersonName name = new PersonName(first, PersonName.Kind.PERSON);
        return others.map(name::writtenAs).filter(name::isCompatibleWith)
                .reduce(name, (one, other) -> PersonName.FULLEST_GIVEN.compare(other, one) > 0 ? other : one).written();
    }
}
