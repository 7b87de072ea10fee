package org.papergraph.reader.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.PersonName;
import org.papergraph.document.Problem;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/** The page of one author: a head with figures, then per entry a glued header line, title, authors and abstract. */
public final class AuthorPageReader implements FormatReader {

    private static final Pattern TELLING_FIGURE = Pattern.compile("h-index\\s?\\d+|\\d+ Papers");

    @Override
    public boolean recognises(List<Line> beginning) {
        return beginning.stream().anyMatch(line -> opensEntry(line) || TELLING_FIGURE.matcher(line.plainText()).matches());
    }

    @Override
    public void read(Lines lines, String source, Consumer<Item> sink) {
        PageHeadReader head = new PageHeadReader(source, sink, AuthorPageReader::opensEntry);
        Optional<PersonName> owner = head.read(lines);
        int number = 0;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            number += readEntry(line.get(), number + 1, owner, lines, source, sink) ? 1 : 0;
        }
        head.checkCount(number);
    }

    private static boolean readEntry(
            Line opening, int number, Optional<PersonName> owner, Lines lines, String source, Consumer<Item> sink) {
        EntryHeader header = EntryHeader.of(opening).orElseThrow();
        Optional<String> title = title(header, opening, owner, lines, source, sink);
        if (title.isEmpty()) {
            return false;
        }
        AuthorList authors = authors(owner, lines);
        List<Line> abstractText = abstractText(lines, source, sink);
        if (title.get().isEmpty() && abstractText.isEmpty()) {
            return false;
        }
        if (!header.isDated()) {
            sink.accept(new Problem(source, opening.number(), "there is no such date, or none that can be read in one way only: '"
                    + header.dateAsWritten() + "'; the entry goes in without; write it as 2021-03-04"));
        }
        sink.accept(Entry.builder(number, opening.number())
                .title(title.get()).abstractText(Line.join(abstractText)).authors(authors).dates(header.dates())
                .section(header.section()).score(header.score()).code(header.code()).build());
        if (abstractText.isEmpty() && lines.peek(0).isEmpty()) {
            sink.accept(new Problem(source, opening.number(), "the document ends before the abstract of this entry"));
        }
        return true;
    }

    /** The title, an empty one where only authors and abstract stand below the header, or nothing where nothing does. */
    private static Optional<String> title(
            EntryHeader header, Line opening, Optional<PersonName> owner, Lines lines, String source, Consumer<Item> sink) {
        Optional<Line> next = lines.peek(0);
        if (!header.rest().isEmpty() && next.filter(line -> !line.afterGap()).isEmpty()) {
            return Optional.of(header.rest());
        }
        if (!header.rest().isEmpty()) {
            sink.accept(new Problem(source, opening.number(), "'" + header.rest() + "' behind the date is not known and left out"));
        }
        if (next.isEmpty() || isNextEntry(next.get(), lines.peek(1))) {
            sink.accept(new Problem(source, opening.number(), "the entry '" + opening.text() + "' has no title"
                    + (next.isEmpty() ? ": the document ends here" : "")));
            return Optional.empty();
        }
        if (next.get().afterGap() && AuthorLine.isByline(next.get().text(), owner)) {
            sink.accept(new Problem(source, opening.number(), "the entry '" + opening.text() + "' has no title; the rest goes in"));
            return Optional.of("");
        }
        return lines.next().map(Line::text);
    }

    /** True if the line below a header is the header of the next entry, and no title that looks like one. */
    private static boolean isNextEntry(Line line, Optional<Line> following) {
        return opensEntry(line) && (line.afterGap() || following.filter(title -> !title.afterGap() && !opensEntry(title)).isPresent());
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
        return EntryHeader.of(line).filter(header -> line.afterGap() || header.isUnmistakable()).isPresent();
    }
}
