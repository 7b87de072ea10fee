package org.papergraph.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.QueryRunner;

/** The questions that pages ask of the graph, each in a {@code .rq} file beside this class. */
final class Questions {

    private final QueryRunner runner;
    private final Map<String, NamedQuery> read = new ConcurrentHashMap<>();

    Questions(QueryRunner runner) {
        this.runner = runner;
    }

    /** Runs the question of that name with its values and hands the execution to a reader. */
    <T> T ask(String name, Map<String, String> values, Function<QueryExec, T> reader) {
        Query query = runner.prepare(read.computeIfAbsent(name, Questions::load), values);
        return runner.run(query, reader);
    }

    List<Row> rows(String name, Map<String, String> values) {
        return ask(name, values, Questions::rows);
    }

    static List<Row> rows(QueryExec execution) {
        List<Row> rows = new ArrayList<>();
        execution.select().forEach(binding -> rows.add(row(binding)));
        return rows;
    }

    /** The text of a question, to show or to run elsewhere. */
    static NamedQuery load(String name) {
        try (InputStream file = Questions.class.getResourceAsStream(name + ".rq")) {
            return NamedQuery.of(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the question " + name, e);
        }
    }

    private static Row row(Binding binding) {
        Map<String, Node> terms = new HashMap<>();
        binding.forEach((variable, term) -> terms.put(variable.getVarName(), term));
        return new Row(terms);
    }
}
