package org.papergraph.reader.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/**
 * Titles and abstracts in turn, under banner lines; the word {@code Subscribe} is glued to the first title. Nothing
 * marks a title, so that a missing abstract, or one over several lines, is told by how the lines look.
 */
public final class RelatedPapersReader implements FormatReader {

    private static final Pattern BANNER = Pattern.compile("Get trending papers in your email inbox.*");
    private static final Pattern GLUED = Pattern.compile("Subscribe(?=\\S)");

    @Override
    public boolean recognises(List<Line> beginning) {
        return beginning.stream().limit(3)
                .anyMatch(line -> isBanner(line) || GLUED.matcher(line.text()).lookingAt());
    }

    @Override
    public void read(Lines lines, String source, Consumer<Item> sink) {
        skipBanner(lines);
        int number = 0;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String title = number == 0 ? GLUED.matcher(line.get().text()).replaceFirst("") : line.get().text();
            Entry entry = Entry.ofTexts(++number, line.get().number(), title, abstractText(lines));
            sink.accept(entry);
            if (!entry.hasAbstract() && lines.peek(0).isEmpty()) {
                sink.accept(new Problem(source, entry.line(), "the document ends before the abstract of this entry"));
            }
        }
    }

    private static void skipBanner(Lines lines) {
        while (lines.peek(0).filter(line -> isBanner(line) || line.text().equals("Subscribe")).isPresent()) {
            lines.next();
        }
    }

    private static boolean isBanner(Line line) {
        return BANNER.matcher(line.text()).matches();
    }

    private static String abstractText(Lines lines) {
        List<Line> abstractText = new ArrayList<>();
        while (continues(abstractText, lines)) {
            lines.next().ifPresent(abstractText::add);
        }
        return Line.join(abstractText);
    }

    private static boolean continues(List<Line> abstractText, Lines lines) {
        Optional<Line> line = lines.peek(0);
        if (line.isEmpty()) {
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
        if (Prose.isLong(last.text()) && !Prose.isLong(line.text()) && following.filter(next -> Prose.isLong(next.text())).isPresent()) {
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
