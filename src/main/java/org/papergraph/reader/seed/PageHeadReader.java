package org.papergraph.reader.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.papergraph.document.Item;
import org.papergraph.document.PageHead;
import org.papergraph.document.PageHead.Figure;
import org.papergraph.document.PersonName;
import org.papergraph.document.Problem;
import org.papergraph.reader.author.AuthorLine;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/** Reads the head of an author page: the owner, a subject section, figures. */
final class PageHeadReader {

    private static final Pattern SECTION = Pattern.compile("[A-Za-z][A-Za-z-]{0,3}(\\.[A-Za-z-]+)?");

    private final String source;
    private final Consumer<Item> sink;
    private final Predicate<Line> opensEntry;
    private final List<StatedCount> paperCounts = new ArrayList<>();

    /** @param opensEntry ends the head */
    PageHeadReader(String source, Consumer<Item> sink, Predicate<Line> opensEntry) {
        this.source = source;
        this.sink = sink;
        this.opensEntry = opensEntry;
    }

    /** A number of papers that the page says it holds. */
    private record StatedCount(int line, String asWritten, String count) {
    }

    /** Reads the head and gives the owner, if it names one. */
    Optional<PersonName> read(Lines lines) {
        Optional<Line> first = lines.peek(0);
        if (first.isEmpty() || opensEntry.test(first.get()) || HeadLine.figure(first.get().plainText()).isPresent()) {
            sink.accept(new Problem(source, 1, "the page does not begin with its owner's name; the owner is left out"));
            readFigures(lines);
            return Optional.empty();
        }
        lines.next();
        Optional<PersonName> owner = AuthorLine.single(first.get().text());
        String section = lines.peek(0).filter(line -> SECTION.matcher(line.text()).matches()).map(Line::text).orElse("");
        if (!section.isEmpty()) {
            lines.next();
        }
        List<Figure> figures = readFigures(lines);
        owner.ifPresentOrElse(name -> sink.accept(new PageHead(first.get().number(), name, section, figures)),
                () -> sink.accept(new Problem(source, first.get().number(),
                        "'" + shortened(first.get().text()) + "' names no owner of the page; the owner is left out")));
        return owner;
    }

    /** True if the page's own counts are the number of entries that were read; that they are not is a problem. */
    boolean checkCount(int entries) {
        Optional<StatedCount> other = paperCounts.stream().filter(stated -> !stated.count.equals(Integer.toString(entries))).findFirst();
        other.ifPresent(stated -> sink.accept(new Problem(source, stated.line, "the page says '" + stated.asWritten + "' and " + entries
                        + (entries == 1 ? " was" : " were") + " read; is the page whole, and does each entry begin with a line such as 'LGApr 24, 2023'?")));
        return other.isEmpty();
    }

    private List<Figure> readFigures(Lines lines) {
        List<Figure> figures = new ArrayList<>();
        while (lines.peek(0).filter(opensEntry.negate()).isPresent()) {
            Line line = lines.next().orElseThrow();
            Optional<Figure> figure = HeadLine.figure(line.plainText());
            if (figure.isEmpty()) {
                sink.accept(new Problem(source, line.number(), "not a figure of the page's head: '" + shortened(line.text()) + "'"));
            } else {
                add(line, figure.get(), figures);
            }
        }
        return figures;
    }

    private void add(Line line, Figure figure, List<Figure> figures) {
        if (figure.label().equalsIgnoreCase("papers") || figure.label().equalsIgnoreCase("paper")) {
            paperCounts.add(new StatedCount(line.number(), line.text(), figure.value()));
        }
        Optional<Figure> known = figures.stream().filter(other -> other.label().equalsIgnoreCase(figure.label())).findFirst();
        if (known.isEmpty()) {
            figures.add(figure);
        } else if (!known.get().value().equals(figure.value())) {
            sink.accept(new Problem(source, line.number(), "'" + line.text() + "' contradicts the figure '" + known.get().value() + "' before it and is left out"));
        } else if (known.get().label().equals(figure.label())) {
            sink.accept(new Problem(source, line.number(), "'" + shortened(line.text()) + "' stands there already and is left out"));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
