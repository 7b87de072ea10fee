package org.papergraph.reader.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.PageHead;
import org.papergraph.document.PageHead.Figure;
import org.papergraph.document.PersonName;
import org.papergraph.document.Problem;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/** The page of one author: a head with figures, then per entry a glued header line, title, authors and abstract. */
public final class AuthorPageReader implements FormatReader {

    private static final Pattern SECTION = Pattern.compile("[A-Za-z][A-Za-z-]{0,3}(\\.[A-Za-z-]+)?");
    private static final Pattern TELLING_FIGURE = Pattern.compile("h-index\\s?\\d+|\\d+ Papers");

    @Override
    public boolean recognises(List<Line> beginning) {
        return beginning.stream().anyMatch(line -> opensEntry(line) || TELLING_FIGURE.matcher(line.text()).matches());
    }

    @Override
    public void read(Lines lines, String source, Consumer<Item> sink) {
        Optional<PersonName> owner = readHead(lines, source, sink);
        int number = 0;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            number += readEntry(line.get(), number + 1, owner, lines, source, sink) ? 1 : 0;
        }
    }

    private static Optional<PersonName> readHead(Lines lines, String source, Consumer<Item> sink) {
        Optional<Line> first = lines.peek(0);
        if (first.isEmpty() || opensEntry(first.get()) || HeadLine.figure(first.get().text()).isPresent()) {
            sink.accept(new Problem(source, 1, "the page does not begin with its owner's name; the owner is left out"));
            readFigures(lines, source, sink);
            return Optional.empty();
        }
        lines.next();
        PersonName owner = AuthorLine.name(first.get().text());
        String section = lines.peek(0).filter(line -> SECTION.matcher(line.text()).matches())
                .map(Line::text).orElse("");
        if (!section.isEmpty()) {
            lines.next();
        }
        sink.accept(new PageHead(first.get().number(), owner, section, readFigures(lines, source, sink)));
        return Optional.of(owner);
    }

    private static List<Figure> readFigures(Lines lines, String source, Consumer<Item> sink) {
        List<Figure> figures = new ArrayList<>();
        while (lines.peek(0).filter(line -> !opensEntry(line)).isPresent()) {
            Line line = lines.next().orElseThrow();
            Optional<Figure> figure = HeadLine.figure(line.text());
            if (figure.isEmpty()) {
                sink.accept(new Problem(source, line.number(), "not a figure of the page's head: '" + shortened(line.text()) + "'"));
            } else if (figures.stream().noneMatch(known -> known.label().equalsIgnoreCase(figure.get().label()))) {
                figures.add(figure.get());
            }
        }
        return figures;
    }

    private static boolean readEntry(
            Line opening, int number, Optional<PersonName> owner, Lines lines, String source, Consumer<Item> sink) {
        EntryHeader header = EntryHeader.of(opening.text()).orElseThrow();
        Optional<Line> title = lines.peek(0).filter(line -> !opensEntry(line));
        if (title.isEmpty()) {
            sink.accept(new Problem(source, opening.number(), "the entry '" + opening.text() + "' has no title"
                    + (lines.peek(0).isEmpty() ? ": the document ends here" : "")));
            return false;
        }
        lines.next();
        AuthorList authors = authors(owner, lines);
        List<Line> abstractText = abstractText(lines, source, sink);
        if (header.dates().isEmpty()) {
            sink.accept(new Problem(source, opening.number(), "there is no such date: '" + header.dateAsWritten() + "'; the entry goes in without"));
        }
        sink.accept(Entry.builder(number, opening.number())
                .title(title.get().text()).abstractText(Line.join(abstractText)).authors(authors).dates(header.dates())
                .section(header.section()).score(header.score()).code(header.code()).build());
        if (abstractText.isEmpty() && lines.peek(0).isEmpty()) {
            sink.accept(new Problem(source, opening.number(), "the document ends before the abstract of this entry"));
        }
        return true;
    }

    private static AuthorList authors(Optional<PersonName> owner, Lines lines) {
        Optional<Line> line = lines.peek(0).filter(next -> !opensEntry(next) && AuthorLine.isAuthorLine(next.text()));
        if (line.isPresent()) {
            lines.next();
        }
        AuthorList shown = line.map(names -> AuthorLine.read(names.text())).orElseGet(AuthorList::unstated);
        return owner.map(name -> AuthorLine.withOwner(shown, name)).orElse(shown);
    }

    private static List<Line> abstractText(Lines lines, String source, Consumer<Item> sink) {
        List<Line> abstractText = new ArrayList<>();
        while (lines.peek(0).filter(line -> !opensEntry(line)).isPresent()) {
            Line line = lines.next().orElseThrow();
            if (line.afterGap() && lines.peek(0).isEmpty() && EntryHeader.isBrokenOff(line.text())) {
                sink.accept(new Problem(source, line.number(), "the document ends in the middle of an entry: '" + line.text() + "'"));
            } else {
                abstractText.add(line);
            }
        }
        return abstractText;
    }

    private static boolean opensEntry(Line line) {
        return line.afterGap() && EntryHeader.of(line.text()).isPresent();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
