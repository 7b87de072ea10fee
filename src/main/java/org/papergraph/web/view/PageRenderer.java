package org.papergraph.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** Renders pages as HTML with the templates that stand beside the classes, each named by its path below this package's parent. */
public final class PageRenderer {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageRenderer.class.getClassLoader(), "org.papergraph.web");

    private final String path;

    /** @param path of the site, which stands before the links to paths of this server; empty where it has none */
    public PageRenderer(String path) {
        this.path = path;
    }

    /**
     * The page of a feature.
     *
     * @param template by its path, such as {@code search/home.jte}
     */
    public String page(String template, Object page) {
        return render(template, Map.of("page", page));
    }

    /**
     * The page of a resource.
     *
     * @param template by its path, such as {@code resource/paper.jte}
     * @param origin scheme and host of the server as the client knows it
     */
    public String resource(String template, Object page, String origin) {
        return render(template, Map.of("page", page, "origin", origin));
    }

    /**
     * A page with a message, such as the reason of an error.
     *
     * @param links to what took the place of something
     * @param meant links to what may have been meant
     */
    public String message(String title, String text, List<Link> links, List<Link> meant) {
        return render("view/message.jte", Map.of("title", title, "text", text, "links", links, "meant", meant));
    }

    /** A template with its parameters by name. */
    public String render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        HtmlTemplateOutput html = new OwaspHtmlTemplateOutput(output);
        engine.render(template, parameters, new BidiOutput(path.isEmpty() ? html : new RootedOutput(html, path)));
        return output.toString();
    }
}
