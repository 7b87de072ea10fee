package org.papergraph.server;

import java.util.Map;
import org.papergraph.server.page.EditorPage;
import org.papergraph.server.page.Outcome;
import org.papergraph.server.page.PageRenderer;

/** Pages of the editor, which bring an import map and so a content security policy of their own. */
final class EditorAnswers {

    private final PageRenderer renderer;
    private final ImportMap imports;

    EditorAnswers(PageRenderer renderer, ImportMap imports) {
        this.renderer = renderer;
        this.imports = imports;
    }

    Answer of(EditorPage page) {
        return Answer.html(renderer.render("query.jte", Map.of("page", page, "imports", imports.text())))
                .withStatus(status(page.outcome()))
                .with("Content-Security-Policy", Reply.policyWith(imports.source()));
    }

    private static int status(Outcome outcome) {
        if (outcome instanceof Outcome.Problem problem) {
            return problem.late() ? 503 : 400;
        }
        return 200;
    }
}
