package org.papergraph.reader.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.papergraph.reader.author.AuthorLine;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.WrittenAuthors;

/**
 * A paper as an item of a list tells it: {@code **Title.** Authors. Venue 2020. [[paper](…)] [[code](…)]}, {@code Title (2020), Authors. [pdf](…)},
 * {@code [Title](…), Authors, Venue} or a bare link.
 *
 * @param title empty where the item is a link alone
 * @param rest what stands beside the title, in its order, without links
 */
record ListedPaper(String title, List<String> rest, String year, List<PaperLink> links) {

    private static final int SHORTEST_TITLE = 10;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d./])(?:19[5-9]\\d|20[0-4]\\d)(?![\\d/]|\\.\\d)");
    private static final Pattern BEFORE_YEAR = Pattern.compile("^(?<title>.{10,400}?)[,.]?\\s*\\((?:[^()]{0,60}?[ ,])?(?:19|20)\\d{2}[a-z]?\\)");
    private static final Pattern INITIAL = Pattern.compile("\\s*\\p{Lu}\\.");
    private static final Pattern QUOTED = Pattern.compile("[\"“](?<title>[^\"”]{10,400})[.,]?[\"”]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\d)?!]{2}[.?!])\\s+|\\s+[|·•–—]\\s+|\\s*<br>\\s*");
    private static final Pattern LABELLED = Pattern.compile("(?i)^(?:paper|title|authors?|by|in|venue|year|published in|conference|journal)\\s*:\\s*");
    private static final Pattern AROUND = Pattern.compile("^[\\s:,.;*\"“”'\\[\\](){}|–—-]+|[\\s:,;*\"“”'\\[\\]({|–—-]+$");

    ListedPaper {
        rest = List.copyOf(rest);
        links = List.copyOf(links);
    }

    /** @param isParagraph true for one that must begin with its title */
    static Optional<ListedPaper> of(Element item, boolean isParagraph) {
        List<PaperLink> links = PaperLink.in(item);
        Optional<Element> marked = marked(item).filter(element -> !isParagraph || begins(item, element));
        String text = text(item);
        boolean hasNames = !isParagraph && marked.filter(element -> element.normalName().matches("b|strong")).isPresent() && parts(text).stream().skip(1).anyMatch(ListedPaper::isListOfNames);
        if (links.stream().noneMatch(PaperLink::isOfPaper) && !hasNames) {
            return Optional.empty();
        }
        String title = marked.map(Element::text).orElseGet(() -> isParagraph ? "" : titleIn(text));
        boolean known = isTitle(title);
        if (!known && (isParagraph || links.stream().noneMatch(link -> link.identifier().isPresent()))) {
            return Optional.empty();
        }
        int end = known ? text.indexOf(trimmed(title)) + trimmed(title).length() : 0;
        List<String> rest = known ? parts(text.substring(Math.min(text.length(), Math.max(0, end)))) : List.of();
        return Optional.of(new ListedPaper(known ? trimmed(title) : "", rest, year(known ? text.substring(Math.max(0, end)) : ""), links));
    }

    /** A row of a table; its header tells the column of titles, or a link or bold text does. */
    static Optional<ListedPaper> ofRow(Element row, List<String> header) {
        List<Element> cells = row.select("td");
        int title = IntStream.range(0, Math.min(header.size(), cells.size()))
                .filter(at -> header.get(at).toLowerCase(Locale.ROOT).matches(".*\\b(title|paper|name)\\b.*") && isTitle(cells.get(at).text())).findFirst().orElse(-1);
        List<PaperLink> links = PaperLink.in(row);
        if (title < 0 || links.stream().noneMatch(PaperLink::isOfPaper) && header.size() < 3) {
            return of(row, false).filter(paper -> !paper.title.isEmpty());
        }
        List<String> rest = IntStream.range(0, cells.size()).filter(at -> at != title).mapToObj(cells::get).map(Element::text).filter(text -> !text.isBlank()).toList();
        return Optional.of(new ListedPaper(trimmed(cells.get(title).text()), rest, year(String.join(" ", rest)), links));
    }

    boolean isLinked() {
        return links.stream().anyMatch(PaperLink::isOfPaper);
    }

    BibliographicRecord record(int line) {
        BibliographicRecord record = new BibliographicRecord(line);
        record.addMarked(RecordField.TITLE, title, line);
        if (!year.isEmpty()) {
            record.add(RecordField.YEAR, year, line);
        }
        Optional<String> names = rest.stream().filter(ListedPaper::isListOfNames).findFirst();
        names.ifPresent(list -> addAuthors(list, record));
        rest.stream().filter(part -> !names.equals(Optional.of(part))).map(ListedPaper::venue).filter(venue -> !venue.isEmpty()).findFirst()
                .ifPresent(venue -> record.addMarked(RecordField.VENUE, venue, line));
        links.stream().filter(PaperLink::isOfPaper).forEach(link -> {
            link.identifier().ifPresent(identifier -> record.identify(identifier.scheme(), identifier.written()));
            record.add(link.isFullText() ? RecordField.FULL_TEXT : RecordField.ADDRESS, link.address(), line);
        });
        links.stream().filter(PaperLink::isOfCode).map(PaperLink::address).distinct().forEach(address -> record.add(RecordField.CODE, address, line));
        return record;
    }

    /** The bold text or the link that is a title. */
    private static Optional<Element> marked(Element item) {
        return Stream.of("b,strong", "a[href]", "em,i").flatMap(kind -> item.select(kind).stream().limit(3))
                .filter(element -> isTitle(element.text()) && !new PaperLink(element.text().strip(), element.attr("href")).isLabel())
                .filter(element -> !element.normalName().matches("em|i") || begins(item, element))
                .findFirst();
    }

    private static boolean begins(Element item, Element element) {
        return trimmed(item.text()).startsWith(trimmed(element.text()));
    }

    private static String titleIn(String text) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find()) {
            return quoted.group("title");
        }
        Matcher beforeYear = BEFORE_YEAR.matcher(text);
        if (beforeYear.find()) {
            return beforeYear.group("title");
        }
        String first = parts(text).stream().findFirst().orElse("");
        return beforeNames(first).orElse(first);
    }

    /** The title before a comma behind which names with initials stand. */
    private static Optional<String> beforeNames(String text) {
        return IntStream.range(SHORTEST_TITLE, text.length()).filter(at -> text.charAt(at) == ',' && INITIAL.matcher(text.substring(at + 1)).lookingAt())
                .filter(at -> isListOfNames(text.substring(at + 1))).mapToObj(at -> text.substring(0, at)).findFirst();
    }

    private static boolean isTitle(String text) {
        String title = trimmed(text);
        return title.length() >= SHORTEST_TITLE && title.indexOf(' ') > 0 && !title.startsWith("http") || title.length() >= SHORTEST_TITLE && title.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The text of an item without labels of links and bare addresses; line breaks end sentences. */
    private static String text(Element item) {
        Element plain = item.clone();
        plain.select("a[href]").stream().filter(link -> new PaperLink(link.text().strip(), link.attr("href")).isLabel()).forEach(Element::remove);
        plain.select("img").remove();
        plain.select("br").forEach(end -> end.replaceWith(new TextNode(" <br> ")));
        plain.select("p").forEach(paragraph -> paragraph.prependText(" <br> "));
        return plain.text().replaceAll("https?://\\S+", "").strip();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : SENTENCE_END.split(text)) {
            String plain = LABELLED.matcher(trimmed(part)).replaceFirst("");
            if (plain.codePoints().anyMatch(Character::isLetter)) {
                parts.add(plain);
            }
        }
        return parts;
    }

    private static String year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? year.group() : "";
    }

    /** The part without the year and pages. */
    private static String venue(String part) {
        String venue = trimmed(YEAR.matcher(part).replaceAll("").replaceAll("\\(\\s*\\)|['’]\\d{2}\\b", "")).replaceFirst("\\.$", "");
        return venue.length() > 150 || venue.length() < 2 ? "" : venue;
    }

    private static boolean isListOfNames(String part) {
        String names = withoutYear(part);
        if (names.isBlank() || names.chars().anyMatch(Character::isDigit) || names.indexOf(' ') < 0) {
            return false;
        }
        AuthorLine line = AuthorLine.of(names);
        return line.isListOfNames() && !line.list().authorships().isEmpty() && line.list().authorships().stream().allMatch(author -> author.name().words().size() > 1 && !author.name().written().equals(author.name().written().toUpperCase(Locale.ROOT)));
    }

    private static String withoutYear(String part) {
        return trimmed(YEAR.matcher(part).replaceAll("").replaceAll("\\(\\s*\\)", ""));
    }

    private static void addAuthors(String list, BibliographicRecord record) {
        WrittenAuthors names = WrittenAuthors.of(withoutYear(list).replaceFirst("(?<=\\p{Ll}{2})\\.$", ""), "");
        names.authors().forEach(record::add);
        if (names.isIncomplete()) {
            record.omitsAuthors();
        }
    }

    private static String trimmed(String text) {
        return AROUND.matcher(text.strip()).replaceAll("").replaceFirst("(?<=[\\p{L}\\d]{2})\\.$", "").strip();
    }
}
