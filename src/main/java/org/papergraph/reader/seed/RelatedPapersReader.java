package org.papergraph.reader.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/**
 * Titles and abstracts in turn, under banner lines; the word {@code Subscribe} is glued to the first title, and the banner may be
 * glued before it. Nothing marks a title, so that a missing abstract, or one over several lines, is told by how the lines look.
 */
public final class RelatedPapersReader implements FormatReader {

    private static final Pattern BANNER = Pattern.compile(
            "(?:Get trending papers in your email inbox[^!]{0,30}(?:!|$) )+".replace(" ", "\\p{IsWhite_Space}*"));
    private static final int LINES_WITH_BANNER = 3;
    /** What is left of a damaged banner may look like an entry. */
    private static final int FIRST_ENTRIES = 2;
    private static final String BUTTON = "Subscribe";
    private static final Pattern GLUED = Pattern.compile(BUTTON + "(?=[\\p{Lu}\\p{Lt}\\p{Lo}\\d\"“'‘(\\[$\\\\])");
    private static final Pattern GLUED_BELOW_BANNER = Pattern.compile(GLUED.pattern() + "|" + BUTTON + "(?!rs?\\b|d\\b)(?=\\p{Ll})|" + BUTTON + "\\p{IsWhite_Space}+(?=[\\p{Lu}\\d])");

    @Override
    public boolean recognises(Beginning beginning) {
        List<Line> first = beginning.lines().stream().limit(LINES_WITH_BANNER).toList();
        return first.stream().anyMatch(RelatedPapersReader::isBanner)
                || first.stream().filter(line -> GLUED.matcher(line.text()).lookingAt()).findFirst()
                        .filter(glued -> Prose.alternates(beginning.lines().subList(first.indexOf(glued), beginning.lines().size()))).isPresent()
                || TitlesAndAbstracts.of(beginning.lines()).isListing();
    }

    @Override
    public boolean admits(Beginning beginning) {
        return TitlesAndAbstracts.of(beginning.lines()).mayBeListing();
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> items) throws IOException {
        AbstractEnds sink = new AbstractEnds(source, items);
        Lines lines = content.lines();
        int number = 0;
        boolean belowBanner = false;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            belowBanner |= isBanner(line.get());
            Line title = title(line.get(), belowBanner, number < FIRST_ENTRIES);
            if (!belowBanner && title.text().length() < line.get().text().length()) {
                sink.accept(new Problem(source, line.get().number(), "the word '" + BUTTON + "' before the title is taken for the button of the page and left out"));
            }
            if (!title.text().isEmpty()) {
                belowBanner = false;
                sink.accept(entry(++number, title, lines, source, sink));
            }
        }
        sink.end(lines.endsOpen());
    }

    /** The line without the banner and the button; without text where nothing is left. */
    private static Line title(Line line, boolean belowBanner, boolean first) {
        Matcher banner = BANNER.matcher(line.text());
        String text = banner.lookingAt() ? line.text().substring(banner.end()) : line.text();
        if (text.equals(BUTTON) && (belowBanner || first)) {
            return line.withText("");
        }
        Matcher glued = (belowBanner ? GLUED_BELOW_BANNER : GLUED).matcher(text);
        return line.withText((belowBanner || first) && glued.lookingAt() ? text.substring(glued.end()) : text);
    }

    private static Entry entry(int number, Line title, Lines lines, String source, Consumer<Item> sink) {
        List<Line> abstractText = new ArrayList<>();
        if (Prose.isLong(title.text())) {
            sink.accept(new Problem(source, title.number(), "a title is expected here and this is longer than any; it goes in as an abstract without a title"));
            abstractText.add(title);
        }
        while (continues(abstractText, lines)) {
            Line line = lines.next().orElseThrow();
            if (Prose.isLong(line.text()) && Prose.isWholeAbstract(abstractText)) {
                sink.accept(new Problem(source, line.number(), "this goes in with the abstract above it; if it belongs to another paper, its title is missing"));
            }
            abstractText.add(line);
        }
        if (abstractText.isEmpty() && lines.peek(0).isEmpty()) {
            sink.accept(new Problem(source, title.number(), "the document ends before the abstract of this entry"));
        }
        return Entry.ofTexts(number, title.number(), Prose.isLong(title.text()) ? "" : title.text(), Line.join(abstractText));
    }

    private static boolean isBanner(Line line) {
        return BANNER.matcher(line.text()).lookingAt();
    }

    private static boolean continues(List<Line> abstractText, Lines lines) {
        Optional<Line> line = lines.peek(0);
        if (line.filter(next -> !isBanner(next)).isEmpty()) {
            return false;
        }
        Optional<Line> following = lines.peek(1);
        return abstractText.isEmpty()
                ? beginsAbstract(line.get(), following)
                : continuesAbstract(abstractText, line.get(), following);
    }

    private static boolean beginsAbstract(Line line, Optional<Line> following) {
        if (Prose.isProse(line.text()) || Prose.endsInFullStop(line.text()) || Prose.beginsLowerCase(line.text())) {
            return true;
        }
        if (following.isEmpty()) {
            return false;
        }
        return following.filter(next -> Prose.isProse(next.text())).isEmpty()
                && (Prose.beginsLowerCase(following.get().text()) || !Prose.isTitleCase(line.text()));
    }

    private static boolean continuesAbstract(List<Line> abstractText, Line line, Optional<Line> following) {
        Line last = abstractText.get(abstractText.size() - 1);
        if (!Prose.isLong(line.text()) && following.filter(next -> Prose.isLong(next.text())).isPresent()) {
            return Prose.endsInFullStop(line.text());
        }
        if (Prose.isProse(line.text())) {
            return true;
        }
        if (line.afterGap() && !last.afterGap()) {
            return false;
        }
        if (Prose.breaksOff(last.text())) {
            return true;
        }
        if (abstractText.stream().noneMatch(each -> Prose.breaksOff(each.text()))) {
            return Prose.endsInFullStop(line.text()) || Prose.endsSentence(line.text()) && !Prose.isTitleCase(line.text());
        }
        return Prose.beginsLowerCase(line.text())
                || Prose.isAsLongAsWrappedText(line.text()) && !Prose.isTitleCase(line.text())
                || following.filter(next -> Prose.beginsLowerCase(next.text())).isPresent();
    }
}
