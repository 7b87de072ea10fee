package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.papergraph.document.SourceDocument;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.QueryRunner;
import org.papergraph.reader.table.ColumnChoices;

class TableIngestTest {

    private static final String TABLE = "Name,Jahr,note\nOn Depth,2020,x\nOn Width,2021,y\n";

    @Test
    void columnsThatWereReadAreKeptAndOthersReadTheDocumentAnew() {
        try (Workshop workshop = new Workshop()) {
            DocumentFile file = workshop.file(0, TABLE);
            DocumentReport refused = ingest(workshop, file, "title=Titel");
            assertEquals(Outcome.UNREAD, refused.outcome());
            assertEquals(Set.of(), columns(workshop, refused, Pg.guessedColumn));
            DocumentReport added = ingest(workshop, file, "title=Name");
            assertEquals(Outcome.ADDED, added.outcome());
            assertEquals(Set.of("Name → title"), columns(workshop, added, Pg.givenColumn));
            assertEquals(Set.of("Jahr → year"), columns(workshop, added, Pg.guessedColumn));
            assertEquals(Outcome.UNCHANGED, ingest(workshop, file, "title=Name").outcome());
            assertEquals(Outcome.REPLACED, ingest(workshop, file, "title=Name,abstract=note").outcome());
            assertEquals(Set.of("Name → title", "note → abstract"), columns(workshop, added, Pg.givenColumn));
        }
    }

    @Test
    void venuesOfWorksOfNoStatedTypeAreCounted() {
        try (Workshop workshop = new Workshop()) {
            workshop.ingest(List.of(workshop.file(0, "Title,Authors,Year,Journal\nOn Depth,Ada Moe,2020,Depth Letters\nOn Width,Ada Moe,2021,Annals of Width\n")));
            QueryRunner runner = new QueryRunner(workshop.store, Duration.ofMinutes(1));
            Map<String, String> counts = new HashMap<>();
            runner.run(runner.prepare(NamedQueries.read(Path.of("queries")).get("counts"), Map.of()), execution -> {
                execution.select().forEachRemaining(row -> counts.put(row.get("kind").getLiteralLexicalForm(), row.get("number").getLiteralLexicalForm()));
                return counts;
            });
            assertEquals(List.of("2", "2"), List.of(counts.get("papers"), counts.get("venues")));
        }
    }

    private static DocumentReport ingest(Workshop workshop, DocumentFile file, String columns) {
        Ingest.Options options = new Ingest.Options(Set.of(), ColumnChoices.parse(columns), false, 1, "test", IngestProgress.SILENT);
        return new Ingest(workshop.store, WordListAnnotator::annotate, WordListAnnotator.MODEL, options).ingest(List.of(file)).documents().get(0);
    }

    private static Set<String> columns(Workshop workshop, DocumentReport report, Node property) {
        Iris iris = new Iris(workshop.store.baseIri());
        return workshop.values(iris.graph("meta"), iris.source(new SourceDocument("", report.sha256()).key()), property);
    }
}
