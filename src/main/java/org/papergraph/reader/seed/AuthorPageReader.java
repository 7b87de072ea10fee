package org.papergraph.reader.seed;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.papergraph.document.Item;
import org.papergraph.document.PersonName;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/** The page of one author: a head with figures, then per entry a glued header line, title, authors and abstract. */
public final class AuthorPageReader implements FormatReader {

    private static final Pattern H_INDEX = Pattern.compile("(?i)h-index ?:? ?\\d+");
    private static final Pattern PAPER_COUNT = Pattern.compile("\\d[\\d,]* Papers");
    /** Lines each of which some other text may have too. */
    private static final int ENOUGH_HINTS = 2;

    @Override
    public boolean recognises(Beginning beginning) {
        return beginning.lines().stream().anyMatch(line -> H_INDEX.matcher(line.plainText()).matches() || header(line).filter(EntryHeader::isGlued).isPresent())
                || beginning.lines().stream().filter(line -> PAPER_COUNT.matcher(line.plainText()).matches() || header(line).isPresent()).count() >= ENOUGH_HINTS;
    }

    @Override
    public boolean admits(Beginning beginning) {
        return beginning.lines().stream().anyMatch(AuthorPageReader::opensEntry);
    }

    private static Optional<EntryHeader> header(Line line) {
        return opensEntry(line) ? EntryHeader.of(line).filter(EntryHeader::isOfArxiv) : Optional.empty();
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> items) throws IOException {
        AbstractEnds sink = new AbstractEnds(source, items);
        Lines lines = content.lines();
        PageHeadReader head = new PageHeadReader(source, sink, AuthorPageReader::opensEntry);
        Optional<PersonName> owner = head.read(lines);
        BylineReader byline = new BylineReader(owner, source, sink, AuthorPageReader::opensEntry);
        int number = 0;
        while (lines.peek(0).isPresent()) {
            number += new EntryReading(lines, byline, source, sink).read(number + 1) ? 1 : 0;
        }
        if (head.checkCount(number)) {
            sink.end(lines.endsOpen());
        }
    }

    static boolean opensEntry(Line line) {
        return EntryHeader.of(line).filter(header -> line.afterGap() || header.isUnmistakable()).isPresent();
    }
}
