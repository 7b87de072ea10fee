package org.papergraph.web.resource;

import java.util.Collection;
import java.util.Comparator;
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
import org.papergraph.web.view.Labels;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.Row;

/** What is said of one thing, sorted into the parts of its page. */
final class Properties {

    private static final int SHOWN = 50;

    private static final List<Node> NAMING =
            List.of(Skos.prefLabel, Dcterms.title, Foaf.name, RDFS.Nodes.label, Schema.name, Nif.anchorOf);
    private static final List<Node> TEXTS = List.of(Dcterms.abstract_, Nif.isString);

    /** What readers look for first. */
    private static final List<String> LEADING =
            Stream.of(Dcterms.issued, Dcterms.isPartOf, Pg.mentionsVenue, Schema.codeRepository, Skos.altLabel)
                    .map(Node::getURI)
                    .toList();

    private final Map<String, List<Row>> byProperty;
    private final Links links;

    /** @param rows answers to the question {@code outgoing} */
    Properties(List<Row> rows, Links links) {
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
        return Stream.concat(texts(NAMING), summary().stream().map(Labels::opening)).findFirst();
    }

    /** The most telling of the classes in words. */
    Optional<String> kind() {
        List<String> types = texts(List.of(RDF.Nodes.type)).toList();
        return types.stream()
                .filter(type -> type.startsWith(Pg.NAMESPACE))
                .findFirst()
                .or(() -> types.stream().findFirst())
                .map(Labels::words);
    }

    List<String> summary() {
        return texts(TEXTS).toList();
    }

    /** The text of a value, the first of several; empty where there is none. */
    String first(Node property) {
        return texts(List.of(property)).findFirst().orElse("");
    }

    /** The longest text of the values; empty where there is none. */
    String longest(Node property) {
        return texts(List.of(property)).max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** The texts of all values. */
    List<String> all(Node property) {
        return texts(List.of(property)).toList();
    }

    /** What stands at the other end of a property. */
    List<Link> values(Node property) {
        return rows(property).stream().map(row -> links.of(row, "value")).toList();
    }

    /**
     * What the other parts of the page do not show; of several names all.
     *
     * @param elsewhere what the other parts show
     */
    List<Fact> details(Collection<Node> elsewhere) {
        Set<String> shown = shown(elsewhere);
        return byProperty.entrySet().stream()
                .filter(each -> !shown.contains(each.getKey()))
                .sorted(Comparator.comparingInt(each -> rank(each.getKey())))
                .map(each -> fact(each.getValue(), links))
                .toList();
    }

    private static int rank(String property) {
        int place = LEADING.indexOf(property);
        return place < 0 ? LEADING.size() : place;
    }

    private Set<String> shown(Collection<Node> elsewhere) {
        Stream<Node> always = Stream.concat(TEXTS.stream(), Stream.of(RDF.Nodes.type));
        Stream<Node> title = NAMING.stream().filter(each -> rows(each).size() == 1).limit(1);
        return Stream.of(always, elsewhere.stream(), title)
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
