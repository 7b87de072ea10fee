package org.papergraph.web.view;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Isolates the texts of a page that set a direction of their own: by {@code <bdi>}, or by Unicode's isolates
 * where there can be no markup. In a block that a template begins with {@code <name dir="auto"}, the letters of the text decide on
 * the direction of the block, so that there only controls are isolated.
 */
final class BidiOutput implements HtmlTemplateOutput {

    /** Elements whose content is text alone. */
    private static final Set<String> WITHOUT_MARKUP = Set.of("title", "text", "desc", "option");
    /** Elements whose content goes back to the server as it is. */
    private static final Set<String> EXACT = Set.of("textarea");
    /** Attributes that people read. */
    private static final Set<String> READ = Set.of("title", "aria-label", "placeholder");
    private static final String BEGIN = " dir=\"auto\"";
    private static final Pattern BLOCK = Pattern.compile("<(\\w+) dir=\"auto\"|</(\\w+)>");

    private final HtmlTemplateOutput html;
    private String tag = "";
    private String attribute = "";
    private String block = "";

    BidiOutput(HtmlTemplateOutput html) {
        this.html = html;
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        tag = tagName == null ? "" : tagName;
        attribute = attributeName == null ? "" : attributeName;
        html.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        if (text == null || !BidiText.isDirected(text) || isExact()) {
            html.writeUserContent(text);
        } else if (!attribute.isEmpty() || WITHOUT_MARKUP.contains(tag)) {
            html.writeUserContent(BidiText.isolated(text));
        } else if (block.isEmpty() || BidiText.hasControls(text)) {
            html.writeContent("<bdi>");
            html.writeUserContent(BidiText.balanced(text));
            html.writeContent("</bdi>");
        } else {
            html.writeUserContent(text);
        }
    }

    @Override
    public void writeUserContent(@Nullable Content content) {
        if (content != null) {
            content.writeTo(this);
        }
    }

    @Override
    public void writeContent(String markup) {
        if (!block.isEmpty() || markup.contains(BEGIN)) {
            followBlocks(markup);
        }
        html.writeContent(markup);
    }

    private void followBlocks(String markup) {
        Matcher edges = BLOCK.matcher(markup);
        while (edges.find()) {
            if (block.isEmpty() && edges.group(1) != null) {
                block = edges.group(1);
            } else if (block.equals(edges.group(2))) {
                block = "";
            }
        }
    }

    @Override
    public void writeContent(String markup, int beginIndex, int endIndex) {
        writeContent(markup.substring(beginIndex, endIndex));
    }

    private boolean isExact() {
        return attribute.isEmpty() ? EXACT.contains(tag) : !READ.contains(attribute);
    }
}
