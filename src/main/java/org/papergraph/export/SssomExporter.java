package org.papergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.store.Store;

/**
 * Writes the matches of concepts with terms of the user's vocabularies as SSSOM, a table with the metadata of the set above it in YAML:
 * matches that hold, and those that somebody rejected with {@code Not}. The same matches give the same bytes.
 */
public final class SssomExporter {

    private static final List<String> COLUMNS = List.of("subject_id", "subject_label", "predicate_modifier", "predicate_id", "object_id", "object_label",
            "mapping_justification", "object_source", "confidence", "object_match_field", "comment");
    private static final String UNSPECIFIED_LICENCE = "https://w3id.org/sssom/license/unspecified";
    /** Rules by which another label than the preferred one is compared. */
    private static final List<Node> BY_OTHER_LABEL = List.of(Pg.SynonymOfTerm, Pg.SharedShortForm, Pg.ShortFormAlone);

    private final Store store;
    private final String version;

    /** @param version of the program */
    public SssomExporter(Store store, String version) {
        this.store = store;
        this.version = version;
    }

    private record Mapping(String subject, String subjectLabel, boolean isRejected, boolean isExact, String object, String objectLabel,
            boolean isManual, String source, String confidence, String matchField, String comment) {
    }

    /** @param licence IRI, or empty */
    public void export(String licence, OutputStream out) {
        List<Mapping> mappings = store.read(dataset -> mappings(store.published().getDefaultGraph()));
        Curies curies = new Curies(store.baseIri());
        mappings.forEach(each -> curies.add(each.object));
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            head(licence.isEmpty() ? UNSPECIFIED_LICENCE : licence, curies, writer);
            row(COLUMNS, writer);
            for (Mapping each : mappings) {
                row(cells(each, curies), writer);
            }
            writer.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void head(String licence, Curies curies, Writer writer) throws IOException {
        writer.write("#curie_map:\n");
        for (Map.Entry<String, String> prefix : curies.prefixes().entrySet()) {
            writer.write("#  " + prefix.getKey() + ": " + quoted(prefix.getValue()) + "\n");
        }
        writer.write("#license: " + quoted(licence) + "\n");
        writer.write("#mapping_set_id: " + quoted(store.baseIri() + "graph/vocabularies") + "\n");
        writer.write("#mapping_set_title: " + quoted("Concepts of a graph of papers and the terms of vocabularies that mean them") + "\n");
        writer.write("#mapping_tool: " + quoted("Papergraph") + "\n#mapping_tool_version: " + quoted(version) + "\n");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static List<String> cells(Mapping mapping, Curies curies) {
        String justification = mapping.isManual ? "semapv:ManualMappingCuration" : "semapv:LexicalMatching";
        return List.of(curies.of(mapping.subject), mapping.subjectLabel, mapping.isRejected ? "Not" : "", mapping.isExact ? "skos:exactMatch" : "skos:closeMatch",
                curies.of(mapping.object), mapping.objectLabel, justification, mapping.source.isEmpty() ? "" : curies.of(mapping.source),
                mapping.isManual ? "" : mapping.confidence, mapping.isManual ? "" : mapping.matchField, mapping.comment);
    }

    private static void row(List<String> cells, Writer writer) throws IOException {
        writer.write(cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t", "", "\n")));
    }

    private List<Mapping> mappings(Graph graph) {
        return Stream.of(Pg.SameTerm, Pg.SynonymOfTerm, Pg.TermOfSeveralTypes, Pg.SharedShortForm, Pg.ShortFormAlone, Pg.AmbiguousTerm, Pg.TermOfOtherType)
                .flatMap(rule -> all(graph.find(Node.ANY, Pg.rule, rule)).map(decision -> mapping(graph, rule, decision.getSubject())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Mapping::subject).thenComparing(Mapping::object)).toList();
    }

    private Optional<Mapping> mapping(Graph graph, Node rule, Node decision) {
        List<Node> candidates = values(graph, decision, Pg.candidate).toList();
        Optional<Node> concept = candidates.stream().filter(each -> graph.contains(each, Pg.paperCount, Node.ANY)).findFirst();
        Optional<Node> term = candidates.stream().filter(each -> concept.filter(each::equals).isEmpty()).findFirst();
        String status = text(graph, decision, Pg.status);
        if (concept.isEmpty() || term.isEmpty() || status.equals(Pg.Proposed.getURI())) {
            return Optional.empty();
        }
        boolean isRejected = status.equals(Pg.Rejected.getURI());
        boolean isExact = graph.contains(concept.get(), Skos.exactMatch, term.get()) || isRejected && List.of(Pg.SameTerm, Pg.SynonymOfTerm).contains(rule);
        String reason = text(graph, decision, Pg.decisionReason);
        return Optional.of(new Mapping(concept.get().getURI(), text(graph, concept.get(), Skos.prefLabel), isRejected, isExact, term.get().getURI(),
                text(graph, term.get(), RDFS.Nodes.label), isRejected || status.equals(Pg.Pinned.getURI()), text(graph, term.get(), Skos.inScheme),
                text(graph, decision, Pg.score), BY_OTHER_LABEL.contains(rule) ? "skos:altLabel" : "skos:prefLabel",
                reason.isEmpty() ? text(graph, decision, Pg.evidence) : reason));
    }

    /** The first value, an IRI or a text; empty where there is none. */
    private static String text(Graph graph, Node subject, Node property) {
        return values(graph, subject, property).map(each -> each.isLiteral() ? each.getLiteralLexicalForm() : each.getURI()).min(Comparator.naturalOrder()).orElse("");
    }

    private static Stream<Node> values(Graph graph, Node subject, Node property) {
        return all(graph.find(subject, property, Node.ANY)).map(Triple::getObject);
    }

    private static Stream<Triple> all(Iterator<Triple> found) {
        return Iter.toList(found).stream();
    }

    /** The compact forms of IRIs: by well-known prefixes, else by one for each namespace. */
    private static final class Curies {

        private static final Map<String, String> KNOWN = Map.of("wd", "http://www.wikidata.org/entity/", "mesh", "http://id.nlm.nih.gov/mesh/",
                "cso", "https://cso.kmi.open.ac.uk/topics/");

        private final Map<String, String> prefixes = new TreeMap<>(Map.of("skos", Skos.NAMESPACE, "semapv", "https://w3id.org/semapv/vocab/"));

        Curies(String base) {
            prefixes.put("pgr", base);
        }

        void add(String iri) {
            String namespace = namespace(iri);
            if (!prefixes.containsValue(namespace)) {
                String prefix = KNOWN.entrySet().stream().filter(each -> each.getValue().equals(namespace)).map(Map.Entry::getKey).findFirst()
                        .orElseGet(() -> "v" + (1 + prefixes.keySet().stream().filter(each -> each.matches("v\\d+")).count()));
                prefixes.put(prefix, namespace);
            }
        }

        Map<String, String> prefixes() {
            return prefixes;
        }

        String of(String iri) {
            return prefixes.entrySet().stream().filter(each -> iri.startsWith(each.getValue())).max(Comparator.comparing(each -> each.getValue().length()))
                    .map(each -> each.getKey() + ":" + iri.substring(each.getValue().length())).orElse(iri);
        }

        private static String namespace(String iri) {
            return iri.substring(0, Math.max(iri.lastIndexOf('#'), Math.max(iri.lastIndexOf('/'), iri.startsWith("urn:") ? iri.lastIndexOf(':') : -1)) + 1);
        }
    }
}
