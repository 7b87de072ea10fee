package org.papergraph.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** Renders pages as HTML with the templates of {@code src/main/jte}. */
public final class PageRenderer {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageRenderer.class.getClassLoader(), "org.papergraph.server.template");

    /**
     * A page of another package.
     *
     * @param template that shows such pages
     */
    public String page(String template, Object page) {
        return render(template, Map.of("page", page));
    }

    public String thing(ThingPage page) {
        return render("thing.jte", Map.of("page", page));
    }

    public String sparql(SparqlPage page) {
        return render("sparql.jte", Map.of("page", page));
    }

    public String ontology(List<Term> terms) {
        return render("ontology.jte", Map.of("terms", terms));
    }

    /** A page that says one thing, such as why a request failed. */
    public String message(String title, String text) {
        return render("message.jte", Map.of("title", title, "text", text));
    }

    private String render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        engine.render(template, parameters, output);
        return output.toString();
    }
}
