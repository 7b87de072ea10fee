package org.papergraph.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.papergraph.ingest.Curation;
import org.papergraph.progress.Progress;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.QueryRunner;
import org.papergraph.resource.ResourceReader;
import org.papergraph.search.Search;
import org.papergraph.store.Store;
import org.papergraph.web.api.ApiRoutes;
import org.papergraph.web.asset.AssetRoutes;
import org.papergraph.web.citation.CitationRoutes;
import org.papergraph.web.asset.WebJars;
import org.papergraph.web.curation.CurationRoutes;
import org.papergraph.web.dataset.DatasetReader;
import org.papergraph.web.dataset.DatasetRoutes;
import org.papergraph.web.dataset.OntologyRoutes;
import org.papergraph.web.dataset.SiteReader;
import org.papergraph.web.dataset.SitemapRoutes;
import org.papergraph.web.editor.EditorReader;
import org.papergraph.web.editor.EditorRoutes;
import org.papergraph.web.editor.ImportMap;
import org.papergraph.web.editor.QueryTerms;
import org.papergraph.web.http.EditorAccess;
import org.papergraph.web.http.HttpServer;
import org.papergraph.web.http.McpServlet;
import org.papergraph.web.http.Route;
import org.papergraph.web.http.Router;
import org.papergraph.web.http.RunningQueries;
import org.papergraph.web.http.ServerException;
import org.papergraph.web.http.ServerOptions;
import org.papergraph.web.http.Site;
import org.papergraph.web.http.Version;
import org.papergraph.web.map.ConceptMapReader;
import org.papergraph.web.map.MapRoutes;
import org.papergraph.web.mcp.AgentService;
import org.papergraph.web.mcp.McpRoutes;
import org.papergraph.web.ops.Metrics;
import org.papergraph.web.ops.OpsRoutes;
import org.papergraph.web.resource.KeyResolver;
import org.papergraph.web.resource.NearResources;
import org.papergraph.web.resource.ResourcePages;
import org.papergraph.web.resource.ResourceRoutes;
import org.papergraph.web.resource.Signposts;
import org.papergraph.web.search.CompletionReader;
import org.papergraph.web.search.HomeReader;
import org.papergraph.web.search.SearchReader;
import org.papergraph.web.search.SearchRoutes;
import org.papergraph.web.sparql.SparqlRoutes;
import org.papergraph.web.sparql.SparqlService;
import org.papergraph.web.view.CountReader;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.OntologyTerms;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.ResourceUrls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store over HTTP, read-only but for the decisions of its editor: SPARQL, linked data, pages, an API and a service for agents. */
public final class PapergraphServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PapergraphServer.class);

    private final HttpServer http;
    private final Metrics metrics;
    private final EditorAccess access;

    private PapergraphServer(HttpServer http, Metrics metrics, EditorAccess access) {
        this.http = http;
        this.metrics = metrics;
        this.access = access;
    }

    /**
     * Starts to serve; the store stays the caller's to close.
     *
     * @param queries the named queries of the editor and the API
     * @throws ServerException when the port is taken or the host cannot be listened at
     */
    public static PapergraphServer start(ServerOptions options, Store store, NamedQueries queries) {
        Metrics metrics = new Metrics(store);
        QueryRunner runner = new QueryRunner(store, options.queryLimits(), metrics::queryStopped);
        Search search = new Search(store);
        FusekiServer.Builder sparql = SparqlService.of(store, options.queryLimits(), metrics::queryStopped);
        McpServlet agents = new McpServlet(McpRoutes.PATH, options.requestLimit(),
                () -> new AgentService(search, runner, store.baseIri(), queries, Version.TEXT));
        RunningQueries running = new RunningQueries(options.queryLimits());
        EditorAccess access = options.editing() ? EditorAccess.random() : EditorAccess.none();
        Router router = router(options, access, store, search, runner, running, queries, metrics);
        HttpServer http = HttpServer.start(options, sparql, router, running, McpRoutes.PATH, agents);
        metrics.watch(http::runningQueries, http::waitingQueries, http::refusedQueries);
        return new PapergraphServer(http, metrics, access);
    }

    /** The address of the server, such as {@code http://127.0.0.1:3030/}. */
    public String address() {
        return http.address();
    }

    /** The link that makes whoever opens it the editor; empty where the server takes no decisions. */
    public Optional<String> editorLink() {
        return access.link(address());
    }

    /** The port that the server listens at, also where the options left the choice to the system. */
    public int port() {
        return http.port();
    }

    /** Waits until the server is stopped. */
    public void join() {
        http.join();
    }

    /** Takes no more requests, lets those under way finish for some seconds, and stops. */
    @Override
    public void close() {
        http.close();
        metrics.close();
    }

    private static Router router(
            ServerOptions options, EditorAccess access, Store store, Search search, QueryRunner runner, RunningQueries running,
            NamedQueries queries, Metrics metrics) {
        ResourceUrls urls = new ResourceUrls(store.baseIri());
        Site site = Site.of(store.baseIri());
        PageRenderer renderer = new PageRenderer(site.path());
        ErrorPages errors = new ErrorPages(renderer, new NearResources(search, urls)::of);
        CountReader counts = new CountReader(store, runner);
        ResourceReader resources = new ResourceReader(runner, store.baseIri());
        ResourcePages pages = new ResourcePages(resources, urls);
        Signposts signposts = new Signposts(urls, resources, options.licence());
        DatasetReader dataset = new DatasetReader(store, runner, options.licence());
        OntologyTerms ontology = OntologyTerms.read(options.ontology());
        OntologyTerms shapes = OntologyTerms.read(options.ontology().resolveSibling("shapes.ttl"));
        WebJars webJars = new WebJars();
        HomeReader home = new HomeReader(store, search, urls, counts, queries);
        prepare(home);
        EditorRoutes editor = new EditorRoutes(new EditorReader(runner, urls, queries), new QueryTerms(store.published(), ontology),
                ImportMap.of(webJars.modules(), site), renderer, errors, running, resources);
        Curation curation = new Curation(store, Progress.SILENT);
        ResourceRoutes pageRoutes = new ResourceRoutes(resources, pages, renderer, urls, signposts, errors, CurationRoutes.editing(curation));
        List<Route> routes = Stream.of(
                        new SearchRoutes(home, new SearchReader(store, search, urls), new CompletionReader(store, search, urls),
                                resources.citations(), renderer, errors).routes(),
                        pageRoutes.routes(),
                        new CurationRoutes(curation, resources, search, urls, renderer, errors, pageRoutes::refused).routes(),
                        new SparqlRoutes(editor::results, store.baseIri()).routes(),
                        editor.routes(),
                        new MapRoutes(new ConceptMapReader(store, urls), search, urls, renderer, webJars.layoutScripts(), errors).routes(),
                        new CitationRoutes(resources, urls, renderer).routes(),
                        new OntologyRoutes(ontology, shapes, renderer, errors).routes(),
                        new DatasetRoutes(dataset, renderer, errors).routes(),
                        new SitemapRoutes(new SiteReader(runner, urls, dataset), errors).routes(),
                        new ApiRoutes(queries, runner, resources, renderer, site).routes(),
                        new McpRoutes().routes(),
                        new OpsRoutes(counts, metrics).routes(),
                        new AssetRoutes(webJars).routes())
                .flatMap(List::stream).toList();
        KeyResolver resolver = new KeyResolver(store, resources, urls, errors);
        return new Router(options, access, routes, resolver, errors, store, metrics);
    }

    /** Reads the catalogue that the front page and searches keep in memory, so that the first visitor need not wait for it. */
    private static void prepare(HomeReader home) {
        Thread preparation = new Thread(() -> {
            try {
                home.read();
            } catch (RuntimeException e) {
                LOG.debug("the catalogue could not be read ahead; the first request will report it", e);
            }
        }, "preparation");
        preparation.setDaemon(true);
        preparation.start();
    }
}
