package org.papergraph.reader.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.BibliographicRecord;

/** A list in Markdown that may be cut off within its last line, which then has no line end and ends otherwise than the lines that begin alike. */
final class CutList {

    private static final double ENOUGH = 0.8;
    private static final Pattern OPEN_MARKUP = Pattern.compile("\\[[^\\]]*$|\\]\\([^)]*$|^[^*]*+(?:\\*\\*(?:[^*]|\\*(?!\\*))*+\\*\\*[^*]*+)*+\\*\\*(?:[^*]|\\*(?!\\*))*$");
    /** Of an item, a row, a heading or emphasis. */
    private static final Pattern MARK = Pattern.compile("\\s*(?:[-+*|](?=\\s|$)|\\d+[.)](?=\\s|$)|[*_]+|#+|[|>\\[<])\\s*");
    private static final Pattern LAST_SIGN = Pattern.compile("[^\\p{L}\\p{N}\\s,]$");
    private static final Pattern LAST_NUMBER = Pattern.compile("(?<!\\d)\\d+$");

    private final List<String> lines;
    private final boolean isCut;

    CutList(String markdown) {
        this.lines = markdown.lines().toList();
        this.isCut = !markdown.isBlank() && !markdown.endsWith("\n") && !markdown.endsWith("\r") && endsWithinLine();
    }

    boolean isCut() {
        return isCut;
    }

    /** The papers without one of which the last line shows but a part, which is a problem. */
    List<BibliographicRecord> whole(List<BibliographicRecord> papers, String source, Consumer<Item> sink) {
        if (!isCut) {
            return papers;
        }
        sink.accept(new Problem(source, lines.size(), "the document ends within this line, which is left out"));
        return papers.stream().filter(paper -> paper.line() < lines.size()).toList();
    }

    private boolean endsWithinLine() {
        String last = lines.get(lines.size() - 1).stripTrailing();
        Matcher mark = MARK.matcher(last);
        if (OPEN_MARKUP.matcher(last).find() || !mark.lookingAt()) {
            return OPEN_MARKUP.matcher(last).find();
        }
        List<String> like = lines.subList(0, lines.size() - 1).stream().map(String::stripTrailing).filter(line -> isMarkedAlike(line, mark)).toList();
        return mark.end() == last.length() || !like.isEmpty() && Stream.of(LAST_SIGN, LAST_NUMBER).anyMatch(form -> endOtherwise(form, last, like));
    }

    private static boolean isMarkedAlike(String line, Matcher mark) {
        Matcher other = MARK.matcher(line);
        return other.lookingAt() && kind(other).equals(kind(mark));
    }

    private static String kind(Matcher mark) {
        return mark.group().strip().replaceAll("\\d+", "1");
    }

    /** True if nearly all lines end alike, and the last one otherwise. */
    private static boolean endOtherwise(Pattern form, String last, List<String> lines) {
        Map<String, Long> ends = lines.stream().collect(Collectors.groupingBy(line -> end(form, line), Collectors.counting()));
        return ends.entrySet().stream().filter(end -> !end.getKey().isEmpty() && end.getValue() >= ENOUGH * lines.size()).anyMatch(end -> !end(form, last).equals(end.getKey()));
    }

    /** The end of a line, digits alike; empty for one of another form. */
    private static String end(Pattern form, String line) {
        Matcher end = form.matcher(line);
        return end.find() ? end.group().replaceAll("\\d", "1") : "";
    }
}
