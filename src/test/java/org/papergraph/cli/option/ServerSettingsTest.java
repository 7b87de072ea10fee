package org.papergraph.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.budget.QueryLimits;
import org.papergraph.web.http.ServerOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ServerSettingsTest {

    @Command
    private static final class Host {

        @CommandLine.Mixin
        private ServerSettings server;
    }

    private static ServerSettings parsed(String... arguments) {
        Host host = new Host();
        new CommandLine(host).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        return host.server;
    }

    @ParameterizedTest
    @CsvSource({"3030, http://localhost:3030/id/", "4100, http://localhost:4100/id/", "0, http://localhost:3030/id/"})
    void baseOfANewStoreFollowsThePort(String port, String base) {
        assertEquals(base, parsed("--port", port).baseIri());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3030/id/", "http://127.0.0.1:3030/id/", "http://localhost/id/"})
    void baseAtAnotherPortOfThisMachineIsWarnedOf(String base) {
        String warning = ServerSettings.baseWarning(base, 4100).orElse("none");
        assertTrue(warning.contains(base) && warning.contains("--base http://localhost:4100/id/"), warning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:4100/id/", "https://kg.example.org/pg/id/", "https://w3id.org/x#", "urn:example:"})
    void baseThatThisServerOrAnotherHostAnswersToIsNot(String base) {
        assertTrue(ServerSettings.baseWarning(base, 4100).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'', false", "'--cors any', true", "'--cors none', false", "'--licence https://example.org/l', true",
        "'--licence https://example.org/l --cors none', false", "'--host 0.0.0.0', false"})
    void otherSitesReadWhereALicenceIsStatedOrWhereAsked(String arguments, boolean open) {
        String[] given = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        assertEquals(open, parsed(given).options(Path.of("ontology.ttl")).openToOtherSites());
    }

    @Test
    void limitsOfQueriesCanBeSet() {
        ServerOptions options = parsed("--query-timeout", "5", "--query-memory", "64", "--queries-at-once", "3").options(Path.of("ontology.ttl"));
        assertEquals(new QueryLimits(Duration.ofSeconds(5), 64 << 20), options.queryLimits());
        assertEquals(3, options.queriesAtOnce());
    }
}
