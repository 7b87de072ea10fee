package org.papergraph.reader.bibliography;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.CommonTags.RecordTags;
import org.papergraph.reader.bibliography.TaggedFormat.TaggedLine;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/** Reads the formats of tagged lines, a record at a time. */
public final class TaggedReader implements FormatReader {

    /** Tagged lines among the first of a document, so that prose with a tag by chance is none. */
    private static final int ENOUGH_TAGS = 3;

    /** Lines without a tag between two records that are no heading, number or note of a database. */
    private static final int MANY_STRAY_LINES = 6;

    private final TaggedFormat format;

    private TaggedReader(TaggedFormat format) {
        this.format = format;
    }

    public static TaggedReader ris() {
        return new TaggedReader(TaggedFormat.RIS);
    }

    public static TaggedReader endNote() {
        return new TaggedReader(TaggedFormat.ENDNOTE);
    }

    public static TaggedReader medline() {
        return new TaggedReader(TaggedFormat.MEDLINE);
    }

    public static TaggedReader webOfScience() {
        return new TaggedReader(TaggedFormat.WEB_OF_SCIENCE);
    }

    public static TaggedReader refWorks() {
        return new TaggedReader(TaggedFormat.REFWORKS);
    }

    @Override
    public boolean recognises(Beginning beginning) {
        boolean isIndented = isIndented(beginning.lines().stream().findFirst());
        List<TaggedLine> tagged = beginning.lines().stream().flatMap(line -> tagged(line, isIndented).stream()).toList();
        long known = tagged.stream().filter(line -> !format.fields(line.tag()).isEmpty() || format.closes(line)).count();
        boolean opens = tagged.stream().anyMatch(format::opens);
        int lines = beginning.lines().size();
        if (!beginning.isWhole() && lines < ENOUGH_TAGS) {
            return known == lines && (format.hasHyphens() || lines > 1 && opens);
        }
        return opens && (known >= ENOUGH_TAGS || known == lines && known > 1) || format.needsNoOpening() && known >= ENOUGH_TAGS && tagged.size() == lines && tagged.stream().anyMatch(format::isTitle);
    }

    @Override
    public boolean admits(Beginning beginning) {
        return beginning.lines().stream().flatMap(line -> format.taggedLine(line.text()).stream()).anyMatch(format::opens);
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        Lines lines = content.lines();
        new Reading(source, sink).read(lines);
    }

    /** True for the first line of a document whose tags stand behind white space. */
    private boolean isIndented(Optional<Line> first) {
        return first.filter(Line::indented).flatMap(line -> format.taggedLine(line.text())).filter(format::opens).isPresent();
    }

    private Optional<TaggedLine> tagged(Line line, boolean isIndented) {
        return line.indented() && !isIndented ? Optional.empty() : format.taggedLine(line.text());
    }

    /** One reading of a document. */
    private final class Reading {

        private final String source;
        private final Consumer<Item> sink;
        private @Nullable BibliographicRecord open;
        private @Nullable RecordField last;
        private @Nullable Line lastLine;
        private boolean isIndented;
        /** True if a record ended by a tag of its own. */
        private boolean closedByTag;
        /** True for a line at the end of the document that may go on as a tag. */
        private boolean isBroken;
        /** True if the document has a head and not yet its end. */
        private boolean isUnended;
        private boolean opened;
        /** Of the record that is open. */
        private String firstTag = "";
        private int number;
        /** Lines without a tag since the last record was closed. */
        private int strayLines;
        private RecordTags tags = new RecordTags();
        private final CommonTags common = new CommonTags();

        Reading(String source, Consumer<Item> sink) {
            this.source = source;
            this.sink = sink;
        }

        void read(Lines lines) {
            isIndented = isIndented(lines.peek(0));
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                lastLine = line.get();
                isBroken = format.mayBecomeTag(lastLine.text()) && lines.endsOpen();
                if (!isBroken) {
                    readLine(lastLine);
                }
            }
            end(lines.endsOpen());
        }

        private void end(boolean endsOpen) {
            if (open != null && !open.isEmpty()) {
                end(open, endsOpen);
            } else if (isBroken || opened) {
                cut(lastLine == null ? 0 : lastLine.number());
            } else if (isUnended) {
                sink.accept(new Problem(source, lastLine == null ? 0 : lastLine.number(), "the document ends before its last line, " + TaggedFormat.LAST_TAG));
            }
        }

        /** Closes the last record, unless the document ends within it. */
        private void end(BibliographicRecord record, boolean endsOpen) {
            boolean endsByTag = format.isClosedByTag() && (closedByTag || common.isEmpty());
            if (endsByTag || format.lacksEnd(tags.seen(), common) || common.tellsCut(tags, endsOpen)) {
                cut(record.line());
            } else if (format.isClosedByTag() || common.suspect(tags, endsOpen) || endsOpen && (isBroken || record.breaksOff() || common.isEmpty() && !record.isDated())) {
                new RecordMapper(record, source).mapCut(number + 1, sink);
            } else {
                close();
            }
        }

        private void cut(int line) {
            sink.accept(new Problem(source, line, Problem.CUT_RECORD));
        }

        private void readLine(Line line) {
            tagged(line, isIndented).ifPresentOrElse(tag -> readTag(tag, line), () -> goOn(line));
        }

        private void readTag(TaggedLine tag, Line line) {
            strayLines = 0;
            if (begins(tag, line)) {
                close();
            }
            if (format.closes(tag)) {
                closedByTag = true;
                close();
                return;
            }
            opened |= format.opens(tag);
            isUnended = (isUnended || format.isHead(tag.tag())) && !format.endsDocument(tag.tag());
            firstTag = open == null ? tag.tag() : firstTag;
            BibliographicRecord record = open == null ? new BibliographicRecord(line.number()) : open;
            open = record;
            if (!format.opens(tag)) {
                tags.add(tag.tag());
            }
            last = null;
            for (RecordField field : format.fields(tag.tag())) {
                record.add(field, tag.value(), line.number());
                last = field;
            }
        }

        /** True if a line is the first of a record: it opens one, stands behind a gap where none need be opened, or is a title as the one with which the record began. */
        private boolean begins(TaggedLine tag, Line line) {
            return format.opens(tag) && (format.isClosedByTag() || opened)
                    || format.isClosedByGap() && (line.afterGap() || open != null && tag.tag().equals(firstTag) && format.isTitle(tag));
        }

        private void goOn(Line line) {
            if (open == null) {
                goAstray(line);
                return;
            }
            if (last == null) {
                return;
            }
            if (format.isLinewise(last)) {
                open.add(last, line.text(), line.number());
            } else {
                open.extend(line.text());
            }
        }

        private void goAstray(Line line) {
            strayLines += number > 0 ? 1 : 0;
            if (strayLines == MANY_STRAY_LINES) {
                sink.accept(new Problem(source, line.number(), "this line and those around it belong to no record and are not read; if they hold papers, keep them in a file of their own"));
            }
        }

        private void close() {
            if (open != null && !open.isEmpty()) {
                number += new RecordMapper(open, source).map(number + 1, sink) ? 1 : 0;
                common.add(tags);
            }
            tags = new RecordTags();
            open = null;
            last = null;
            opened = false;
        }
    }
}
