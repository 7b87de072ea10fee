package org.papergraph.resource;

import java.util.Collection;
import java.util.Collections;
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
import org.papergraph.query.Row;

/** The outgoing statements of a resource by property. */
public final class Properties {

    private static final int SHOWN = 50;

    private static final List<Node> NAMING =
            List.of(Skos.prefLabel, Dcterms.title, Foaf.name, RDFS.Nodes.label, Schema.name, Nif.anchorOf);
    private static final List<Node> TEXTS = List.of(Dcterms.abstract_, Nif.isString);

    /** Properties listed first. */
    private static final List<String> LEADING =
            Stream.of(Dcterms.issued, Dcterms.isPartOf, Pg.mentionsVenue, Schema.codeRepository, Skos.altLabel)
                    .map(Node::getURI)
                    .toList();

    private final Map<String, List<Row>> byProperty;
    private final Labeller labeller;

    /** @param rows results of the query {@code outgoing} or {@code incoming} */
    Properties(List<Row> rows, Labeller labeller) {
        this.byProperty = rows.stream().collect(
                Collectors.groupingBy(row -> row.text("property"), LinkedHashMap::new, Collectors.toList()));
        this.labeller = labeller;
    }

    /**
     * A property with its values.
     *
     * @param values the first {@value #SHOWN}
     * @param more number of values left out
     */
    public record Property(LabelledTerm property, List<LabelledTerm> values, int more) {

        public Property {
            values = List.copyOf(values);
        }
    }

    /** Every property, in the order of the IRIs. */
    public List<Property> all() {
        return byProperty.values().stream().map(this::property).toList();
    }

    /** The number of statements. */
    public int size() {
        return byProperty.values().stream().mapToInt(List::size).sum();
    }

    /** The rows of every property, by its IRI: {@code value}, and {@code label} where the value has a name. */
    public Map<String, List<Row>> rows() {
        return Collections.unmodifiableMap(byProperty);
    }

    /** The names, titles and labels, the preferred first. */
    public List<String> names() {
        return texts(NAMING).toList();
    }

    Optional<String> title() {
        return Stream.concat(names().stream(), texts().stream().map(Labels::opening)).findFirst();
    }

    /** The most specific of its classes in words. */
    public Optional<String> className() {
        List<String> types = texts(List.of(RDF.Nodes.type)).toList();
        return types.stream()
                .filter(type -> type.startsWith(Pg.NAMESPACE))
                .findFirst()
                .or(() -> types.stream().findFirst())
                .map(Labels::words);
    }

    /** Its abstracts or the text that it is. */
    public List<String> texts() {
        return texts(TEXTS).toList();
    }

    /** The first value as text; empty where there is none. */
    public String first(Node property) {
        return texts(List.of(property)).findFirst().orElse("");
    }

    /** The first value as a number; 0 where there is none. */
    public long number(Node property) {
        String text = first(property);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    /** The longest value as text; empty where there is none. */
    String longest(Node property) {
        return texts(List.of(property)).max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** All values as texts. */
    public List<String> texts(Node property) {
        return texts(List.of(property)).toList();
    }

    /** All values with labels. */
    public List<LabelledTerm> values(Node property) {
        return rows(property).stream().map(row -> labeller.of(row, "value")).toList();
    }

    /**
     * The properties without name, class and texts; of several names all stay.
     *
     * @param elsewhere properties to leave out too
     */
    public List<Property> details(Collection<Node> elsewhere) {
        Set<String> shown = shown(elsewhere);
        return byProperty.entrySet().stream()
                .filter(each -> !shown.contains(each.getKey()))
                .sorted(Comparator.comparingInt(each -> rank(each.getKey())))
                .map(each -> property(each.getValue()))
                .toList();
    }

    private Property property(List<Row> rows) {
        List<LabelledTerm> values = rows.stream().limit(SHOWN).map(row -> labeller.of(row, "value")).toList();
        return new Property(Labeller.property(rows.get(0)), values, Math.max(0, rows.size() - SHOWN));
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
