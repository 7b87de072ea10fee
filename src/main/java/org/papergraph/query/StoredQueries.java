package org.papergraph.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

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
        range.narrowToOneMore(prepared);
        return runner.run(prepared, execution -> page(query, prepared, execution.select(), range, mediaType));
    }

    /** One row more than the page has was asked for, so that the query need not be evaluated again to know whether there is one. */
    private static StoredAnswer page(NamedQuery query, Query prepared, RowSet found, PageRange range, String mediaType) {
        List<Binding> all = Iter.toList(found);
        boolean more = all.size() > range.size();
        List<Binding> rows = more ? all.subList(0, range.size()) : all;
        if (mediaType.equals(ROWS)) {
            return new StoredAnswer(rows(query, prepared, range, rows).put("more", more) + "\n", more);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowSet page = RowSetStream.create(found.getResultVars(), rows.iterator());
        new ResultWriter(format(prepared, mediaType), out).writeRows(page, prepared.getPrologue());
        return new StoredAnswer(out.toString(StandardCharsets.UTF_8), more);
    }

    private String written(Query query, String mediaType) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.write(query, format(query, mediaType), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ResultFormat format(Query query, String mediaType) {
        return ResultFormat.fitting(query).stream()
                .filter(each -> each.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode rows(NamedQuery query, Query prepared, PageRange range, List<Binding> found) {
        ObjectNode json = JsonNodeFactory.instance.objectNode()
                .put("query", query.name())
                .put("page", range.page())
                .put("size", range.size());
        ArrayNode columns = json.putArray("columns");
        prepared.getResultVars().forEach(columns::add);
        ArrayNode rows = json.putArray("rows");
        found.forEach(row -> rows.add(row(row, prepared.getProjectVars())));
        return json;
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
