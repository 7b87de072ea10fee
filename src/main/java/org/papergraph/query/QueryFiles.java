package org.papergraph.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * The queries in {@code .rq} files beside a class, named by their files without the extension. Parsed queries are kept.
 * Thread-safe.
 */
public final class QueryFiles {

    private static final int PARSED_KEPT = 300;

    private final QueryRunner runner;
    private final Class<?> place;
    private final Map<String, NamedQuery> read = new ConcurrentHashMap<>();
    private final Cache<String, Query> parsed = Caffeine.newBuilder().maximumSize(PARSED_KEPT).build();

    /** @param place a class of the package of the files */
    public QueryFiles(QueryRunner runner, Class<?> place) {
        this.runner = runner;
        this.place = place;
    }

    /** A query in a file beside a class. */
    public static NamedQuery load(Class<?> place, String name) {
        try (InputStream file = place.getResourceAsStream(name + ".rq")) {
            return NamedQuery.of(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query " + name, e);
        }
    }

    /**
     * Runs a query.
     *
     * @param values by parameter name
     * @param results reads them inside the transaction
     */
    public <T> T run(String name, Map<String, String> values, Function<QueryExec, T> results) {
        return runner.run(bound(name, values), results);
    }

    /** The rows of a SELECT query. */
    public List<Row> rows(String name, Map<String, String> values) {
        return run(name, values, Row::all);
    }

    /** A query with its values, for people to read and change: the summary as a comment, without decorators. */
    public String text(String name, Map<String, String> values) {
        return runner.text(query(name), values).replace("#+ summary: ", "# ").lines()
                .filter(line -> !line.startsWith("#+"))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Parsing takes longer than most queries run, so a query is parsed once with stand-ins for IRIs. Jena would leave
     * those in the template of a CONSTRUCT, which is therefore parsed each time.
     */
    private Query bound(String name, Map<String, String> values) {
        Map<String, String> general = new TreeMap<>(values);
        Map<Node, Node> iris = new HashMap<>();
        for (Parameter each : query(name).parameters()) {
            if (each.type() == ParameterType.IRI && values.containsKey(each.name())) {
                String standIn = "urn:papergraph:" + each.name();
                general.put(each.name(), standIn);
                iris.put(NodeFactory.createURI(standIn), NodeFactory.createURI(values.get(each.name())));
            }
        }
        Query parsedOnce = parsed.get(name + general, key -> runner.prepare(query(name), general));
        NodeTransform filling = node -> iris.getOrDefault(node, node);
        return parsedOnce.isConstructType()
                ? runner.prepare(query(name), values)
                : QueryTransformOps.transform(parsedOnce, filling);
    }

    private NamedQuery query(String name) {
        return read.computeIfAbsent(name, each -> load(place, each));
    }
}
