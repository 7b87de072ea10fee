package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.citation.CitationFormat;
import org.papergraph.export.CitationExporter;
import org.papergraph.query.QueryRunner;
import org.papergraph.resource.ResourceReader;

/** People whom some documents name by initials and others in full. */
class FullNamesTest {

    private static final String INITIALS = """
            @article{one, title = {Deep Things for Recognition}, author = {He, K. and Zhang, X. Y. and {ACME Corp}}, year = {2016}, doi = {10.1000/he1} }
            @article{two, title = {Mappings of Residues in Nets}, author = {He, Kaiming and Zhang, Xiangyu and {ACME Corp}}, year = {2016}, doi = {10.1000/he2} }
            @article{three, title = {Engines without Relatives}, author = {Lovelace, A.}, year = {1843}, doi = {10.1000/love} }
            """;
    private static final String IN_FULL = "TY  - JOUR\nTI  - Deep Things for Recognition\nAU  - He, Kaiming\nAU  - Zhang, Xiangyu\nPY  - 2016\nDO  - 10.1000/he1\nER  - \n";
    private static final Workshop WORKSHOP = new Workshop();

    @BeforeAll
    static void ingest() {
        WORKSHOP.ingest(WORKSHOP.files(List.of(INITIALS, IN_FULL)));
    }

    @AfterAll
    static void close() {
        WORKSHOP.close();
    }

    @Test
    void exportsWriteTheFullestNameThatTheGraphKnows() {
        assertEquals(List.of("He, Kaiming and Zhang, Xiangyu and {ACME Corp}", "Lovelace, A.", "He, Kaiming and Zhang, Xiangyu and {ACME Corp}"),
                Pattern.compile("author = \\{(.*)},\\R").matcher(export(WORKSHOP, CitationFormat.BIBTEX)).results().map(found -> found.group(1)).toList());
    }

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void exportsThatAreReadAgainGiveTheSamePeople(CitationFormat format) {
        try (Workshop fresh = new Workshop()) {
            fresh.ingest(List.of(fresh.file(0, export(WORKSHOP, format))));
            assertEquals(people(WORKSHOP), people(fresh));
        }
    }

    @Test
    void paperOfAnAuthorIsOneRowWithEverySpelling() throws IOException {
        String query = Files.readString(Path.of("queries", "papers-by-author.rq")).replace("?_author", "'kaiming he'");
        assertEquals(List.of("Deep Things for Recognition: K. He; Kaiming He", "Mappings of Residues in Nets: Kaiming He"), rows(WORKSHOP, query, "title", "nameAsWritten"));
    }

    private static List<String> people(Workshop workshop) {
        return rows(workshop, "SELECT ?person ?name { ?person a <http://xmlns.com/foaf/0.1/Person> ; <http://xmlns.com/foaf/0.1/name> ?name } ORDER BY ?person ?name", "person", "name");
    }

    private static List<String> rows(Workshop workshop, String query, String one, String other) {
        QueryRunner runner = new QueryRunner(workshop.store, Duration.ofMinutes(1));
        return runner.run(runner.prepare(query), execution -> Iter.asStream(execution.select()).map(row -> text(row.get(one)) + ": " + text(row.get(other))).toList());
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static String export(Workshop workshop, CitationFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CitationExporter(new ResourceReader(new QueryRunner(workshop.store, Duration.ofMinutes(1)), workshop.store.baseIri())).exportAll(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
