package org.papergraph.reader.seed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PartialDate.Precision;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.WrittenDate;

/**
 * The glued line that opens an entry of an author page: {@code [score]FIELD DATE[Code]}, as in
 * {@code 99.6LGMar 17} or {@code CVMar 19, 2021Code}; perhaps with white space between the parts, without a field, or with the
 * title glued to its end.
 *
 * @param dates the date as far as it is given; none when it cannot be read or there is no such day
 * @param separator between section and date; empty in hardly any other text
 * @param rest the text glued to the end, empty where there is none
 */
record EntryHeader(String score, String section, String dateAsWritten, List<PartialDate> dates, String separator, boolean code, String rest) {

    private static final int LONGEST = 80;
    private static final String SCORE = "(?:(?<score>\\d{1,3}(?:[.,]\\d+)?)%? ?)?";
    private static final String ANY_SECTION = "(?<section>[A-Za-z][A-Za-z.-]{1,14}?)";
    private static final String ARXIV_SECTION = "(?<section>[A-Z]{2}|[a-z]+(?:-[a-z]+)?\\.[A-Za-z-]{2,}|[a-z]+-[a-z]{2,4})";
    private static final String SEPARATOR = "(?: ?[·•|,:] ?| )";
    private static final String CODE = "(?: ?[·•|,]? ?[\\[(]?(?<code>(?i:code))[\\])]?)?";
    private static final String DATE = "(?iu:(?<date>" + WrittenDate.pattern() + "))" + CODE;
    private static final String UNREADABLE_DATE = "(?iu:(?<date>" + WrittenDate.unreadablePattern() + "))" + CODE;
    private static final Pattern WITHOUT_SECTION = Pattern.compile(SCORE + "(?<section>)" + DATE);
    private static final List<Pattern> WITH_SECTION = Stream.of(SCORE + ANY_SECTION + DATE, SCORE + ARXIV_SECTION + SEPARATOR + DATE,
            SCORE + ARXIV_SECTION + SEPARATOR + "?" + UNREADABLE_DATE).map(Pattern::compile).toList();
    private static final Pattern WITH_TITLE = Pattern.compile(SCORE + ARXIV_SECTION + DATE + " ?(?<rest>[\\p{Lu}\\p{Lo}\\d\"“'‘$(].*)");
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?:\\d+(?:\\.\\d*)?)?(?:[A-Z]{2}(?:[A-Z][a-z]{0,2}(?: \\d{0,2}(?:,(?: \\d{0,4})?)?)?|\\d{1,4}(?:[-/.]\\d{0,2}){0,2})?)?(?:C|Co|Cod)?");

    /** The header that a line is or begins with, if any. */
    static Optional<EntryHeader> of(Line line) {
        String text = line.plainText();
        return (text.length() > LONGEST ? Optional.<EntryHeader>empty() : whole(text))
                .or(() -> match(WITH_TITLE, line.text()).filter(header -> header.isDated() && !header.isOf(Precision.YEAR)));
    }

    private static Optional<EntryHeader> whole(String text) {
        return match(WITHOUT_SECTION, text).filter(header -> header.isOf(Precision.DATE) || header.isDated() && !header.score.isEmpty())
                .or(() -> WITH_SECTION.stream().flatMap(pattern -> match(pattern, text).stream()).findFirst());
    }

    private static Optional<EntryHeader> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String date = matcher.group("date");
        return Optional.of(new EntryHeader(Optional.ofNullable(matcher.group("score")).orElse("").replace(',', '.'), matcher.group("section"),
                date, WrittenDate.of(date), text.substring(matcher.end("section"), matcher.start("date")), matcher.group("code") != null, pattern == WITH_TITLE ? matcher.group("rest") : ""));
    }

    /** True if a line can be the beginning of a header that the end of the file cut off. */
    static boolean isBrokenOff(String line) {
        return BROKEN_OFF.matcher(line).matches();
    }

    /** True if the date can be read. */
    boolean isDated() {
        return !dates.isEmpty();
    }

    private boolean isOf(Precision precision) {
        return dates.stream().anyMatch(date -> date.precision() == precision);
    }

    /** True if the section looks as those of arXiv do, such as {@code LG}, {@code cs.LG} or {@code hep-th}, and not as the place of a letter. */
    boolean isOfArxiv() {
        return section.matches(ARXIV_SECTION) && !separator.contains(",");
    }

    boolean isGlued() {
        return separator.isEmpty();
    }

    /** True for a header that cannot be anything else, even in the midst of text. */
    boolean isUnmistakable() {
        return !section.isEmpty() && rest.isEmpty() && (isOf(Precision.DATE) || isOf(Precision.MONTH_DAY));
    }
}
