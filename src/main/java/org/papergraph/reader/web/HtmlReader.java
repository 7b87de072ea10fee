package org.papergraph.reader.web;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.papergraph.document.Item;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;

/** Reads web pages: the page of a paper by its meta tags or linked data, and lists of papers by COinS or as people write them. */
public final class HtmlReader implements FormatReader {

    private static final Pattern HTML = Pattern.compile("(?i)(?:<!--(?:[^-]|-(?!->))*+-->\\s*+)*+<(?:!doctype html|html|head|body|main|article|section|div|span|ul|ol|li|table|p|h[1-6]|meta|title)\\b");

    @Override
    public boolean recognises(Beginning beginning) {
        return HTML.matcher(beginning.text()).lookingAt() && PagePapers.areIn(parsed(beginning.text()));
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        String html = WholeText.of(content.characters());
        CutPage page = new CutPage(html);
        PagePapers.map(page.whole(PagePapers.of(parsed(html)), source, sink), page.isCut(), source, sink);
    }

    private static Document parsed(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }
}
