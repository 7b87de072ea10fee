package org.papergraph.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Runs stored queries for the API and for agents. Rows come in pages, as JSON objects with plain values or in the formats of
 * SPARQL; a graph comes whole, as RDF.
 */
public final class StoredQueries {

    /** The media type of rows as objects: {@code {"query", "page", "size", "columns", "rows", "next"}}. */
    public static final String ROWS = "application/json";

    private final QueryRunner runner;

    public StoredQueries(QueryRunner runner) {
        this.runner = runner;
    }

    /** Media types of a query's results, the default first. */
    public static List<String> mediaTypes(NamedQuery query) {
        List<String> types = new ArrayList<>();
        Query sample = query.sample();
        if (sample.isSelectType()) {
            types.add(ROWS);
        }
        ResultFormat.fitting(sample).stream()
                .filter(format -> format != ResultFormat.TABLE)
                .map(ResultFormat::mediaType)
                .forEach(types::add);
        return List.copyOf(types);
    }

    /**
     * A page of a query's results.
     *
     * @param values of its parameters, by name
     * @param mediaType one of {@link #mediaTypes}
     * @throws org.papergraph.query.QueryRejectedException where a value is missing, unknown or of the wrong type
     */
    public StoredAnswer answer(NamedQuery query, Map<String, String> values, PageRange range, String mediaType) {
        Query prepared = runner.prepare(query, values);
        if (!prepared.isSelectType()) {
            return new StoredAnswer(written(prepared, mediaType), false);
        }
        boolean more = hasMore(runner.prepare(query, values), range);
        range.narrow(prepared);
        String body = mediaType.equals(ROWS) ? rows(query, prepared, range, more) : written(prepared, mediaType);
        return new StoredAnswer(body, more);
    }

    private boolean hasMore(Query query, PageRange range) {
        range.next().narrow(query);
        if (query.getLimit() != 0) {
            query.setLimit(1);
        }
        return runner.run(query, execution -> execution.select().hasNext());
    }

    private String written(Query query, String mediaType) {
        ResultFormat format = ResultFormat.fitting(query).stream()
                .filter(each -> each.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.write(query, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String rows(NamedQuery query, Query prepared, PageRange range, boolean more) {
        ObjectNode json = JsonNodeFactory.instance.objectNode()
                .put("query", query.name())
                .put("page", range.page())
                .put("size", range.size());
        ArrayNode columns = json.putArray("columns");
        prepared.getResultVars().forEach(columns::add);
        ArrayNode rows = json.putArray("rows");
        runner.run(prepared, execution -> {
            execution.select().forEachRemaining(row -> rows.add(row(row, prepared.getProjectVars())));
            return rows;
        });
        return json.put("more", more) + "\n";
    }

    private static ObjectNode row(Binding row, List<Var> columns) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        columns.stream()
                .filter(row::contains)
                .forEach(column -> json.set(column.getVarName(), JsonValues.of(row.get(column))));
        return json;
    }

    /**
     * One page of the results of a stored query, serialized.
     *
     * @param more true if there is a next page
     */
    public record StoredAnswer(String body, boolean more) {}
}
