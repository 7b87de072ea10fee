package org.papergraph.reader.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryBuilder;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/** Reads one entry of an author page, which begins at the next line. */
final class EntryReading {

    private final Lines lines;
    private final BylineReader byline;
    private final String source;
    private final Consumer<Item> sink;
    private final Line first;

    EntryReading(Lines lines, BylineReader byline, String source, Consumer<Item> sink) {
        this.lines = lines;
        this.byline = byline;
        this.source = source;
        this.sink = sink;
        this.first = lines.peek(0).orElseThrow();
    }

    /** Reads the entry and gives false if nothing but problems came of it. */
    boolean read(int number) {
        EntryBuilder entry = Entry.builder(number, first.number());
        Optional<EntryHeader> header = AuthorPageReader.opensEntry(first) ? EntryHeader.of(first) : Optional.empty();
        Optional<String> title = header.isPresent() ? titleBelow(header.get()) : titleWithoutHeader();
        if (title.isEmpty()) {
            return false;
        }
        AuthorList authors = byline.read(lines);
        List<Line> abstractText = abstractText();
        if (title.get().isEmpty() && abstractText.isEmpty()) {
            report("the entry '" + first.text() + "' holds nothing but authors and is left out");
            return false;
        }
        header.ifPresent(known -> describe(known, entry));
        sink.accept(entry.title(title.get()).abstractText(Line.join(abstractText)).authors(authors).build());
        if (abstractText.isEmpty() && lines.peek(0).isEmpty()) {
            report("the document ends before the abstract of this entry");
        }
        return true;
    }

    private void describe(EntryHeader header, EntryBuilder entry) {
        if (!header.isDated()) {
            report("there is no such date, or none that can be read in one way only: '" + header.dateAsWritten()
                    + "'; the entry goes in without; write it as 2021-03-04");
        }
        entry.dates(header.dates()).section(header.section()).score(header.score()).code(header.code());
    }

    private Optional<String> titleWithoutHeader() {
        report("no line such as 'LGApr 24, 2023' opens the entry '" + first.text() + "'; it goes in without field and date");
        return lines.next().map(Line::text);
    }

    /** The title, an empty one where only authors and abstract stand below the header, or nothing where nothing does. */
    private Optional<String> titleBelow(EntryHeader header) {
        lines.next();
        Optional<Line> next = lines.peek(0);
        if (!header.rest().isEmpty() && next.filter(line -> !line.afterGap()).isEmpty()) {
            return Optional.of(header.rest());
        }
        if (!header.rest().isEmpty()) {
            report("'" + header.rest() + "' behind the date is not known and left out");
        }
        if (next.isEmpty() || isNextEntry(next.get(), lines.peek(1))) {
            report("the entry '" + first.text() + "' has no title" + (next.isEmpty() ? ": the document ends here" : ""));
            return Optional.empty();
        }
        if (next.get().afterGap() && isByline(next.get())) {
            report("the entry '" + first.text() + "' has no title; the rest goes in");
            return Optional.of("");
        }
        return Optional.of(wholeTitle());
    }

    /** The title, over several lines where the authors stand in a paragraph of their own below them. */
    private String wholeTitle() {
        StringBuilder title = new StringBuilder(lines.next().orElseThrow().text());
        while (lines.peek(0).filter(line -> !line.afterGap() && !AuthorPageReader.opensEntry(line)).isPresent()
                && lines.peek(1).filter(line -> line.afterGap() && !AuthorPageReader.opensEntry(line) && byline.isListOfNames(line.text())).isPresent()) {
            title.append(' ').append(lines.next().orElseThrow().text());
        }
        return title.toString();
    }

    /** True if the line below a header is the header of the next entry, and no title that looks like one. */
    private static boolean isNextEntry(Line line, Optional<Line> following) {
        return AuthorPageReader.opensEntry(line)
                && (line.afterGap() || following.filter(title -> !title.afterGap() && !AuthorPageReader.opensEntry(title)).isPresent());
    }

    private List<Line> abstractText() {
        List<Line> abstractText = new ArrayList<>();
        while (lines.peek(0).isPresent() && !entryBegins(abstractText)) {
            Line line = lines.next().orElseThrow();
            if (line.afterGap() && lines.peek(0).isEmpty() && EntryHeader.isBrokenOff(line.text())) {
                sink.accept(new Problem(source, line.number(), "the document ends in the middle of an entry: '" + line.text() + "'"));
            } else {
                abstractText.add(line);
            }
        }
        return abstractText;
    }

    /** True at a header, and behind an abstract at a title with its authors below, whose header is missing or damaged. */
    private boolean entryBegins(List<Line> abstractText) {
        Line line = lines.peek(0).orElseThrow();
        return AuthorPageReader.opensEntry(line)
                || !abstractText.isEmpty() && !Prose.isProse(line.text())
                        && lines.peek(1).filter(next -> (line.afterGap() || next.afterGap()) && isByline(next)).isPresent();
    }

    private boolean isByline(Line line) {
        return !AuthorPageReader.opensEntry(line) && !Prose.isProse(line.text()) && byline.isByline(line.text());
    }

    private void report(String reason) {
        sink.accept(new Problem(source, first.number(), reason));
    }
}
