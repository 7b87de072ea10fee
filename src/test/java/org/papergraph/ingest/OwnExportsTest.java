package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.citation.Citation;
import org.papergraph.citation.CitationFormat;
import org.papergraph.export.CitationExporter;
import org.papergraph.export.ExportFormat;
import org.papergraph.export.ExportOptions;
import org.papergraph.export.Exporter;
import org.papergraph.query.QueryRunner;
import org.papergraph.resource.ResourceReader;

/** Files that Papergraph writes give the same papers in a fresh store. */
class OwnExportsTest {

    private static final String LIBRARY = """
            @article{vaswani_2017,
              title = {Attention, {\\"U}ber {ADAM} \\& 100\\% of the {$\\alpha$}-Nets},
              author = {van der Maaten, Laurens and King, Jr., Martin Luther and {ACME Corp and Sons} and Plato and García Márquez, José},
              journal = {Journal of Notes, Series B}, year = 2017, month = jun, day = 12, volume = {30}, number = {2A}, pages = {12--34},
              publisher = {Notes Press}, doi = {10.1000/a_b(c)}, eprint = {1706.03762}, archiveprefix = {arXiv}, pmid = {12345678},
              issn = {1533-7928}, keywords = {attention; nets, deep}, language = {english}, url = {https://example.org/papers/1?a=b&c=%7E},
              abstract = {We show that 5\\% of \\$10 is enough.} }
            @inproceedings{he2016, title = {Deep Residues}, author = {He, Kai and Li, Bo and others}, booktitle = {Proceedings of Things 2016},
              series = {Lecture Notes}, year = {2016}, month = may, pages = {e77}, isbn = {978-3-16-148410-0}, publisher = {Springer} }
            @book{knuth, title = {The Art}, author = {Knuth, Donald E.}, year = {1997}, publisher = {Addison}, isbn = {978-0-306-40615-7} }
            @incollection{chapter, title = {A Chapter}, author = {O'Brien, Ann}, booktitle = {A Book of Chapters}, year = {2001} }
            @phdthesis{thesis, title = {On Theses}, author = {Ng, Y.}, school = {University of Somewhere}, year = {2003} }
            @techreport{report, title = {A Report}, author = {Müller, Zoë}, institution = {Bell Labs}, number = {7}, year = {1999} }
            @misc{preprint, title = {A Preprint of Ours}, author = {Doe, Jane}, eprint = {2101.00001}, archiveprefix = {arXiv}, year = {2021} }
            @misc{untold, title = {Something}, author = {Roe, Jo}, year = {2020}, howpublished = {Talks of the Town} }
            """;
    private static final Workshop ORIGINAL = new Workshop();

    @BeforeAll
    static void ingest() {
        List<DocumentFile> files = List.of(ORIGINAL.file(0, LIBRARY),
                ORIGINAL.file(1, "Abstract:We study sharpness in an abstract without a title, with a_b, $x_1$ and \\(y\\).\n\nAbstract:Another of 5% & more, \\emph{don't} ``say'' from $5 to $10 -- or a~b^2.\n"));
        assertEquals(List.of(), ORIGINAL.ingest(files).problems());
    }

    @AfterAll
    static void close() {
        ORIGINAL.close();
    }

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void citationsThatAreReadAgainGiveTheSamePapers(CitationFormat format) {
        assertSamePapers(export(ORIGINAL, format));
    }

    private static void assertSamePapers(String document) {
        try (Workshop fresh = new Workshop()) {
            IngestReport report = fresh.ingest(List.of(fresh.file(0, document)));
            assertEquals(List.of(), report.problems());
            SortedSet<String> missing = lines(ORIGINAL);
            SortedSet<String> surplus = lines(fresh);
            missing.removeAll(lines(fresh));
            surplus.removeAll(lines(ORIGINAL));
            assertEquals(List.of(), Stream.concat(missing.stream().map("- "::concat), surplus.stream().map("+ "::concat)).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"TURTLE", "TRIG", "NTRIPLES", "NQUADS"})
    void graphThatIsReadAgainGivesTheSamePapers(ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(ORIGINAL.store).export(ExportOptions.in(format), out);
        assertSamePapers(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void identifiersOfAffiliationsComeBackFromTheGraph() {
        String record = """
                {"doi": "10.5072/a", "titles": [{"title": "Depth"}], "publicationYear": 2020, "creators": [{"name": "Moe, Ann", "givenName": "Ann", "familyName": "Moe",
                "affiliation": [{"name": "Oslo", "affiliationIdentifier": "https://ror.org/01xtthb56", "affiliationIdentifierScheme": "ROR"},
                {"name": "Bergen", "affiliationIdentifier": "grid.7914.b", "affiliationIdentifierScheme": "GRID"}, {"name": "Elsewhere"}]}]}
                """;
        try (Workshop one = new Workshop(); Workshop other = new Workshop()) {
            one.ingest(List.of(one.file(0, record)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Exporter(one.store).export(ExportOptions.in(ExportFormat.TURTLE), out);
            other.ingest(List.of(other.file(0, out.toString(StandardCharsets.UTF_8))));
            assertEquals(List.of("Bergen grid.7914.b", "Elsewhere ", "Oslo https://ror.org/01xtthb56"), affiliations(one));
            assertEquals(affiliations(one), affiliations(other));
        }
    }

    private static List<String> affiliations(Workshop workshop) {
        QueryRunner runner = new QueryRunner(workshop.store, Duration.ofMinutes(1));
        String query = """
                PREFIX datacite: <http://purl.org/spar/datacite/>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX pg: <https://w3id.org/papergraph/ontology#>
                PREFIX pro: <http://purl.org/spar/pro/>
                SELECT (CONCAT(?name, " ", COALESCE(STR(?id), "")) AS ?affiliation)
                WHERE { ?authorship a pro:RoleInTime ; pg:affiliationAsWritten ?name
                  OPTIONAL { ?authorship pg:affiliation ?each . ?each pg:affiliationAsWritten ?name ; datacite:hasIdentifier|dcterms:identifier ?id } }
                ORDER BY ?affiliation
                """;
        return runner.run(runner.prepare(query), execution -> Iter.asStream(execution.select())
                .map(row -> row.get("affiliation").getLiteralLexicalForm()).toList());
    }

    @Test
    void graphThatIsCutOffGivesThePapersBeforeAndAProblem() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(ORIGINAL.store).export(ExportOptions.in(ExportFormat.NTRIPLES), out);
        String whole = out.toString(StandardCharsets.UTF_8);
        try (Workshop fresh = new Workshop()) {
            IngestReport report = fresh.ingest(List.of(fresh.file(0, whole.substring(0, whole.indexOf('\n', whole.length() / 2) + 7))));
            assertTrue(report.problems().stream().anyMatch(problem -> problem.line() > 0), report.problems()::toString);
        }
    }

    @Test
    void bibtexThatIsReadAgainKeepsTheKeys() {
        try (Workshop fresh = new Workshop()) {
            String once = export(ORIGINAL, CitationFormat.BIBTEX);
            fresh.ingest(List.of(fresh.file(0, once)));
            assertEquals(once, export(fresh, CitationFormat.BIBTEX));
        }
    }

    @Test
    void orderOfIngestDoesNotChangeAFile() {
        try (Workshop other = new Workshop()) {
            other.ingest(List.of(other.file(1, LIBRARY)));
            other.ingest(List.of(other.file(0, "Abstract:Another of 5% & more, \\emph{don't} ``say'' from $5 to $10 -- or a~b^2.\n\nAbstract:We study sharpness in an abstract without a title, with a_b, $x_1$ and \\(y\\).\n")));
            assertEquals(export(ORIGINAL, CitationFormat.RIS), export(other, CitationFormat.RIS));
        }
    }

    /** Everything that a citation tells of each paper, without its names in the graph and in files. */
    private static SortedSet<String> lines(Workshop workshop) {
        ResourceReader resources = resources(workshop);
        List<String> papers = new ArrayList<>();
        resources.selector().all(papers::add);
        SortedSet<String> lines = new TreeSet<>();
        papers.forEach(paper -> lines.add(line(resources.citations().read(paper).orElseThrow())));
        assertEquals(papers.size(), lines.size());
        assertTrue(lines.size() > 9, lines::toString);
        return lines;
    }

    private static String line(Citation citation) {
        String type = citation.toString().replaceAll("(?s).*(stated=\\w+).*", "$1");
        return String.join(" | ", citation.title(), type, citation.authors().toString(), Boolean.toString(citation.complete()), citation.issued().toString(),
                citation.venue().toString(), citation.imprint().toString(), citation.access().identifiers().toString(), citation.synopsis().toString());
    }

    private static String export(Workshop workshop, CitationFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CitationExporter(resources(workshop)).exportAll(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ResourceReader resources(Workshop workshop) {
        return new ResourceReader(new QueryRunner(workshop.store, Duration.ofMinutes(1)), workshop.store.baseIri());
    }
}
