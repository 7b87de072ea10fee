package org.papergraph.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.SeedGraph;
import org.papergraph.query.NamedQueries;
import org.papergraph.store.Store;
import org.papergraph.web.PapergraphServer;
import org.papergraph.web.http.ServerOptions;

/** The service over the graph of the seeds, on a free port. */
final class Site implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final PapergraphServer server;

    /** Of each class the path of the page of the thing that most statements are about or lead to. */
    private final Map<String, String> richest;

    private Site(PapergraphServer server, Map<String, String> richest) {
        this.server = server;
        this.richest = richest;
    }

    static Site open() {
        Store store = SeedGraph.store();
        ServerOptions options = ServerOptions.usual(Path.of("ontology", "papergraph.ttl")).withPort(0).withQueryTimeout(LIMIT);
        return new Site(PapergraphServer.start(options, store, NamedQueries.read(SeedGraph.queries())), richest(store));
    }

    /** The service over a store of one's own, whose pages are edited. */
    static Site edited(Store store) {
        ServerOptions options = ServerOptions.usual(Path.of("ontology", "papergraph.ttl")).withPort(0).withQueryTimeout(LIMIT).withEditing(true);
        return new Site(PapergraphServer.start(options, store, NamedQueries.read(SeedGraph.queries())), richest(store));
    }

    /** The path of the link that makes a visitor the editor. */
    String editorPath() {
        URI link = URI.create(server.editorLink().orElseThrow());
        return link.getRawPath() + "?" + link.getRawQuery();
    }

    URI at(String path) {
        return URI.create(server.address()).resolve(path);
    }

    /** The path of the page with most on it of a class of things, which is named by the end of its IRI. */
    String richest(String type) {
        return Objects.requireNonNull(richest.get(type), type);
    }

    /** Such a path for each class of things in the graph. */
    Set<String> richest() {
        return new TreeSet<>(richest.values());
    }

    @Override
    public void close() {
        server.close();
    }

    private static Map<String, String> richest(Store store) {
        Map<Node, Integer> statements = new HashMap<>();
        Map<Node, Set<Node>> classes = new HashMap<>();
        Consumer<Quad> count = quad -> {
            statements.merge(quad.getSubject(), 1, Integer::sum);
            statements.merge(quad.getObject(), 1, Integer::sum);
            if (quad.getPredicate().equals(RDF.Nodes.type) && quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(store.baseIri())) {
                classes.computeIfAbsent(quad.getObject(), type -> new HashSet<>()).add(quad.getSubject());
            }
        };
        store.read(whole -> {
            store.published().find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(count);
            return classes;
        });
        Comparator<Node> most = Comparator.<Node>comparingInt(statements::get).thenComparing(Node::getURI);
        Map<String, String> richest = new HashMap<>();
        classes.forEach((type, things) -> richest.put(
                type.getLocalName(), "/page/" + Collections.max(things, most).getURI().substring(store.baseIri().length())));
        return richest;
    }
}
