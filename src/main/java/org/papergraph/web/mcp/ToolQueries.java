package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.papergraph.query.JsonValues;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.QueryRunner;

/** The questions that tools ask of the graph, each in a {@code .rq} file beside this class; its columns name the members of the answers. */
final class ToolQueries {

    private final QueryRunner runner;
    private final Map<String, NamedQuery> read = new ConcurrentHashMap<>();

    ToolQueries(QueryRunner runner) {
        this.runner = runner;
    }

    List<ObjectNode> rows(String name, Map<String, String> values) {
        Query query = runner.prepare(read.computeIfAbsent(name, ToolQueries::load), values);
        return runner.run(query, execution -> {
            List<ObjectNode> rows = new ArrayList<>();
            execution.select().forEachRemaining(row -> rows.add(row(row, query.getProjectVars())));
            return rows;
        });
    }

    /** A row of an answer; what is not known in it, or empty, is left out. */
    static ObjectNode row(Binding row, List<Var> columns) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        columns.stream()
                .filter(row::contains)
                .forEach(column -> json.set(column.getVarName(), JsonValues.of(row.get(column))));
        json.properties().removeIf(member -> member.getValue().asText().isEmpty());
        return json;
    }

    private static NamedQuery load(String name) {
        try (InputStream file = ToolQueries.class.getResourceAsStream(name + ".rq")) {
            return NamedQuery.of(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the question " + name, e);
        }
    }
}
