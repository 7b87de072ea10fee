package org.papergraph.reader.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.BibliographicRecord;

/** A page of HTML that may be cut off: the elements that its end leaves open. */
final class CutPage {

    private static final List<String> ITEMS = List.of("li", "tr", "p", "head");
    private static final List<String> AROUND = List.of("html", "ul", "ol", "table");

    private final String html;
    /** The line of the paper that is cut off; 0 where none is. */
    private final int item;

    CutPage(String html) {
        this.html = html.toLowerCase(Locale.ROOT);
        this.item = ITEMS.stream().filter(name -> name.equals("head") || this.html.contains("</" + name)).flatMap(name -> open(name).stream()).max(Integer::compare).map(this::line).orElse(0);
    }

    boolean isCut() {
        return item > 0 || AROUND.stream().anyMatch(name -> open(name).isPresent());
    }

    /** The papers without the one that the document ends within; where it ends within an element, that is a problem. */
    List<BibliographicRecord> whole(List<BibliographicRecord> papers, String source, Consumer<Item> sink) {
        if (item > 0) {
            sink.accept(new Problem(source, item, Problem.CUT_RECORD));
            return papers.stream().filter(paper -> paper.line() < item).toList();
        }
        if (isCut()) {
            sink.accept(new Problem(source, line(html.length()), "the document ends before its end tag"));
        }
        return papers;
    }

    /** Where the last element of a name begins, if it does not end. */
    private Optional<Integer> open(String name) {
        int begin = Stream.of("<" + name + ">", "<" + name + " ", "<" + name + "\n").mapToInt(html::lastIndexOf).max().orElse(-1);
        return begin >= 0 && html.indexOf("</" + name, begin) < 0 ? Optional.of(begin) : Optional.empty();
    }

    private int line(int at) {
        return 1 + (int) html.substring(0, at).chars().filter(sign -> sign == '\n').count();
    }
}
