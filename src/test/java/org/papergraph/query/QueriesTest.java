package org.papergraph.query;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.ConceptMapper;

/** What holds of every file in {@code queries/}. */
class QueriesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\?_([a-z]+)(?:_(?:integer|decimal|iri))?\\b");
    private static final Pattern OWN_TERM = Pattern.compile("\\bpg:(\\w+)");
    private static final String OWN_NAMESPACE = "https://w3id.org/papergraph/ontology#";

    @Test
    void thereAreManyQuestions() throws IOException {
        assertTrue(files().count() >= 22);
    }

    @ParameterizedTest
    @MethodSource("files")
    void queryParsesAndAnswersInAFixedOrder(Path file) throws IOException {
        Query query = QueryFactory.create(Files.readString(file));
        assertTrue(query.isConstructType() || query.hasOrderBy());
    }

    @ParameterizedTest
    @MethodSource("files")
    void headerSaysWhatTheQueryAnswers(Path file) throws IOException {
        JsonNode header = header(file);
        assertAll(
                () -> assertFalse(header.path("summary").asText().isBlank()),
                () -> assertTrue(header.path("description").asText().strip().endsWith(".")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyParameterHasASampleValue(Path file) throws IOException {
        Set<String> parameters = PARAMETER.matcher(Files.readString(file)).results()
                .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> samples = new TreeSet<>();
        for (JsonNode sample : header(file).path("defaults")) {
            sample.fieldNames().forEachRemaining(samples::add);
            assertTrue(sample.elements().next().isValueNode());
        }
        assertEquals(parameters, samples);
    }

    @ParameterizedTest
    @ValueSource(strings = {"concepts-of-paper", "methods-for-task", "papers-addressing-task", "papers-reporting-metric",
        "papers-using-dataset", "papers-using-method", "used-with-method"})
    void leastConfidenceIsThatOfDirectLinksUnlessAskedFor(String query) throws IOException {
        for (JsonNode sample : header(Path.of("queries", query + ".rq")).path("defaults")) {
            if (sample.has("confidence")) {
                assertEquals(ConceptMapper.LINK_THRESHOLD, sample.get("confidence").asDouble());
                return;
            }
        }
        fail("no least confidence");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyOwnTermIsInTheOntology(Path file) throws IOException {
        Set<String> known = RDFDataMgr.loadModel("ontology/papergraph.ttl").listSubjects()
                .filterKeep(subject -> OWN_NAMESPACE.equals(subject.getNameSpace()))
                .mapWith(subject -> subject.getLocalName()).toSet();
        Set<String> used = OWN_TERM.matcher(Files.readString(file)).results()
                .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(known);
        assertEquals(Set.of(), used);
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList().stream();
        }
    }

    private static JsonNode header(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return new YAMLMapper().readTree(lines.filter(line -> line.startsWith("#+"))
                    .map(line -> line.substring(2).replaceFirst("^ ", ""))
                    .collect(Collectors.joining("\n")));
        }
    }
}
