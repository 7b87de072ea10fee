package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.cli.ingest.IngestReportWriter;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.document.Problem;
import org.papergraph.ingest.IngestReport;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.store.Store;
import picocli.CommandLine;

/** The commands on one store of three small documents, which they leave as it is. */
class StoreCommandsTest {

    private static final String PAGE = "%s%n%nLG%nh-index7%n1papers%n%n1 Papers%n%n%s%n%n%s%n%n%s%n%n";
    private static final String FLAT = "We train ResNet-50 on ImageNet for image classification and find that flat minima matter more than anybody expected.";
    private static final String SHARP = "We study language models that answer questions about chemistry, and report their accuracy on a new benchmark.";

    @TempDir
    static Path folder;

    private static String db;
    private static CommandRun ingested;

    @BeforeAll
    static void ingest() throws IOException {
        db = folder.resolve("db").toString();
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("ada.txt"), PAGE.formatted("Ada Lovelace", "LGApr 24, 2023\nFlat Minima", "Matthew Leavitt, Ada Lovelace", FLAT));
        Files.writeString(documents.resolve("kurt.txt"), PAGE.formatted("Kurt Gödel", "CLMar 17\nSharp Minima", "Matthew L. Leavitt, Kurt Gödel", SHARP));
        Files.writeString(documents.resolve("letter.txt"), "Dear all,\nsee you on Monday.\n");
        Files.writeString(documents.resolve("README.md"), "What these are.\n");
        ingested = CommandRun.of("ingest", documents.toString(), "--db", db, "--report", "json");
    }

    @Test
    void jsonReportHasTheRightSums() throws IOException {
        JsonNode report = JsonMapper.builder().build().readTree(ingested.out());
        assertEquals(2, report.get("entries").intValue());
        assertEquals(2, report.get("papers").intValue());
        assertEquals(1, report.get("problems").intValue());
        assertEquals(report.get("mentions").intValue(),
                report.get("documents").get(0).get("mentions").intValue() + report.get("documents").get(1).get("mentions").intValue());
        assertTrue(report.get("mentions").intValue() > 2, ingested.out());
        assertEquals(List.of("ada.txt", "kurt.txt", "letter.txt"), report.get("documents").findValuesAsText("name"));
        assertEquals(List.of("added", "added", "unread"), report.get("documents").findValuesAsText("outcome"));
        JsonNode problem = report.get("documents").get(2).get("problems").get(0);
        assertEquals("letter.txt", problem.get("source").textValue());
        assertTrue(problem.get("reason").textValue().startsWith("this is plain text, in no format that is known"), problem::toString);
    }

    @Test
    void documentThatCannotBeReadMakesTheIngestFail() {
        assertEquals(1, ingested.code());
    }

    @Test
    void textReportHasALineADocument() throws IOException {
        Path listing = Files.writeString(folder.resolve("listing.txt"), "Abstract:" + FLAT + "\n");
        CommandRun run = CommandRun.of("ingest", listing.toString(), "--dry-run", "--db", folder.resolve("untouched").toString());
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).equals("read-only  1 entry, 0 problems         listing.txt (abstract listing)"), lines.get(0));
        assertTrue(lines.get(1).startsWith("1 entry, 0 problems, "), lines.get(1));
        assertTrue(Files.notExists(folder.resolve("untouched")));
    }

    @Test
    void ingestOfAMissingFileFails() {
        CommandRun run = CommandRun.of("ingest", folder.resolve("none.txt").toString(), "--db", db);
        assertEquals(1, run.code());
        assertEquals("papergraph: there is no such file: " + folder.resolve("none.txt") + "\n", run.err());
    }

    @Test
    void ingestOfAFolderWithoutDocumentsSaysSo() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        CommandRun run = CommandRun.of("ingest", empty.toString(), "--db", db);
        assertEquals(1, run.code());
        assertEquals("papergraph: there are no documents in " + empty + "\n", run.err());
    }

    @Test
    void queryWithoutArgumentsListsTheQueries() {
        CommandRun run = CommandRun.of("query", "--db", db);
        assertEquals(0, run.code());
        assertTrue(run.out().contains("papers-by-author             Papers of an author, oldest first"), run.out());
        assertTrue(run.out().contains("-p author (literal, default Ari Morcos)"), run.out());
    }

    @Test
    void namedQueryTakesItsParameters() {
        CommandRun run = CommandRun.of("query", "papers-by-author", "-p", "author=Ada Lovelace", "--output", "csv", "--db", db);
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals("date,title,nameAsWritten,position,paper", lines.get(0));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("2023-04-24,Flat Minima,Ada Lovelace,2,http://localhost:3030/id/paper/flat-minima-"), lines.get(1));
    }

    @Test
    void wrongParameterIsToldWithTheRightOnes() {
        CommandRun run = CommandRun.of("query", "papers-by-author", "-p", "writer=Ada Lovelace", "--db", db);
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("papergraph: ") && run.err().contains("writer") && run.err().contains("author (literal"), run.err());
    }

    @Test
    void wrongValueIsTold() {
        CommandRun run = CommandRun.of("query", "papers-of-year", "-p", "year=soon", "--db", db);
        assertEquals(1, run.code());
        assertTrue(run.err().contains("'soon' is no value for year (integer"), run.err());
    }

    @Test
    void unknownQueryIsTold() {
        CommandRun run = CommandRun.of("query", "papers-of-nobody", "--db", db);
        assertEquals(1, run.code());
        assertEquals("papergraph: there is no query and no file 'papers-of-nobody'; to list the queries: papergraph query\n", run.err());
    }

    @Test
    void sparqlComesFromTheLineOrAFile() throws IOException {
        String sparql = "SELECT (COUNT(*) AS ?papers) { ?paper a <http://purl.org/spar/fabio/ResearchPaper> }";
        Path file = Files.writeString(folder.resolve("count.rq"), sparql);
        for (CommandRun run : List.of(CommandRun.of("query", "-e", sparql, "--output", "csv", "--db", db),
                CommandRun.of("query", file.toString(), "--output", "csv", "--db", db))) {
            assertEquals(0, run.code(), run.err());
            assertEquals(List.of("papers", "2"), run.out().lines().toList());
        }
    }

    @Test
    void brokenSparqlIsTold() {
        CommandRun run = CommandRun.of("query", "-e", "SELECT ?x WHERE {", "--db", db);
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("papergraph: ") && run.err().contains("line 1"), run.err());
    }

    @Test
    void updateIsNoQuery() {
        assertEquals(1, CommandRun.of("query", "-e", "CLEAR ALL", "--db", db).code());
        assertTrue(CommandRun.of("status", "--db", db).out().contains("papers         2\n"));
    }

    @Test
    void statusCountsWhatIsThere() {
        CommandRun run = CommandRun.of("status", "--db", db);
        assertEquals(0, run.code(), run.err());
        for (String line : List.of("base           http://localhost:3030/id/", "documents      2", "entries        2", "papers         2",
                "people         4", "problems       0", "decisions      1")) {
            assertTrue(run.out().lines().anyMatch(line::equals), line + " in\n" + run.out());
        }
    }

    @Test
    void pathOfTheStoreMayBeRelative() {
        String relative = Path.of("").toAbsolutePath().relativize(Path.of(db)).toString();
        for (int round = 0; round < 2; round++) {
            assertTrue(CommandRun.of("status", "--db", relative).out().contains("papers         2\n"));
        }
    }

    @Test
    void graphConforms() {
        CommandRun run = CommandRun.of("validate", "--db", db);
        assertEquals("The graph conforms.\n", run.out());
        assertEquals(0, run.code());
    }

    @Test
    void decisionsAreListedByStatus() {
        CommandRun all = CommandRun.of("decisions", "list", "--db", db);
        assertEquals(0, all.code());
        assertTrue(all.out().matches("(?s)[0-9a-f]{16}  proposed  compatible-names +0\\.500  Matthew L. Leavitt  =  Matthew Leavitt\n    .*"), all.out());
        assertEquals(all, CommandRun.of("decisions", "--db", db));
        assertEquals(all, CommandRun.of("decisions", "list", "--status", "proposed", "--db", db));
        assertEquals(new CommandRun(0, "", "0 decisions\n"), CommandRun.of("decisions", "list", "--status", "pinned", "--db", db));
    }

    @Test
    void acceptedDecisionCanBeReset() {
        Matcher id = Pattern.compile("[0-9a-f]{16}").matcher(CommandRun.of("decisions", "--db", db).out());
        assertTrue(id.find());
        assertEquals(new CommandRun(0, "", ""), CommandRun.of("decisions", "accept", id.group(), "--db", db));
        assertTrue(CommandRun.of("decisions", "--db", db).out().contains("  pinned    "));
        assertTrue(CommandRun.of("status", "--db", db).out().contains("people         3\n"));
        assertEquals(0, CommandRun.of("decisions", "reset", id.group(), "--db", db).code());
        assertTrue(CommandRun.of("status", "--db", db).out().contains("people         4\n"));
    }

    @Test
    void ruleIsRunWithAReasonAndReset() {
        assertEquals("1 decision\n", CommandRun.of("decisions", "run", "compatible-names", "--reason", "seen together", "--db", db).err());
        assertTrue(CommandRun.of("decisions", "list", "--rule", "compatible-names", "--db", db).out().contains("decided by hand: seen together"));
        assertTrue(CommandRun.of("status", "--db", db).out().contains("people         3\n"));
        assertEquals(0, CommandRun.of("decisions", "reset", "--rule", "compatible-names", "--db", db).code());
        assertTrue(CommandRun.of("status", "--db", db).out().contains("people         4\n"));
    }

    @Test
    void ruleIsTurnedOnAndOff() {
        assertTrue(CommandRun.of("decisions", "rules", "--db", db).out().contains("compatible-names             off   "));
        assertEquals(new CommandRun(0, "", ""), CommandRun.of("decisions", "rules", "on", "compatible-names", "--db", db));
        assertTrue(CommandRun.of("decisions", "rules", "--db", db).out().contains("compatible-names             on *  "));
        assertTrue(CommandRun.of("status", "--db", db).out().contains("people         3\n"));
        assertEquals(0, CommandRun.of("decisions", "rules", "off", "compatible-names", "--db", db).code());
        assertTrue(CommandRun.of("status", "--db", db).out().contains("people         4\n"));
        assertEquals(2, CommandRun.of("decisions", "rules", "on", "same-tile", "--db", db).code());
    }

    @Test
    void unknownDecisionIsTold() {
        CommandRun run = CommandRun.of("decisions", "undo", "0123456789abcdef", "--db", db);
        assertEquals(1, run.code());
        assertEquals("papergraph: there is no decision 0123456789abcdef; to list them: papergraph decisions list --db " + db + "\n", run.err());
    }

    @Test
    void unknownDocumentIsTold() {
        CommandRun run = CommandRun.of("withdraw", "nobody.txt", "--db", db);
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("papergraph: the store holds no document 'nobody.txt'"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "query counts", "ingest pom.xml"})
    void storeThatIsHeldElsewhereIsTold(String command) {
        try (Store held = Store.open(Path.of(db))) {
            CommandRun run = CommandRun.of((command + " --db " + db).split(" "));
            assertEquals(1, run.code());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().startsWith("papergraph: " + db) && run.err().contains("this store is already open"), run.err());
            assertFalse(held.baseIri().isEmpty());
        }
    }

    @Test
    void otherBaseThanTheStoresIsTold() {
        CommandRun run = CommandRun.of("ingest", folder.resolve("documents/ada.txt").toString(), "--base", "https://example.org/", "--db", db);
        assertEquals(1, run.code());
        assertTrue(run.err().contains("this store has the base IRI http://localhost:3030/id/"), run.err());
    }

    @Test
    void backupAndRestoreGiveTheSameAnswers() {
        String copy = folder.resolve("copy").toString();
        String backup = folder.resolve("backup.nq.gz").toString();
        assertEquals(0, CommandRun.of("backup", backup, "--db", db).code());
        assertEquals(0, CommandRun.of("restore", backup, "--db", copy).code());
        assertEquals(CommandRun.of("query", "counts", "--db", db), CommandRun.of("query", "counts", "--db", copy));
        assertEquals(0, CommandRun.of("compact", "--db", copy).code());
        assertEquals(CommandRun.of("query", "counts", "--db", db), CommandRun.of("query", "counts", "--db", copy));
        assertEquals(1, CommandRun.of("restore", backup, "--db", copy).code());
    }

    @Test
    void maintenanceTellsInOneLineWhatItWrote() {
        String backup = folder.resolve("told.nq.gz").toString();
        String copy = folder.resolve("told").toString();
        assertTrue(CommandRun.of("backup", backup, "--db", db).err().matches(Pattern.quote(backup) + ": wrote [\\d,]+ statements, \\d+\\.\\d [KM]iB\n"));
        assertTrue(CommandRun.of("restore", backup, "--db", copy).err().matches(Pattern.quote(copy) + ": made of [\\d,]+ statements of .*\n"));
        assertTrue(CommandRun.of("compact", "--db", copy).err().matches(Pattern.quote(copy) + ": .*iB instead of .*iB, [\\d,]+ statements\n"));
        CommandRun verified = CommandRun.of("verify", "--db", copy);
        assertTrue(verified.code() == 0 && verified.out().startsWith("The store is whole: "), verified.out());
    }

    @Test
    void backupReplacesAFileOnlyWhenAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("letters.txt"), "mine");
        CommandRun refused = CommandRun.of("backup", file.toString(), "--db", db);
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("there is a file of this name already"), refused.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(0, CommandRun.of("backup", file.toString(), "--overwrite", "--db", db).code());
        assertTrue(Files.size(file) > 1_000);
    }

    @Test
    void damagedStoreIsNotExported() throws IOException {
        String damaged = folder.resolve("damaged").toString();
        String backup = folder.resolve("damaged.nq.gz").toString();
        assertEquals(0, CommandRun.of("backup", backup, "--db", db).code());
        assertEquals(0, CommandRun.of("restore", backup, "--db", damaged).code());
        Files.write(Path.of(damaged, "tdb2/Data-0001/SPOG.dat"), new byte[8 << 20]);
        for (String command : List.of("export", "export --output nquads", "export --profile plain", "verify", "backup " + folder.resolve("none.nq.gz"))) {
            CommandRun run = CommandRun.of((command + " --db " + damaged).split(" "));
            assertEquals(1, run.code(), command);
            assertTrue((run.out() + run.err()).contains("index SPOG holds 0 of "), run.err());
            assertTrue((run.out() + run.err()).contains("Restore a backup"), run.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "restore pom.xml --db DIR/new|cannot be restored (it is not compressed by gzip)",
        "restore DIR --db DIR/new|a folder, where a file is needed",
        "restore DIR/none --db DIR/new|there is no such file: DIR/none",
        "export -o DIR/out/graph.ttl --db DIR/db|there is no folder DIR/out; make it first",
        "export -o DIR --db DIR/db|a folder, where a file is needed",
        "backup DIR/out/b.nq.gz --db DIR/db|there is no folder DIR/out; make it first",
        "query --db DIR/db DIR|there is no query and no file 'DIR'",
        "status --db pom.xml|there is no store in pom.xml"
    })
    void faultsOfFilesAreToldInPlainWords(String line) {
        String[] parts = line.replace("DIR", folder.toString()).split("\\|");
        CommandRun run = CommandRun.of(parts[0].split(" "));
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("papergraph: ") && run.err().contains(parts[1]), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(run.err().contains("Exception") || run.err().contains(".part"), run.err());
    }

    @Test
    void hintAtFurtherProblemsCanBeFollowed() {
        Problem problem = new Problem("bad dates.txt", 1, "no date");
        IngestReport report = new IngestReport(List.of(new DocumentReport("bad dates.txt", "0".repeat(64), "author-page", Outcome.ADDED, 1, 1, List.of(problem), 2)), 1, 1);
        StoreOptions store = CommandLine.populateCommand(new StoreOptions(), "--db", "my lists");
        StringWriter err = new StringWriter();
        IngestReportWriter.writeText(report, store, new PrintWriter(new StringWriter()), new PrintWriter(err));
        assertTrue(err.toString().contains("and 1 more problem; to list them: papergraph query document-problems -p document='bad dates.txt' --db 'my lists'\n"), err.toString());
    }

    @Test
    void ambiguousNameIsNotWithdrawnWhereNobodyCanBeAsked() throws IOException {
        String other = folder.resolve("ambiguous").toString();
        Path one = Files.writeString(Files.createDirectories(folder.resolve("x")).resolve("refs.txt"), "Abstract:" + FLAT + "\n");
        Path two = Files.writeString(Files.createDirectories(folder.resolve("y")).resolve("refs.txt"), "Abstract:" + SHARP + "\n");
        CommandRun.of("ingest", one.getParent().toString(), "--db", other);
        CommandRun.of("ingest", two.getParent().toString(), "--db", other);
        CommandRun refused = CommandRun.of("withdraw", "refs.txt", "--db", other);
        assertEquals(1, refused.code());
        assertTrue(refused.err().startsWith("papergraph: 2 documents are called 'refs.txt'; say which, by path or key:\n"), refused.err());
        assertTrue(refused.err().contains("  1 entry  " + one.toRealPath() + "\n"), refused.err());
        CommandRun withdrawn = CommandRun.of("withdraw", one.toString(), "refs.*", "none.txt", "--db", other);
        assertEquals(1, withdrawn.code());
        assertEquals("withdrawn: refs.txt\nwithdrawn: refs.txt\npapergraph: the store holds no document 'none.txt'; to list them: papergraph query documents --db " + other + "\n", withdrawn.err());
    }

    @Test
    void mixedFolderHasALineAKind() {
        List<DocumentReport> documents = List.of(
                new DocumentReport("b.bib", "", "bibtex", Outcome.ADDED, 1200, 0, List.of(), 2),
                new DocumentReport("c.bib", "", "bibtex", Outcome.UNCHANGED, 0, 0, List.of(), 0),
                new DocumentReport("a.png", "", "", Outcome.UNREAD, 0, 0, List.of(), 1),
                new DocumentReport("a.ris", "", "ris", Outcome.ADDED, 1, 0, List.of(), 0),
                new DocumentReport("a.txt", "", "author-page", Outcome.ADDED, 0, 0, List.of(), 0));
        StringWriter out = new StringWriter();
        StoreOptions store = CommandLine.populateCommand(new StoreOptions());
        IngestReportWriter.writeText(new IngestReport(documents, 1201, 1), store, new PrintWriter(out), new PrintWriter(new StringWriter()));
        assertEquals(List.of("2 BibTeX files: 1,200 entries, 2 problems (1 unchanged)", "1 RIS file: 1 entry, 0 problems", "1 file (author page): 0 entries, 0 problems", "1 file not read",
                "1,201 entries, 3 problems, 0 mentions in 1.0 s; the store holds 1,201 papers"), out.toString().lines().skip(5).toList());
    }

    @Test
    void portThatIsTakenIsToldBeforeAnythingIsDone() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Path store = folder.resolve("first");
            CommandRun run = CommandRun.of("up", "--port", String.valueOf(taken.getLocalPort()), "--db", store.toString());
            assertEquals(1, run.code());
            assertTrue(run.err().startsWith("papergraph: port " + taken.getLocalPort()) && run.err().contains("choose another with --port"), run.err());
            assertFalse(Files.exists(store));
        }
    }

    @Test
    void firstRunInAFolderOfOtherThingsLeavesItAsItIs() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("notes.txt"), "mine");
        CommandRun run = CommandRun.of("up", "--port", "0", "--db", mine.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("not empty and no store"), run.err());
        assertEquals(1, mine.toFile().list().length);
    }
}
