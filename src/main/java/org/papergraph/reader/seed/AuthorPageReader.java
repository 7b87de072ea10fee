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

    private static final Pattern TELLING_FIGURE = Pattern.compile("h-index\\s?\\d+|\\d+ Papers");

    @Override
    public boolean recognises(Beginning beginning) {
        return beginning.lines().stream().anyMatch(line -> opensEntry(line) && EntryHeader.of(line).filter(header -> !header.section().isEmpty()).isPresent()
                || TELLING_FIGURE.matcher(line.plainText()).matches());
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        Lines lines = content.lines();
        PageHeadReader head = new PageHeadReader(source, sink, AuthorPageReader::opensEntry);
        Optional<PersonName> owner = head.read(lines);
        BylineReader byline = new BylineReader(owner, source, sink, AuthorPageReader::opensEntry);
        int number = 0;
        while (lines.peek(0).isPresent()) {
            number += new EntryReading(lines, byline, source, sink).read(number + 1) ? 1 : 0;
        }
        head.checkCount(number);
    }

    static boolean opensEntry(Line line) {
        return EntryHeader.of(line).filter(header -> line.afterGap() || header.isUnmistakable()).isPresent();
    }
}
