package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final List<String> COMMANDS = List.of("up", "ingest", "withdraw", "serve", "mcp", "query", "export", "push", "validate", "decisions", "annotate",
            "train", "evaluate", "status", "backup", "restore", "compact");
    private static final Pattern NAMED_QUERY = Pattern.compile("papergraph query ([a-z][a-z-]+)");

    @Test
    void helpListsEveryCommand() {
        CommandRun help = CommandRun.of("--help");
        assertEquals(0, help.code());
        assertEquals("", help.err());
        COMMANDS.forEach(command -> assertTrue(help.out().lines().anyMatch(line -> line.matches("  " + command + "( .*)?")), command));
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "ingest", "withdraw", "serve", "mcp", "query", "export", "push", "validate", "decisions", "annotate", "train", "evaluate", "status",
        "backup", "restore", "compact"})
    void everyCommandHasHelp(String command) {
        CommandRun help = CommandRun.of(command, "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().startsWith("Usage: papergraph " + command), help.out());
    }

    @Test
    void helpNamesOnlyQueriesThatAreThere() {
        Set<String> named = new TreeSet<>();
        namedQueries(CommandRun.of("--help").out(), named);
        COMMANDS.forEach(command -> namedQueries(CommandRun.of(command, "--help").out(), named));
        assertTrue(named.contains("papers-by-author"), named::toString);
        named.removeIf(name -> Files.exists(Path.of("queries", name + ".rq")));
        assertEquals(Set.of(), named);
    }

    @Test
    void versionSaysProgramAndJava() {
        CommandRun version = CommandRun.of("--version");
        assertEquals(0, version.code());
        assertTrue(version.out().startsWith("papergraph 0."), version.out());
        assertTrue(version.out().contains("Java " + System.getProperty("java.version")), version.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "up"})
    void serverFollowsFoldersOnly(String command, @TempDir Path folder) {
        Path store = folder.resolve("db");
        CommandRun nowhere = CommandRun.of(command, "--db", store.toString(), "--watch", folder.resolve("lists").toString());
        assertEquals(2, nowhere.code());
        assertTrue(nowhere.err().startsWith("papergraph: " + folder.resolve("lists") + " is no folder: --watch takes one"), nowhere.err());
        CommandRun nothing = CommandRun.of(command, "--db", store.toString(), "--withdraw-removed");
        assertEquals(2, nothing.code());
        assertTrue(nothing.err().startsWith("papergraph: --withdraw-removed goes with --watch FOLDER"), nothing.err());
        assertTrue(Files.notExists(store));
    }

    @Test
    void documentsAreWithdrawnWithTheirFilesOnlyInAFolderThatIsFollowed(@TempDir Path folder) {
        CommandRun run = CommandRun.of("ingest", folder.toString(), "--db", folder.resolve("db").toString(), "--withdraw-removed");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("papergraph: --withdraw-removed goes with --watch"), run.err());
    }

    @Test
    void unknownCommandIsMisuseWithASuggestion() {
        CommandRun run = CommandRun.of("ingset", "papers.txt");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("papergraph: Unmatched arguments"), run.err());
        assertTrue(run.err().contains("ingest"), run.err());
    }

    @Test
    void unknownOptionIsMisuse() {
        CommandRun run = CommandRun.of("ingest", "--from", "papers.txt");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("'--from'"), run.err());
        assertTrue(run.err().endsWith("To see how it is used: papergraph ingest --help\n"), run.err());
    }

    @Test
    void missingArgumentIsMisuse() {
        assertEquals(2, CommandRun.of("ingest").code());
        assertEquals(2, CommandRun.of("withdraw").code());
        assertEquals(2, CommandRun.of("backup").code());
        assertEquals(2, CommandRun.of("decisions", "pin").code());
    }

    @Test
    void valuesThatNoOptionTakesAreMisuse() {
        CommandRun format = CommandRun.of("ingest", "papers.txt", "--format", "docx");
        assertEquals(2, format.code());
        assertTrue(format.err().contains("'docx' is no format; there are author-page, abstract-listing, related-papers"), format.err());
        assertEquals(2, CommandRun.of("ingest", "papers.txt", "--report", "xml").code());
        assertEquals(2, CommandRun.of("ingest", "papers.txt", "--threads", "many").code());
    }

    @Test
    void noThreadsAreMisuse(@TempDir Path folder) {
        CommandRun run = CommandRun.of("ingest", "pom.xml", "--threads", "0", "--db", folder.resolve("db").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("'0' is no number of threads"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "validate", "export", "query papers", "decisions", "decisions list", "withdraw papers.txt", "compact", "backup graph.nq.gz", "serve", "mcp", "push --to http://localhost:1/data"})
    void missingStoreIsToldWithTheCommandThatMakesOne(String command, @TempDir Path folder) {
        String db = folder.resolve("none").toString();
        CommandRun run = CommandRun.of((command + " --db " + db).split(" "));
        assertEquals(1, run.code());
        assertEquals("papergraph: there is no store in " + db + "; to make one: papergraph ingest PATH --db " + db + "\n", run.err());
        assertTrue(Files.notExists(Path.of(db)));
    }

    private static void namedQueries(String help, Set<String> named) {
        Matcher matcher = NAMED_QUERY.matcher(help);
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
    }
}
