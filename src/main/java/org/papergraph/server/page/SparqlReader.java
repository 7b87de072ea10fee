package org.papergraph.server.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.QueryTimeoutException;
import org.papergraph.query.ResultFormat;

/** Answers a query on a page: rows as a table with links, triples as Turtle. */
public final class SparqlReader {

    private static final int ROWS = 1000;
    private static final int CHARACTERS = 200_000;

    private final QueryRunner runner;
    private final Addresses addresses;
    private final Examples examples;

    public SparqlReader(QueryRunner runner, Addresses addresses, Examples examples) {
        this.runner = runner;
        this.addresses = addresses;
        this.examples = examples;
    }

    /** The form and the examples. */
    public SparqlPage form(String query) {
        return new SparqlPage(query, "", List.of(), List.of(), "", "", examples.all());
    }

    /** The form with the reason why there is no answer. */
    public SparqlPage refused(String query, String problem) {
        return page(query, problem, List.of(), List.of(), "", "");
    }

    /**
     * The form and the answer.
     *
     * @throws QueryRejectedException when the text is no query that may be run
     * @throws QueryTimeoutException when it took too long
     */
    public SparqlPage answer(String text) {
        Query query = runner.prepare(text);
        return query.isSelectType() ? runner.run(query, execution -> table(text, execution)) : written(text, query);
    }

    private SparqlPage table(String text, QueryExec execution) {
        RowSet found = execution.select();
        List<Var> variables = found.getResultVars();
        List<List<Link>> rows = new ArrayList<>();
        while (found.hasNext() && rows.size() < ROWS) {
            Binding binding = found.next();
            rows.add(variables.stream().map(each -> cell(binding, each)).toList());
        }
        String rowsFound = rows.size() == 1 ? "1 row." : rows.size() + " rows.";
        String note = found.hasNext() ? "The first " + ROWS + " rows." : rowsFound;
        return page(text, "", variables.stream().map(Var::getVarName).toList(), rows, "", note);
    }

    private SparqlPage written(String text, Query query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.write(query, ResultFormat.usualFor(query), out);
        String answer = out.toString(StandardCharsets.UTF_8);
        boolean cut = answer.length() > CHARACTERS;
        String shown = cut ? answer.substring(0, answer.lastIndexOf('\n', CHARACTERS)) : answer;
        return page(text, "", List.of(), List.of(), shown, cut ? "The beginning of the answer." : "");
    }

    private Link cell(Binding binding, Var variable) {
        Node term = binding.get(variable);
        if (term == null) {
            return Link.plain("");
        }
        return term.isURI()
                ? new Link(Names.prefixed(addresses.key(term.getURI())), addresses.href(term.getURI()))
                : Link.plain(term.isLiteral() ? term.getLiteralLexicalForm() : term.toString());
    }

    private SparqlPage page(
            String query, String problem, List<String> columns, List<List<Link>> rows, String text, String note) {
        return new SparqlPage(query, problem, columns, rows, text, note, List.of());
    }
}
