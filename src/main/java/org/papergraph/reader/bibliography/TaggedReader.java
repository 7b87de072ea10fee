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
        List<TaggedLine> tagged = beginning.lines().stream().flatMap(line -> tagged(line).stream()).toList();
        long known = tagged.stream().filter(line -> !format.fields(line.tag()).isEmpty() || format.closes(line)).count();
        boolean opens = tagged.stream().anyMatch(format::opens);
        int lines = beginning.lines().size();
        if (!beginning.isWhole() && lines < ENOUGH_TAGS) {
            return known == lines && (format.hasHyphens() || lines > 1 && opens);
        }
        return opens && (known >= ENOUGH_TAGS || known == lines && known > 1);
    }

    @Override
    public boolean admits(Beginning beginning) {
        return beginning.lines().stream().flatMap(line -> tagged(line).stream()).anyMatch(format::opens);
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        Lines lines = content.lines();
        new Reading(source, sink).read(lines);
    }

    private Optional<TaggedLine> tagged(Line line) {
        return line.indented() ? Optional.empty() : format.taggedLine(line.text());
    }

    /** One reading of a document. */
    private final class Reading {

        private final String source;
        private final Consumer<Item> sink;
        private @Nullable BibliographicRecord open;
        private @Nullable RecordField last;
        private boolean opened;
        private int number;
        private RecordTags tags = new RecordTags();
        private final CommonTags common = new CommonTags();

        Reading(String source, Consumer<Item> sink) {
            this.source = source;
            this.sink = sink;
        }

        void read(Lines lines) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                readLine(line.get());
            }
            if (open != null && !open.isEmpty()) {
                end(open, lines.endsOpen());
            }
        }

        /** Closes the last record, unless the document ends within it. */
        private void end(BibliographicRecord record, boolean endsOpen) {
            if (format.isClosedByTag() || format.lacksEnd(tags.seen()) || common.tellsCut(tags, endsOpen)) {
                sink.accept(new Problem(source, record.line(), "the document ends within this record, which is left out"));
                return;
            }
            if (endsOpen && (common.lacksAny(tags) || record.breaksOff())) {
                sink.accept(new Problem(source, record.line(), "the document ends without a line end, perhaps within this record, which goes in as far as it goes"));
            }
            close();
        }

        private void readLine(Line line) {
            tagged(line).ifPresentOrElse(tag -> readTag(tag, line), () -> goOn(line));
        }

        private void readTag(TaggedLine tag, Line line) {
            if (begins(tag, line)) {
                close();
            }
            if (format.closes(tag)) {
                close();
                return;
            }
            opened |= format.opens(tag);
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

        /** True if a line is the first of a record: it opens one, or stands behind a gap where none need be opened. */
        private boolean begins(TaggedLine tag, Line line) {
            return format.opens(tag) && (format.isClosedByTag() || opened)
                    || format.isClosedByGap() && line.afterGap();
        }

        private void goOn(Line line) {
            if (open == null || last == null) {
                return;
            }
            if (format.isLinewise(last)) {
                open.add(last, line.text(), line.number());
            } else {
                open.extend(line.text());
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
