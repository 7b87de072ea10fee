package org.papergraph.resource.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.papergraph.SeedGraph;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.Row;
import org.papergraph.resource.ResourceReader;

/** Look-ups in the seeds give the rows of queries in their order: of those that people are shown, and of those beside this class. */
class LookupsTest {

    private static final QueryRunner RUNNER = new QueryRunner(SeedGraph.store(), Duration.ofMinutes(1));
    private static final QueryFiles SHOWN = new QueryFiles(RUNNER, ResourceReader.class);
    private static final QueryFiles PLAIN = new QueryFiles(RUNNER, LookupsTest.class);
    private static final Lookups LOOKUPS = new Lookups(RUNNER);
    private static final int LIMIT = 1000;

    @Test
    void outgoingStatementsAreThoseOfTheQuery() {
        assertAgree(iri -> SHOWN.rows("outgoing", limited(iri)), iri -> LOOKUPS.outgoing(iri, LIMIT),
                Fabio.ResearchPaper, Pg.Method, Foaf.Person, Pg.Entry, Pg.MatchDecision);
    }

    @Test
    void incomingStatementsAreThoseOfTheQuery() {
        assertAgree(iri -> PLAIN.rows("incoming", limited(iri)), iri -> LOOKUPS.incoming(iri, LIMIT), Pg.Dataset, Foaf.Person, Pg.Mention);
    }

    @Test
    void marksOfPapersAndEntriesAreThoseOfTheQuery() {
        assertAgree(iri -> without("label", SHOWN.rows("marks", Map.of("resource", iri))), LOOKUPS::marks, Fabio.ResearchPaper, Pg.Entry);
    }

    @Test
    void conceptsOfPapersAreThoseOfTheQuery() {
        assertAgree(iri -> SHOWN.rows("statements", Map.of("resource", iri)), LOOKUPS::concepts, Fabio.ResearchPaper);
    }

    @Test
    void relatedPapersAreThoseOfTheQuery() {
        assertAgree(iri -> PLAIN.rows("related", Map.of("resource", iri)), LOOKUPS::related, Fabio.ResearchPaper);
    }

    @Test
    void passagesOfMentionsAndStatementsAreThoseOfTheQuery() {
        assertAgree(iri -> SHOWN.rows("passages", limited(iri)), iri -> LOOKUPS.passages(iri, LIMIT), Pg.Mention, Pg.ExtractedStatement);
    }

    @Test
    void decisionsAreThoseOfTheQuery() {
        assertAgree(iri -> PLAIN.rows("decisions", Map.of("resource", iri)), LOOKUPS::decisions, Fabio.ResearchPaper, Foaf.Person, Pg.Entry);
    }

    @Test
    void authorsAreThoseOfTheQuery() {
        assertAgree(iri -> sorted(PLAIN.rows("authors", Map.of("resource", iri))), iri -> sorted(LOOKUPS.authors(iri)), Fabio.ResearchPaper);
    }

    @Test
    void occurrencesAreThoseOfTheQuery() {
        assertAgree(iri -> without("documentKind", PLAIN.rows("occurrences", Map.of("resource", iri))), LOOKUPS::occurrences, Fabio.ResearchPaper);
    }

    @Test
    void propertiesThatDocumentsStateAreThoseOfTheQuery() {
        instances(Fabio.ResearchPaper).forEach(iri -> PLAIN.rows("stated", Map.of("resource", iri)).stream()
                .collect(Collectors.groupingBy(row -> row.text("document"), Collectors.mapping(row -> row.text("property"), Collectors.toList())))
                .forEach((document, properties) -> assertEquals(properties, LOOKUPS.stated(iri, document), iri)));
    }

    @Test
    void sentencesAreThoseOfTheQuery() {
        assertAgree(iri -> sorted(PLAIN.rows("sentences", limited(iri))).stream().map(row -> without("sentence", List.of(row)).get(0)).toList(),
                iri -> sorted(LOOKUPS.sentences(iri, LIMIT)), Pg.Method, Pg.Task);
    }

    @Test
    void narrowerConceptsAreThoseOfTheQuery() {
        assertAgree(iri -> PLAIN.rows("narrower", Map.of("resource", iri)), iri -> LOOKUPS.narrower(iri, 100), Pg.Method);
    }

    @Test
    void yearsAndPapersAreThoseOfTheQueries() {
        assertAgree(iri -> PLAIN.rows("years", linked(iri)), iri -> LOOKUPS.years(iri, Pg.usesMethod), Pg.Method);
        assertAgree(iri -> SHOWN.rows("papers", part(iri)), iri -> LOOKUPS.papers(iri, Pg.usesMethod, 25, 1), Pg.Method);
        assertAgree(iri -> PLAIN.rows("papers-of-year", with("year", "2023", part(iri))), iri -> LOOKUPS.papersOfYear(iri, Pg.usesMethod, "2023", 25, 1), Pg.Method);
    }

    @Test
    void sharedPapersAreThoseOfTheQueries() {
        assertAgree(iri -> PLAIN.rows("together", with("limit", "8", with("other", Dcterms.creator.getURI(), linked(iri)))),
                iri -> LOOKUPS.together(iri, Pg.usesMethod, Dcterms.creator, 8), Pg.Method);
        String other = instances(Pg.Task).stream().max(Comparator.comparingInt(iri -> LOOKUPS.papers(iri, Pg.addressesTask, LIMIT, 0).size())).orElseThrow();
        assertAgree(iri -> PLAIN.rows("papers-with", with("with", other, part(iri))), iri -> LOOKUPS.papersWith(iri, Pg.usesMethod, other, 25, 1), Pg.Method);
    }

    @Test
    void yearsOfDocumentsAndWhatTheirPapersShareAreThoseOfTheQueries() {
        List<String> documents = RUNNER.read(graph -> graph.find(Node.ANY, Pg.entryCount, Node.ANY).mapWith(each -> each.getSubject().getURI()).toList());
        List<Node> properties = List.of(Pg.usesMethod, Dcterms.creator);
        assertEquals(5, documents.size());
        documents.forEach(iri -> assertEquals(PLAIN.rows("years-of-document", Map.of("resource", iri)), LOOKUPS.yearsOfDocument(iri, LIMIT), iri));
        for (Node other : properties) {
            documents.forEach(iri -> assertEquals(withoutSpareOpenings(PLAIN.rows("together-of-document", Map.of("limit", "8", "other", other.getURI(), "resource", iri))),
                    LOOKUPS.togetherOfDocument(iri, LIMIT, properties, 8).get(other), iri));
            for (String year : List.of("2022", "2024")) {
                assertEquals(SHOWN.rows("together-of-year", Map.of("limit", "8", "other", other.getURI(), "year", year)),
                        LOOKUPS.togetherOfYear(year, properties, 8).get(other));
            }
        }
    }

    private static Map<String, String> linked(String iri) {
        return Map.of("resource", iri, "link", Pg.usesMethod.getURI());
    }

    private static Map<String, String> part(String iri) {
        return with("limit", "25", with("offset", "1", linked(iri)));
    }

    private static Map<String, String> with(String name, String value, Map<String, String> others) {
        Map<String, String> values = new HashMap<>(others);
        values.put(name, value);
        return values;
    }

    private static List<Row> sorted(List<Row> rows) {
        return rows.stream().sorted(RowOrder.rising("position", "agent", "label", "written", "mention")).toList();
    }

    private static void assertAgree(Function<String, List<Row>> query, Function<String, List<Row>> lookUps, Node... classes) {
        List<String> iris = Stream.of(classes).flatMap(each -> instances(each).stream()).toList();
        iris.forEach(iri -> assertEquals(withoutSpareOpenings(query.apply(iri)), lookUps.apply(iri), iri));
        assertFalse(iris.stream().allMatch(iri -> lookUps.apply(iri).isEmpty()), "none has any");
    }

    /** Some 500 of a class, of all numbers of papers, the one with most among them. */
    private static List<String> instances(Node type) {
        List<String> all = RUNNER.read(graph -> graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList().stream()
                .sorted(Comparator.comparingInt((Node each) -> -papers(graph, each)).thenComparing(Node::getURI)).map(Node::getURI).toList());
        int step = Math.max(1, all.size() / 500);
        return Stream.iterate(0, at -> at < all.size(), at -> at + step).map(all::get).toList();
    }

    private static int papers(Graph graph, Node concept) {
        return graph.stream(concept, Pg.paperCount, Node.ANY).findFirst().map(count -> Integer.parseInt(count.getObject().getLiteralLexicalForm())).orElse(0);
    }

    private static Map<String, String> limited(String iri) {
        return Map.of("resource", iri, "limit", Integer.toString(LIMIT));
    }

    /** An opening is for what has no label; two of them make two rows. */
    private static List<Row> withoutSpareOpenings(List<Row> rows) {
        return rows.stream().flatMap(row -> row.has("label") ? without("opening", List.of(row)).stream() : Stream.of(row)).distinct().toList();
    }

    private static List<Row> without(String variable, List<Row> rows) {
        return rows.stream().map(row -> {
            Map<String, Node> terms = new HashMap<>(row.terms());
            terms.remove(variable);
            return new Row(terms);
        }).toList();
    }
}
