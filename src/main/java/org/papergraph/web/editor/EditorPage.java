package org.papergraph.web.editor;

import java.util.List;
import org.papergraph.web.editor.Downloads.Download;
import org.papergraph.web.view.Example;
import org.papergraph.web.view.ExampleForm;
import org.papergraph.web.view.QueryGroup;
import org.papergraph.web.view.QueryUrls;

/**
 * The editor with a query, its outcome, and examples.
 *
 * @param query the text in the editor
 * @param downloads the results as files, from the endpoint
 * @param completed the query with declarations of the known prefixes that it lacks; empty where it lacks none
 */
record EditorPage(
        String query, ExampleForm example, Outcome outcome, List<Download> downloads, List<QueryGroup<Example>> examples, String completed) {

    private static final int FEWEST_LINES = 8;
    private static final int MOST_LINES = 24;

    public EditorPage {
        downloads = List.copyOf(downloads);
        examples = List.copyOf(examples);
    }

    /** The URL of the editor with this query and its results. */
    public String share() {
        return QueryUrls.editor(query);
    }

    public boolean isAsked() {
        return !(outcome instanceof Outcome.Nothing);
    }

    /** The URL of the editor with the query and the declarations that it lacks. */
    public String completedUrl() {
        return QueryUrls.editor(completed);
    }

    /** The number of lines of the text field at first. */
    public int lines() {
        return (int) Math.max(FEWEST_LINES, Math.min(MOST_LINES, query.lines().count() + 1));
    }
}
