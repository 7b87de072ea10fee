package org.papergraph.reader.web;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.BibliographicRecord;

/** A list in Markdown that may be cut off within its last line, which then has no end and another look than the lines of other papers. */
final class CutList {

    private static final double ENOUGH = 0.8;
    private static final Pattern OPEN_LINK = Pattern.compile("\\[[^\\]]*$|\\]\\([^)]*$");
    private static final Pattern ENDS_IN_SIGN = Pattern.compile("[^\\p{L}\\p{N}\\s,]$");

    private final List<String> lines;
    private final boolean endsOpen;

    CutList(String markdown) {
        this.lines = markdown.lines().toList();
        this.endsOpen = !markdown.isEmpty() && !markdown.endsWith("\n") && !markdown.endsWith("\r");
    }

    /** The papers without one of which the last line shows but a part, which is a problem. */
    List<BibliographicRecord> whole(List<BibliographicRecord> papers, String source, Consumer<Item> sink) {
        if (!endsOpen || lines.isEmpty() || !isCut(papers)) {
            return papers;
        }
        sink.accept(new Problem(source, lines.size(), "the document ends within this line, which is left out"));
        return papers.stream().filter(paper -> paper.line() < lines.size()).toList();
    }

    private boolean isCut(List<BibliographicRecord> papers) {
        String last = lines.get(lines.size() - 1).stripTrailing();
        Set<Integer> begins = papers.stream().map(BibliographicRecord::line).filter(line -> line > 0 && line < lines.size()).collect(Collectors.toSet());
        long signs = begins.stream().filter(line -> ENDS_IN_SIGN.matcher(lines.get(line - 1).stripTrailing()).find()).count();
        boolean isItem = last.matches("\\s*(?:[-*+|]|\\d+[.)])\\s.*") || papers.stream().anyMatch(paper -> paper.line() == lines.size());
        return OPEN_LINK.matcher(last).find() || isItem && !begins.isEmpty() && signs >= ENOUGH * begins.size() && !ENDS_IN_SIGN.matcher(last).find();
    }
}
