package org.papergraph.reader.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/** Abstracts without titles: each begins with {@code Abstract:} and runs to the next. */
public final class AbstractListingReader implements FormatReader {

    private static final String MARK = "Abstract:";
    /** The mark as people and pages write it. */
    private static final Pattern WRITTEN_MARK = Pattern.compile("(?i)[*_#]*\\s*abstract[*_]*\\s*(?:[:：]|[—–.](?=\\s|(?-i:\\p{Lu}))|-(?=\\s)|$)[*_]*\\s*");
    /** What follows the abstract in the text of a paper. */
    private static final Pattern PART_OF_A_PAPER = Pattern.compile("(?i)(?:[\\dIVX]+\\.?\\s+)?(?:introduction|references|acknowledge?ments?)");

    @Override
    public boolean recognises(Beginning beginning) {
        return !beginning.lines().isEmpty() && isMarked(beginning.lines().get(0))
                && beginning.lines().stream().noneMatch(line -> PART_OF_A_PAPER.matcher(line.text()).matches());
    }

    @Override
    public boolean admits(Beginning beginning) {
        return beginning.lines().stream().anyMatch(AbstractListingReader::isMarked);
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> items) throws IOException {
        AbstractEnds sink = new AbstractEnds(source, items);
        Lines lines = content.lines();
        int number = 0;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!isMarked(line.get())) {
                sink.accept(new Problem(source, line.get().number(), "expected a line that begins with " + MARK));
                continue;
            }
            String text = abstractText(line.get(), lines, source, sink);
            if (text.isEmpty()) {
                sink.accept(new Problem(source, line.get().number(), "the abstract is empty"));
            } else {
                sink.accept(Entry.ofTexts(++number, line.get().number(), "", text));
            }
        }
        sink.end(lines.endsOpen());
    }

    private static String abstractText(Line first, Lines lines, String source, Consumer<Item> sink) {
        List<Line> abstractText = new ArrayList<>();
        String beginning = WRITTEN_MARK.matcher(first.text()).replaceFirst("").strip();
        if (!beginning.isEmpty()) {
            abstractText.add(first.withText(beginning));
        }
        while (lines.peek(0).filter(line -> !isMarked(line)).isPresent()) {
            Line line = lines.next().orElseThrow();
            if (Prose.isWholeAbstract(abstractText)) {
                sink.accept(new Problem(source, line.number(), "this goes in with the abstract above it; if it belongs to another paper, put " + MARK + " before it"));
            }
            abstractText.add(line);
        }
        return Line.join(abstractText);
    }

    private static boolean isMarked(Line line) {
        return WRITTEN_MARK.matcher(line.text()).lookingAt();
    }
}
