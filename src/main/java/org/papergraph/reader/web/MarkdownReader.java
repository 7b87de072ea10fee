package org.papergraph.reader.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.papergraph.document.Item;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.format.Line;

/** Reads lists of papers in Markdown, as the page that it makes. */
public final class MarkdownReader implements FormatReader {

    private static final Pattern MARKED = Pattern.compile("#{1,6} .*|[-*+] .*|\\d{1,4}[.)] .*|\\|.*\\|.*|.*]\\(https?://.*|\\*\\*.*");
    /** Lines that are marked up. */
    private static final int ENOUGH = 2;
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(context -> MarkdownReader::addLine).build();

    @Override
    public boolean recognises(Beginning beginning) {
        List<Line> lines = beginning.lines();
        long marked = lines.stream().filter(line -> MARKED.matcher(line.text()).matches()).count();
        boolean isMarked = marked >= ENOUGH || beginning.isWhole() && marked == lines.size() && marked > 0;
        return isMarked && !beginning.text().startsWith("<?xml") && ReadingList.isIn(page(beginning.text()));
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        String markdown = WholeText.of(content.characters());
        CutList list = new CutList(markdown);
        PagePapers.map(list.whole(PagePapers.of(page(markdown)), source, sink), list.isCut(), source, sink);
    }

    /** The page; an empty one for Markdown that is nested more deeply than the stack bears. */
    private static Document page(String markdown) {
        try {
            return Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown)));
        } catch (StackOverflowError tooDeep) {
            return Jsoup.parseBodyFragment("");
        }
    }

    private static void addLine(Node node, String tag, Map<String, String> attributes) {
        if (!node.getSourceSpans().isEmpty()) {
            attributes.put(PagePapers.LINE, String.valueOf(node.getSourceSpans().get(0).getLineIndex() + 1));
        }
    }
}
