package org.papergraph.reader.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.reader.format.Line;

/**
 * The titles of a text that have a paragraph of prose right below them.
 *
 * @param lines number of lines of the text
 * @param paragraphs those below the titles
 */
record TitlesAndAbstracts(int lines, List<String> titles, List<String> paragraphs) {

    /** Pairs without which a title and a paragraph may be anything. */
    private static final int ENOUGH_PAIRS = 2;
    private static final double ENOUGH_LINES = 0.9;
    private static final double ENOUGH_LINES_WHERE_GIVEN = 0.5;
    /** Words of a title on average, of which headings of chapters have fewer. */
    private static final int WORDS_OF_TITLES = 4;
    private static final int WORDS_WHERE_GIVEN = 3;
    /** Of headings and items of Markdown, of fields, of code, of salutations. */
    private static final Pattern NO_TITLE = Pattern.compile("[#*+>|<{\\[\\\\@%-].*|.*[,;:{}.=>]$|.*\\w\\(\\w*\\).*");

    TitlesAndAbstracts {
        titles = List.copyOf(titles);
        paragraphs = List.copyOf(paragraphs);
    }

    static TitlesAndAbstracts of(List<Line> lines) {
        List<String> titles = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            String title = lines.get(at - 1).text();
            if (Prose.isProse(lines.get(at).text()) && !Prose.isProse(title)) {
                titles.add(title);
                paragraphs.add(lines.get(at).text());
            }
        }
        return new TitlesAndAbstracts(lines.size(), titles, paragraphs);
    }

    /** True if nearly every line is a title or a long paragraph below one. */
    boolean isListing() {
        return titles.size() >= ENOUGH_PAIRS && isShareOfLines(ENOUGH_LINES) && words() >= WORDS_OF_TITLES
                && paragraphs.stream().filter(Prose::isLong).count() >= ENOUGH_LINES * paragraphs.size()
                && titles.stream().filter(title -> !NO_TITLE.matcher(title).matches()).count() >= ENOUGH_LINES * titles.size();
    }

    /** True if half of the lines are titles and paragraphs. */
    boolean mayBeListing() {
        return !titles.isEmpty() && isShareOfLines(ENOUGH_LINES_WHERE_GIVEN) && words() >= WORDS_WHERE_GIVEN;
    }

    private boolean isShareOfLines(double share) {
        return 2 * titles.size() >= share * lines;
    }

    private double words() {
        return titles.stream().mapToInt(title -> title.split("\\s+").length).average().orElse(0);
    }
}
