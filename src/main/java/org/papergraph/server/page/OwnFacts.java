package org.papergraph.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Skos;

/** What is said of one thing, sorted into the parts of its page. */
final class OwnFacts {

    private static final int SHOWN = 50;

    private static final List<Node> NAMING =
            List.of(Skos.prefLabel, Dcterms.title, Foaf.name, RDFS.Nodes.label, Schema.name, Nif.anchorOf);
    private static final List<Node> TEXTS = List.of(Dcterms.abstract_, Nif.isString);
    private static final List<Node> SECTIONS_OF_A_PAPER =
            List.of(Dcterms.creator, Pg.usesMethod, Pg.addressesTask, Pg.usesDataset, Pg.reportsMetric);

    private final Map<String, List<Row>> byProperty;
    private final Links links;

    /** @param rows answers to the question {@code outgoing} */
    OwnFacts(List<Row> rows, Links links) {
        this.byProperty = byProperty(rows);
        this.links = links;
    }

    static Map<String, List<Row>> byProperty(List<Row> rows) {
        return rows.stream().collect(
                Collectors.groupingBy(row -> row.text("property"), LinkedHashMap::new, Collectors.toList()));
    }

    /** A property with the first of its values. */
    static Fact fact(List<Row> rows, Links links) {
        List<Link> values = rows.stream().limit(SHOWN).map(row -> links.of(row, "value")).toList();
        return new Fact(links.property(rows.get(0)), values, Math.max(0, rows.size() - SHOWN));
    }

    Optional<String> title() {
        return Stream.concat(texts(NAMING), summary().stream().map(Names::opening)).findFirst();
    }

    /** The most telling of the classes in words. */
    Optional<String> kind() {
        List<String> types = texts(List.of(RDF.Nodes.type)).toList();
        return types.stream()
                .filter(type -> type.startsWith(Pg.NAMESPACE))
                .findFirst()
                .or(() -> types.stream().findFirst())
                .map(Names::words);
    }

    List<String> summary() {
        return texts(TEXTS).toList();
    }

    /** What the other parts of the page do not show; of several names all but the title. */
    List<Fact> details(ThingKind kind) {
        Set<String> elsewhere = shownElsewhere(kind);
        List<Fact> details = new ArrayList<>();
        byProperty.forEach((property, rows) -> {
            if (!elsewhere.contains(property)) {
                details.add(fact(rows, links));
            }
        });
        return details;
    }

    private Set<String> shownElsewhere(ThingKind kind) {
        Stream<Node> always = Stream.concat(TEXTS.stream(), Stream.of(RDF.Nodes.type));
        Stream<Node> sections = kind == ThingKind.PAPER ? SECTIONS_OF_A_PAPER.stream() : Stream.empty();
        Stream<Node> title = NAMING.stream().filter(each -> rows(each).size() == 1).limit(1);
        return Stream.of(always, sections, title)
                .flatMap(each -> each)
                .map(Node::getURI)
                .collect(Collectors.toSet());
    }

    private Stream<String> texts(List<Node> properties) {
        return properties.stream().flatMap(each -> rows(each).stream()).map(row -> row.text("value"));
    }

    private List<Row> rows(Node property) {
        return byProperty.getOrDefault(property.getURI(), List.of());
    }
}
