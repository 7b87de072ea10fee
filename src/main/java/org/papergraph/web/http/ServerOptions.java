package org.papergraph.web.http;

import java.nio.file.Path;
import java.time.Duration;
import org.papergraph.budget.QueryLimits;

/**
 * The settings of the server.
 *
 * @param host the name or address to listen at; only on a loopback one are requests for other hosts refused
 * @param port of TCP, or 0 for any free one
 * @param queryLimits of one query
 * @param queriesAtOnce so many run, others wait
 * @param requestLimit of a request's body, in bytes
 * @param ontology the file of the ontology, in Turtle
 * @param openToOtherSites as CORS allows scripts of other origins to read responses; so where a licence is stated, unless told otherwise
 * @param licence the IRI of the licence of the data, or empty where none is given
 * @param editing true if the editor may decide on the pages, which is for a loopback address alone
 */
public record ServerOptions(
        String host,
        int port,
        QueryLimits queryLimits,
        int queriesAtOnce,
        long requestLimit,
        Path ontology,
        boolean openToOtherSites,
        String licence,
        boolean editing) {

    private static final int QUERIES_AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    public ServerOptions {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port lies between 0 and 65535, not at " + port);
        }
        if (queriesAtOnce <= 0 || requestLimit <= 0) {
            throw new IllegalArgumentException("queries at once and request limit must be above zero");
        }
        if (!licence.matches("|https?://[^\\s<>\"{}|^`\\\\]+")) {
            throw new IllegalArgumentException("a licence is named by its address, not by " + licence);
        }
    }

    /** Loopback, port 3030, 30 seconds a query, as many at once as there are processors, a mebibyte a request, closed to other sites, of no known licence, for reading alone. */
    public static ServerOptions usual(Path ontology) {
        return new ServerOptions("127.0.0.1", 3030, QueryLimits.of(Duration.ofSeconds(30)), QUERIES_AT_ONCE, 1L << 20, ontology, false, "", false);
    }

    public ServerOptions withHost(String host) {
        return new ServerOptions(host, port, queryLimits, queriesAtOnce, requestLimit, ontology, openToOtherSites, licence, editing);
    }

    public ServerOptions withPort(int port) {
        return new ServerOptions(host, port, queryLimits, queriesAtOnce, requestLimit, ontology, openToOtherSites, licence, editing);
    }

    public ServerOptions withQueryTimeout(Duration queryTimeout) {
        return withQueryLimits(QueryLimits.of(queryTimeout));
    }

    public ServerOptions withQueryLimits(QueryLimits queryLimits) {
        return new ServerOptions(host, port, queryLimits, queriesAtOnce, requestLimit, ontology, openToOtherSites, licence, editing);
    }

    public ServerOptions withQueriesAtOnce(int queriesAtOnce) {
        return new ServerOptions(host, port, queryLimits, queriesAtOnce, requestLimit, ontology, openToOtherSites, licence, editing);
    }

    public ServerOptions withOpenToOtherSites(boolean openToOtherSites) {
        return new ServerOptions(host, port, queryLimits, queriesAtOnce, requestLimit, ontology, openToOtherSites, licence, editing);
    }

    /** With a licence, and with it open to other sites. */
    public ServerOptions withLicence(String licence) {
        return new ServerOptions(host, port, queryLimits, queriesAtOnce, requestLimit, ontology, openToOtherSites || !licence.isEmpty(), licence, editing);
    }

    public ServerOptions withEditing(boolean editing) {
        return new ServerOptions(host, port, queryLimits, queriesAtOnce, requestLimit, ontology, openToOtherSites, licence, editing);
    }

    /**
     * Refuses to have pages edited where others than this machine reach them.
     *
     * @throws ServerException that says what to do
     */
    public void requireSafe() {
        if (editing && !Hosts.isLoopback(host)) {
            throw new ServerException("pages are edited on a loopback address alone, not at " + host + ": what is sent there can be read on the way."
                    + " Leave --host out; from another machine, come through a tunnel: ssh -L " + port + ":localhost:" + port + " THIS-MACHINE");
        }
    }
}
