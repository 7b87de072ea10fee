package org.papergraph.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Authorship;
import org.papergraph.document.PersonName;
import org.papergraph.reader.author.AuthorLine;

/**
 * What the first page of a paper shows: the title is set in the largest type of its upper half, the authors stand between title and
 * abstract, and the abstract runs from its heading to the next, or is the first body of text.
 *
 * @param title empty where none stands out
 * @param authors without affiliations and addresses; empty where no line reads as names
 * @param abstractText empty where no heading tells it
 * @param abstractHasHeading false where it is the first body of text
 */
record FrontMatter(String title, List<PersonName> authors, String abstractText, boolean abstractHasHeading) {

    /** In letters; less is a page number, a logo or a drop capital. */
    private static final int SHORTEST_TITLE = 5;
    private static final int LONGEST_TITLE = 350;
    /** The part of a page, from its top, in which titles stand. */
    private static final double UPPER_PART = 0.6;
    /** Between lines of one title, in multiples of the size of the type. */
    private static final double LINE_SPACING = 2.2;
    private static final int LONGEST_ABSTRACT = 6000;
    private static final int BODY_LINES = 3;
    /** In letters. */
    private static final int LONG_LINE = 45;
    private static final Pattern ABSTRACT = Pattern.compile("(?i)^\\W{0,3}(?:abstract|a b s t r a c t|summary)\\W{0,3}(?:[:.—–-]\\s*|\\s+|$)");
    private static final Pattern END_OF_ABSTRACT = Pattern.compile(
            "(?i)(?:(?:\\d{1,2}|I)[.\\s]{0,3}\\s*)?introduction\\W{0,2}$|(?:key\\s?words|index terms|ccs concepts|categories and subject|general terms|acm reference"
                    + "|pacs|msc|jel)\\b.*|(?:\\d{1,2}|I)\\.?\\s+\\p{Lu}.{2,60}$|©.*|\\d{4} (?:ieee|acm).*|doi:.*|\\*\\s?(?:corresponding|equal).*");
    private static final Pattern NO_NAMES = Pattern.compile(
            "(?i).*(?:@|https?:|www\\.|\\bemail|\\be-mail|universit|institut|laborator|depart?ment|\\bdept\\b|school of|college|academy|\\bcenter\\b|\\bcentre\\b|faculty"
                    + "|\\binc\\.|\\bltd\\b|gmbh|corporation|research$|\\barxiv\\b|\\bdoi\\b|preprint|submitted|accepted|received|proceedings|journal|copyright|©|\\d{4,}).*");

    FrontMatter {
        authors = List.copyOf(authors);
    }

    /** @param height of the page, in points */
    static FrontMatter of(List<TypesetLine> page, double height) {
        List<TypesetLine> titleLines = titleLines(page, height);
        String title = joined(titleLines);
        int behindTitle = titleLines.isEmpty() ? 0 : page.indexOf(titleLines.get(titleLines.size() - 1)) + 1;
        int heading = headingOfAbstract(page, behindTitle);
        int body = heading < 0 ? firstBody(page, behindTitle) : heading;
        List<PersonName> authors = titleLines.isEmpty() ? List.of() : authors(page.subList(behindTitle, body));
        return new FrontMatter(title, authors, abstractText(page, body, heading >= 0), heading >= 0);
    }

    /** The first of three long lines of one size that follow one another; the number of lines where there are none. */
    private static int firstBody(List<TypesetLine> page, int from) {
        for (int at = from; at + BODY_LINES <= page.size(); at++) {
            TypesetLine first = page.get(at);
            if (page.subList(at, at + BODY_LINES).stream().allMatch(line -> line.letters() >= LONG_LINE && line.hasSizeOf(first) && !NO_NAMES.matcher(line.text()).matches())) {
                return at;
            }
        }
        return page.size();
    }

    /** The lines in the largest type, from the first that is long enough, as far as they follow one another. */
    private static List<TypesetLine> titleLines(List<TypesetLine> page, double height) {
        Optional<TypesetLine> first = page.stream()
                .filter(line -> line.y() < UPPER_PART * height && line.letters() >= SHORTEST_TITLE && !ABSTRACT.matcher(line.text()).lookingAt())
                .filter(line -> !line.text().matches("(?i).*\\b(?:arxiv:|https?:|doi:).*"))
                .max(Comparator.comparingDouble(TypesetLine::size).thenComparing(Comparator.comparingDouble(TypesetLine::y).reversed()));
        List<TypesetLine> lines = new ArrayList<>();
        first.ifPresent(begin -> {
            int at = page.indexOf(begin);
            TypesetLine last = begin;
            lines.add(begin);
            while (++at < page.size() && page.get(at).hasSizeOf(begin) && page.get(at).y() - last.y() < LINE_SPACING * begin.size() && page.get(at).y() >= last.y()) {
                last = page.get(at);
                lines.add(last);
            }
        });
        return joined(lines).length() > LONGEST_TITLE ? List.of() : lines;
    }

    private static int headingOfAbstract(List<TypesetLine> page, int from) {
        for (int at = from; at < page.size(); at++) {
            if (ABSTRACT.matcher(page.get(at).text()).lookingAt()) {
                return at;
            }
        }
        return -1;
    }

    /** The names of the lines that read as names and are set in the type of the first of them. */
    private static List<PersonName> authors(List<TypesetLine> lines) {
        List<TypesetLine> ofNames = lines.stream().filter(line -> !NO_NAMES.matcher(line.text()).matches() && names(line).findAny().isPresent()).toList();
        return ofNames.stream().filter(line -> line.hasSizeOf(ofNames.get(0))).flatMap(FrontMatter::names).distinct().toList();
    }

    private static Stream<PersonName> names(TypesetLine line) {
        List<AuthorLine> read = line.segments().stream().map(segment -> segment.replaceAll("[*∗†‡§¶‖#]+|(?<=\\p{L})[\\d,]+(?=\\s|$)", ",").replaceAll(",\\s*(?:,\\s*)+", ", ")
                        .replaceAll("^[,\\s]+|[,\\s]+$", "")).filter(segment -> !segment.isBlank()).map(AuthorLine::of).toList();
        boolean areNames = !read.isEmpty() && read.stream().allMatch(each -> each.isListOfNames() && each.problems().isEmpty());
        return !areNames ? Stream.of() : read.stream().flatMap(each -> each.list().authorships().stream()).map(Authorship::name)
                .filter(name -> name.kind() == PersonName.Kind.PERSON && name.written().strip().contains(" "));
    }

    /** The lines from the heading, or from the first body of text, as far as they go on. */
    private static String abstractText(List<TypesetLine> page, int begin, boolean hasHeading) {
        List<TypesetLine> lines = new ArrayList<>();
        for (int at = begin; at < page.size() && !END_OF_ABSTRACT.matcher(page.get(at).text()).matches(); at++) {
            TypesetLine line = page.get(at);
            if (lines.size() > 1 && !goesOn(lines.get(lines.size() - 1), line, hasHeading)) {
                break;
            }
            lines.add(line);
        }
        String text = ABSTRACT.matcher(joined(lines)).replaceFirst("").strip();
        return text.length() > LONGEST_ABSTRACT ? "" : text;
    }

    /** False for a footnote in smaller type and, without a heading to trust, behind any gap. */
    private static boolean goesOn(TypesetLine last, TypesetLine next, boolean hasHeading) {
        double down = next.y() - last.y();
        return next.size() > last.size() - 1 && (hasHeading || next.hasSizeOf(last) && down >= 0 && down < LINE_SPACING * last.size());
    }

    /** The lines as one text; a word that a hyphen parts at a line's end is joined. */
    static String joined(List<TypesetLine> lines) {
        StringBuilder text = new StringBuilder();
        for (TypesetLine line : lines) {
            boolean parted = text.length() > 1 && text.charAt(text.length() - 1) == '-' && Character.isLowerCase(text.charAt(text.length() - 2))
                    && Character.isLowerCase(line.text().codePointAt(0));
            if (parted) {
                text.setLength(text.length() - 1);
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }
}
