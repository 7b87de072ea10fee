package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.papergraph.graph.Vocabulary;
import org.papergraph.query.ConstructedTriples;
import org.papergraph.query.QueryRunner;
import org.papergraph.text.Excerpt;

/** Runs a SPARQL query, read-only; the usual prefixes need not be declared. */
final class SparqlTool implements GraphTool {

    static final int USUAL = 50;
    static final int MOST = 200;

    private static final int LAST_PAGE = 1000;
    private static final int LONGEST_GRAPH = BoundedRows.ROOM;

    private static final Map<String, String> PREFIXES = prefixes();

    private final QueryRunner runner;

    SparqlTool(QueryRunner runner) {
        this.runner = runner;
    }

    @Override
    public String name() {
        return "sparql";
    }

    @Override
    public ObjectNode answer(ToolArguments call) {
        Query query = runner.prepare(call.text("query"), PREFIXES);
        int limit = call.number("limit", USUAL, 1, MOST);
        int page = call.number("page", 1, 1, LAST_PAGE);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        return runner.run(query, execution -> {
            if (query.isAskType()) {
                return answer.put("boolean", execution.ask());
            }
            return query.isSelectType()
                    ? withRows(answer, execution, query.getProjectVars(), page, limit)
                    : withGraph(answer, ConstructedTriples.of(execution, query), page, limit);
        });
    }

    private static ObjectNode withRows(ObjectNode answer, QueryExec execution, List<Var> columns, int page, int limit) {
        Iterator<Binding> found = execution.select();
        skip(found, (page - 1) * limit);
        List<ObjectNode> all = new ArrayList<>();
        while (all.size() < limit && found.hasNext()) {
            all.add(JsonRow.of(found.next(), columns));
        }
        BoundedRows rows = BoundedRows.of(all);
        answer.putArray("columns").addAll(columns.stream().map(Var::getVarName).map(JsonNodeFactory.instance::textNode).toList());
        answer.putArray("rows").addAll(rows.rows());
        return noted(answer, page, found.hasNext(), rows.note(), all.isEmpty() && page == 1
                ? "No rows. Check names with the tool search, and terms with the resource papergraph://graph-model." : "");
    }

    private static ObjectNode withGraph(ObjectNode answer, Iterator<Triple> found, int page, int limit) {
        skip(found, (page - 1) * limit);
        Graph graph = GraphFactory.createDefaultGraph();
        PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
        while (graph.size() < limit && found.hasNext()) {
            graph.add(found.next());
        }
        answer.put("turtle", Excerpt.cut(RDFWriter.source(graph).lang(Lang.TURTLE).asString(), LONGEST_GRAPH));
        return noted(answer, page, found.hasNext(), graph.isEmpty() ? "No triples." : "");
    }

    private static ObjectNode noted(ObjectNode answer, int page, boolean more, String... notes) {
        String note = Stream.concat(Stream.of(notes), Stream.of(more ? "There is more: ask for page " + (page + 1) + " (with ORDER BY, so that pages fit)." : ""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        answer.put("page", page).put("more", more);
        return note.isEmpty() ? answer : answer.put("note", note);
    }

    private static void skip(Iterator<?> found, int count) {
        for (int i = 0; i < count && found.hasNext(); i++) {
            found.next();
        }
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>(Vocabulary.PREFIXES);
        prefixes.put("text", "http://jena.apache.org/text#");
        return Map.copyOf(prefixes);
    }
}
