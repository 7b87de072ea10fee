package org.papergraph.web.editor;

import java.util.Map;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.ResponseWriter;
import org.papergraph.web.view.PageRenderer;

/** Pages of the editor, which bring an import map and so a content security policy of their own. */
public final class EditorResponses {

    private final PageRenderer renderer;
    private final ImportMap imports;

    public EditorResponses(PageRenderer renderer, ImportMap imports) {
        this.renderer = renderer;
        this.imports = imports;
    }

    public Response of(EditorPage page) {
        return Response.html(renderer.render("editor/query.jte", Map.of("page", page, "imports", imports.text())))
                .withStatus(status(page.outcome()))
                .with("Content-Security-Policy", ResponseWriter.policyWith(imports.source()));
    }

    private static int status(Outcome outcome) {
        if (outcome instanceof Outcome.Problem problem) {
            return problem.late() ? 503 : 400;
        }
        return 200;
    }
}
