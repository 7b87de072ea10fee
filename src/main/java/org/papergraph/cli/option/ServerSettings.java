package org.papergraph.cli.option;

import java.io.PrintWriter;
import java.time.Duration;
import org.papergraph.query.NamedQueries;
import org.papergraph.store.Store;
import org.papergraph.web.PapergraphServer;
import org.papergraph.web.http.ServerOptions;
import picocli.CommandLine.Option;

/** The options by which commands serve. */
public final class ServerSettings {

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "3030", description = "The port (default: ${DEFAULT-VALUE}; 0 for any free one).")
    private int port;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1", description = "The address to listen at (default: ${DEFAULT-VALUE}, which only this machine reaches).")
    private String host;

    @Option(names = "--query-timeout", paramLabel = "SECONDS", defaultValue = "30", description = "Timeout of a query (default: ${DEFAULT-VALUE}).")
    private long timeout;

    @Option(names = "--cors", paramLabel = "SITES", defaultValue = "any", description = "Sites whose pages may read responses in a browser (CORS): any or none (default: ${DEFAULT-VALUE}).")
    private OtherSites sites;

    @Option(names = "--licence", paramLabel = "IRI", defaultValue = "", converter = LicenceConverter.class, description = "The licence of the data, which the server then states (default: none is stated).")
    private String licence;

    private enum OtherSites {
        ANY,
        NONE
    }

    /** Serves until the process is told to end. */
    public void serve(Store store, PrintWriter err) {
        ServerOptions options = ServerOptions.usual(Installation.ontology().resolve("papergraph.ttl")).withHost(host).withPort(port)
                .withQueryTimeout(Duration.ofSeconds(timeout)).withOpenToOtherSites(sites == OtherSites.ANY).withLicence(licence);
        PapergraphServer server = PapergraphServer.start(options, store, NamedQueries.read(Installation.queries()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            store.close();
        }, "shutdown"));
        err.println("Papergraph is at " + server.address().replace("//127.0.0.1:", "//localhost:") + " (Ctrl-C ends it)");
        err.flush();
        server.join();
    }
}
