package org.papergraph.web.editor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.QueryStoppedException;
import org.papergraph.query.ResultFormat;
import org.papergraph.web.view.Cell;
import org.papergraph.web.view.Plot;
import org.papergraph.web.view.PlotReader;
import org.papergraph.web.view.ResourceUrls;

/** Runs a query for a page: rows become a table with links, triples Turtle, a failure its reason. */
final class OutcomeReader {

    private static final int ROWS = 1000;
    private static final int CHARACTERS = 200_000;

    private final QueryRunner runner;
    private final ResourceUrls urls;

    OutcomeReader(QueryRunner runner, ResourceUrls urls) {
        this.runner = runner;
        this.urls = urls;
    }

    Outcome read(String text) {
        try {
            return outcome(runner.prepare(text));
        } catch (QueryRejectedException e) {
            return new Outcome.Problem(e.getMessage(), false, Outcome.Place.of(text, e.line(), e.column()));
        } catch (QueryStoppedException e) {
            return new Outcome.Problem(e.getMessage(), true, Outcome.Place.NOWHERE);
        }
    }

    private Outcome outcome(Query query) {
        if (query.isSelectType()) {
            return runner.run(query, this::table);
        }
        return query.isAskType() ? new Outcome.Verdict(runner.run(query, QueryExec::ask)) : triples(query);
    }

    private Outcome table(QueryExec execution) {
        RowSet found = execution.select();
        List<Var> variables = found.getResultVars();
        List<Binding> bindings = new ArrayList<>();
        while (found.hasNext() && bindings.size() < ROWS) {
            bindings.add(found.next());
        }
        Cells cells = new Cells(execution.getDataset().getDefaultGraph(), urls);
        List<List<Cell>> rows = bindings.stream()
                .map(row -> variables.stream().map(each -> cells.of(row, each)).toList())
                .toList();
        List<String> columns = variables.stream().map(Var::getVarName).toList();
        List<Plot> plots = new PlotReader(columns, rows).read().stream().toList();
        return new Outcome.Table(columns, rows, found.hasNext(), plots);
    }

    private Outcome triples(Query query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.write(query, ResultFormat.TURTLE, out);
        String turtle = out.toString(StandardCharsets.UTF_8);
        boolean cut = turtle.length() > CHARACTERS;
        return new Outcome.Triples(cut ? turtle.substring(0, turtle.lastIndexOf('\n', CHARACTERS)) : turtle, cut);
    }
}
