package org.papergraph.web.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryRunner;
import org.papergraph.web.view.Example;
import org.papergraph.web.view.ExampleForm;
import org.papergraph.web.view.QueryGroup;
import org.papergraph.web.view.QueryUrls;
import org.papergraph.web.view.ResourceUrls;

/** Reads the page of the editor for a query given as text or by its name. */
public final class EditorReader {

    private static final String FIRST_QUERY = """
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            SELECT ?label ?papers ?method
            WHERE {
              ?method a pg:Method ;
                      skos:prefLabel ?label ;
                      pg:paperCount ?papers .
            }
            ORDER BY DESC(?papers) ?label
            LIMIT 20
            """;

    private final QueryRunner runner;
    private final NamedQueries queries;
    private final OutcomeReader outcomes;
    private final List<QueryGroup<Example>> examples;

    public EditorReader(QueryRunner runner, ResourceUrls urls, NamedQueries queries) {
        this.runner = runner;
        this.queries = queries;
        this.outcomes = new OutcomeReader(runner, urls);
        this.examples = QueryGroup.of(queries, Example::of);
    }

    /** The editor with a query to begin with. */
    public EditorPage blank() {
        return page(FIRST_QUERY, ExampleForm.NONE, new Outcome.Nothing());
    }

    /** The editor with a query and its results; with neither where the text is blank. */
    public EditorPage query(String text) {
        String query = text.replace("\r\n", "\n");
        return page(query, ExampleForm.NONE, query.isBlank() ? new Outcome.Nothing() : outcomes.read(query));
    }

    /**
     * The editor with a named query, and its results where no value is missing.
     *
     * @param given values by the keys of the form's fields; a blank one counts as not given
     * @return empty when there is no query of that name
     */
    public Optional<EditorPage> named(String name, Map<String, String> given) {
        return queries.find(name).map(query -> {
            ParameterFields fields = new ParameterFields(query.parameters(), given);
            ExampleForm form = new ExampleForm(query.name(), Example.title(query), query.description(), fields.all());
            return fields.lackValues() && fields.areUntouched()
                    ? page(QueryUrls.statement(query.text()), form, new Outcome.Nothing())
                    : run(query, fields.values(), form);
        });
    }

    /**
     * The rows of a query as CSV for spreadsheets.
     *
     * @throws QueryRejectedException when the text is no query for rows
     */
    public String spreadsheet(String text) {
        Query query = runner.prepare(text);
        if (!query.isSelectType()) {
            throw new QueryRejectedException("a spreadsheet takes the rows of a SELECT; this query has none");
        }
        return runner.run(query, SpreadsheetWriter::write);
    }

    /**
     * A query from its text.
     *
     * @throws QueryRejectedException when the text is no query
     */
    Query prepare(String text) {
        return runner.prepare(text);
    }

    private EditorPage run(NamedQuery query, Map<String, String> values, ExampleForm form) {
        try {
            String text = QueryUrls.statement(runner.text(query, values));
            return page(text, form, outcomes.read(text));
        } catch (QueryRejectedException e) {
            Outcome problem = new Outcome.Problem(e.getMessage(), false, Outcome.Place.NOWHERE);
            return page(QueryUrls.statement(query.text()), form, problem);
        }
    }

    private EditorPage page(String query, ExampleForm form, Outcome outcome) {
        String completed = outcome instanceof Outcome.Problem ? KnownPrefixes.declaredIn(query, runner).orElse("") : "";
        return new EditorPage(query, form, outcome, Downloads.of(query, outcome), examples, completed);
    }
}
