package org.papergraph.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.Parameter;
import org.papergraph.query.ParameterType;
import org.papergraph.query.QueryRunner;

/** The questions that pages ask of the graph, each in a {@code .rq} file beside the class that asks. */
public final class ViewQueries {

    private static final int PARSED_KEPT = 300;

    private final QueryRunner runner;
    private final Class<?> place;
    private final Map<String, NamedQuery> read = new ConcurrentHashMap<>();
    private final Recent<String, Query> parsed = new Recent<>(PARSED_KEPT);

    public ViewQueries(QueryRunner runner) {
        this(runner, ViewQueries.class);
    }

    /** @param place a class in whose package the files are */
    public ViewQueries(QueryRunner runner, Class<?> place) {
        this.runner = runner;
        this.place = place;
    }

    /** Runs the question of that name with its values and hands the execution to a reader. */
    public <T> T ask(String name, Map<String, String> values, Function<QueryExec, T> reader) {
        return runner.run(query(name, values), reader);
    }

    public List<Row> rows(String name, Map<String, String> values) {
        return ask(name, values, ViewQueries::rows);
    }

    /** The address of the query editor with the question of that name in it. */
    public String address(String name, Map<String, String> values) {
        NamedQuery question = question(name);
        String text = question.text().replace("#+ summary: ", "# ");
        for (Parameter each : question.parameters()) {
            text = text.replace("?" + each.variable(), written(each, values.getOrDefault(each.name(), "")));
        }
        return QueryUrls.editor(text);
    }

    static List<Row> rows(QueryExec execution) {
        List<Row> rows = new ArrayList<>();
        execution.select().forEach(binding -> rows.add(row(binding)));
        return rows;
    }

    /**
     * Parsing takes longer than most answers, so a query is parsed with stand-ins for the things that it is about.
     * Jena would leave those in the template of a CONSTRUCT, which is therefore parsed anew.
     */
    private Query query(String name, Map<String, String> values) {
        Map<String, String> general = new TreeMap<>(values);
        Map<Node, Node> things = new HashMap<>();
        for (Parameter each : question(name).parameters()) {
            if (each.type() == ParameterType.IRI && values.containsKey(each.name())) {
                String standIn = "urn:papergraph:" + each.name();
                general.put(each.name(), standIn);
                things.put(NodeFactory.createURI(standIn), NodeFactory.createURI(values.get(each.name())));
            }
        }
        Query query = general(name, general);
        NodeTransform filling = node -> things.getOrDefault(node, node);
        return query.isConstructType()
                ? runner.prepare(question(name), values)
                : QueryTransformOps.transform(query, filling);
    }

    private Query general(String name, Map<String, String> values) {
        String key = name + values;
        return parsed.get(key).orElseGet(() -> {
            Query query = runner.prepare(question(name), values);
            parsed.put(key, query);
            return query;
        });
    }

    private NamedQuery question(String name) {
        return read.computeIfAbsent(name, each -> load(place, each));
    }

    /** The text of a question of this package, to show or to run elsewhere. */
    static NamedQuery load(String name) {
        return load(ViewQueries.class, name);
    }

    private static NamedQuery load(Class<?> place, String name) {
        try (InputStream file = place.getResourceAsStream(name + ".rq")) {
            return NamedQuery.of(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the question " + name, e);
        }
    }

    private static String written(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case IRI -> "<" + value + ">";
            case LITERAL -> "\"" + value.replaceAll("[\\\\\"\\p{Cntrl}]", "") + "\"";
            default -> value;
        };
    }

    private static Row row(Binding binding) {
        Map<String, Node> terms = new HashMap<>();
        binding.forEach((variable, term) -> terms.put(variable.getVarName(), term));
        return new Row(terms);
    }
}
