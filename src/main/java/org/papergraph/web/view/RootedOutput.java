package org.papergraph.web.view;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the path of the site before the links of a page to paths of this server. */
final class RootedOutput implements HtmlTemplateOutput {

    private static final Set<String> LINKS = Set.of("href", "src", "action", "data-map");
    private static final Pattern LINK = Pattern.compile("(?<=\\b(?:href|src|action)=\")(?=/(?!/))");
    private static final String OPENED = "=\"";

    private final HtmlTemplateOutput html;
    private final String path;
    private String attribute = "";
    private boolean opened;

    /** @param path of the site, such as {@code /pg}, or empty */
    RootedOutput(HtmlTemplateOutput html, String path) {
        this.html = html;
        this.path = path;
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        attribute = attributeName == null ? "" : attributeName;
        html.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        boolean rooted = opened && LINKS.contains(attribute) && text != null && text.startsWith("/") && !text.startsWith("//");
        html.writeUserContent(rooted ? path + text : text);
        opened = false;
    }

    @Override
    public void writeUserContent(@Nullable Content content) {
        if (content != null) {
            content.writeTo(this);
        }
    }

    @Override
    public void writeContent(String markup) {
        html.writeContent(LINK.matcher(markup).replaceAll(path));
        opened = markup.endsWith(OPENED);
    }

    @Override
    public void writeContent(String markup, int beginIndex, int endIndex) {
        writeContent(markup.substring(beginIndex, endIndex));
    }
}
