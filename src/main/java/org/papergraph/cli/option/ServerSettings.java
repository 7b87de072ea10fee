package org.papergraph.cli.option;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.papergraph.budget.QueryLimits;
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

    @Option(names = "--query-timeout", paramLabel = "SECONDS", defaultValue = "30", description = "Timeout of a query, from its arrival to the end of its results (default: ${DEFAULT-VALUE}).")
    private long timeout;

    @Option(names = "--query-memory", paramLabel = "MIB", description = "Memory of a query for rows that it sorts, joins or groups (default: a sixteenth of the heap).")
    private Optional<Long> memory;

    @Option(names = "--queries-at-once", paramLabel = "COUNT", description = "So many queries run, others wait some seconds and are then refused (default: as many as there are processors).")
    private Optional<Integer> queriesAtOnce;

    @Option(names = "--cors", paramLabel = "SITES", description = "Sites whose pages may read responses in a browser (CORS): any or none (default: none, or any where --licence states one).")
    private Optional<OtherSites> sites;

    @Option(names = "--licence", paramLabel = "IRI", defaultValue = "", converter = LicenceConverter.class, description = "The licence of the data, which the server then states (default: none is stated).")
    private String licence;

    @Option(names = "--edit", description = "Take decisions on the pages: hide, rename, merge and split concepts, undo and pin what is one. Only for whoever opens the link that is printed, and only on this machine.")
    private boolean editing;

    private enum OtherSites {
        ANY,
        NONE
    }

    /** The base IRI of a new store whose resources this server answers for. */
    public String baseIri() {
        return port == 0 ? Store.DEFAULT_BASE : Store.DEFAULT_BASE.replace(":3030/", ":" + port + "/");
    }

    /** A warning where the IRIs of a store lead to another port of this machine than the one that is served. */
    static Optional<String> baseWarning(String baseIri, int port) {
        URI base = URI.create(baseIri);
        int named = base.getPort() < 0 ? 80 : base.getPort();
        return base.getHost() != null && base.getHost().matches("localhost|127\\.0\\.0\\.1|\\[::1]") && named != port
                ? Optional.of("papergraph: the IRIs of this store begin with " + baseIri + ", and this server at port " + port
                        + " does not answer to them: serve the store at port " + named + ", or make another one: " + Installation.program() + " ingest PATH --db DIR --base http://localhost:" + port + "/id/")
                : Optional.empty();
    }

    ServerOptions options(Path ontology) {
        QueryLimits usual = QueryLimits.of(Duration.ofSeconds(timeout));
        ServerOptions options = ServerOptions.usual(ontology).withHost(host).withPort(port).withLicence(licence).withEditing(editing)
                .withQueryLimits(memory.map(mebibytes -> usual.withMemory(mebibytes << 20)).orElse(usual));
        options = queriesAtOnce.map(options::withQueriesAtOnce).orElse(options);
        return sites.map(OtherSites.ANY::equals).map(options::withOpenToOtherSites).orElse(options);
    }

    /** True where decisions are taken on the pages, for which the store is written. */
    public boolean isEditing() {
        return editing;
    }

    /** Fails at once where the server could not listen or is not to, before anything else is done. */
    public void requireFreePort() throws IOException {
        options(Installation.ontology().resolve("papergraph.ttl")).requireSafe();
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (BindException taken) {
            throw new CommandException("port " + port + " of " + host + " cannot be listened at (" + taken.getMessage() + "); choose another with --port");
        }
    }

    /** Serves until the process is told to end. */
    public void serve(Store store, SideWork beside, PrintWriter err) {
        ServerOptions options = options(Installation.ontology().resolve("papergraph.ttl"));
        PapergraphServer server = PapergraphServer.start(options, store, NamedQueries.read(Installation.queries()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            boolean ended = beside.end();
            server.close();
            if (ended) {
                store.close();
            }
        }, "shutdown"));
        baseWarning(store.baseIri(), server.port()).ifPresent(err::println);
        err.println("Papergraph is at " + named(server.address()) + " (Ctrl-C ends it)");
        server.editorLink().ifPresent(link -> err.println("To decide on its pages, open " + named(link)));
        err.flush();
        beside.begin();
        server.join();
    }

    private static String named(String address) {
        return address.replace("//127.0.0.1:", "//localhost:");
    }
}
