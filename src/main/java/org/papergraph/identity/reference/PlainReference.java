package org.papergraph.identity.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Reference;

/**
 * Title, year and first author in the text of a reference, where its form is one of the common ones and says them plainly:
 * a title in quotation marks, a year behind the authors or in brackets behind the title, a colon behind initials, or authors, title and
 * the rest parted by full stops.
 */
public final class PlainReference {

    private static final int LONGEST = 1_000;
    private static final int SHORTEST_TITLE = 8;
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\[[^\\]]{1,12}\\]|\\d{1,4}[.)])\\s+");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.:/-])(?:1[89]|20)\\d\\d(?![\\d/])");
    private static final Pattern INDEXED = Pattern.compile("^([^,]{2,60}), ((?:1[6-9]|20)\\d\\d)(?:, .+)?$");
    /** Behind the name of a journal, which stands where a title could. */
    private static final Pattern VOLUME = Pattern.compile("[.,] \\d{1,4}$");
    private static final Pattern PLACE = Pattern.compile("(?<!\\d)(?:1[6-9]|20)\\d\\d[a-z]?(?!\\d).*\\p{L}.*\\W\\p{L}?\\d");
    private static final String INITIALS = "\\p{Lu}\\p{M}*\\.?(?:[ -]?\\p{Lu}\\.?){0,3}";
    private static final String NAME = "\\p{Lu}[\\p{L}'’ -]{1,40},? " + INITIALS;
    private static final String AND = "(?:[,;] (?:(?:&|and) )?| (?:&|and) )";
    private static final String TITLE = "(?<title>\\p{Lu}[^.?!“\"]{7,400}[.?!])(?= .{4})";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^(?<authors>.{2,600}?)[,.:]? [“\"](?<title>[^”\"]{8,400}?)[,.]?[”\"]"),
            Pattern.compile("^(?<authors>[^()“”\"\\d]{2,600}?)[.,] (?<year>(?:1[89]|20)\\d\\d)[a-z]?\\. (?<title>[^“\"]{8,400}?[.?!])(?: |$)"),
            Pattern.compile("^(?<authors>[^:“”\"()\\d]{1,600}+(?<=\\p{Lu}\\.|et al\\.?)): (?<title>[\\p{Lu}\\p{N}\\p{Ll}][^“\"]{7,400}?[.?!])(?= .{4})"),
            Pattern.compile("^(?<authors>(?:" + NAME + AND + ")++)(?<title>\\p{Lu}[^“\"]{7,400}?), \\((?<year>\\d{4})\\) \\p{L}"),
            Pattern.compile("^(?<authors>(?:" + NAME + AND + ")++)(?<title>\\p{Lu}[^“\",.]{15,400}), .{4,600}\\((?<year>\\d{4})\\)$"),
            Pattern.compile("^(?<authors>[^()]{2,600}?)[.,]? \\((?<year>\\d{4})[a-z]?(?:, [\\p{L}\\d -]{3,20})?\\)[.,:]? (?<title>[^“\"]{8,400}?[.?!])(?: |$)"),
            Pattern.compile("^(?<authors>(?:" + NAME + AND + ")*+(?:" + NAME + "|et al))[.,]? " + TITLE),
            Pattern.compile("^(?<authors>[^.]{1,600}+(?:(?<=\\b\\p{Lu})\\.[^.]{0,80}+)*+)\\. " + TITLE));

    private PlainReference() {
    }

    /**
     * The reference with the parts that its text says plainly; the same where it says none, and where the document tells a title, or an author
     * apart and no title.
     */
    public static Reference of(Reference reference) {
        return reference.title().isBlank() && reference.firstAuthor().isBlank() && !reference.written().isBlank() ? read(reference) : reference;
    }

    /** True for a reference as citation indexes have it: {@code Vaswani A, 2017, ADV NEUR IN, V30}. */
    static boolean isIndexed(String written) {
        return INDEXED.matcher(written).matches();
    }

    /** True for a reference without a title of which the document tells the author, and whose text has a year, a name and a page or number in this order. */
    static boolean isPlaced(Reference reference) {
        return reference.title().isBlank() && !reference.firstAuthor().isBlank() && reference.written().length() <= LONGEST
                && PLACE.matcher(reference.written()).find();
    }

    private static Reference read(Reference reference) {
        String text = text(reference.written());
        Matcher indexed = INDEXED.matcher(text);
        if (indexed.matches()) {
            return with(reference, "", indexed.group(1), indexed.group(2));
        }
        return FORMS.stream().flatMap(form -> parts(form, text, reference)).findFirst().orElse(reference);
    }

    private static String text(String written) {
        String flat = NUMBER.matcher(written.replaceAll("\\s+", " ")).replaceFirst("").strip();
        return flat.substring(0, Math.min(flat.length(), LONGEST));
    }

    private static Stream<Reference> parts(Pattern form, String text, Reference reference) {
        Matcher matcher = form.matcher(text);
        if (!matcher.find()) {
            return Stream.empty();
        }
        String title = matcher.group("title").replaceAll("[.,]$", "").strip();
        Optional<String> year = form.pattern().contains("<year>") ? Optional.of(matcher.group("year")) : lastYear(text);
        return title.length() < SHORTEST_TITLE || !title.contains(" ") || VOLUME.matcher(title).find() ? Stream.empty()
                : year.stream().map(known -> with(reference, title, firstAuthor(matcher.group("authors")), known));
    }

    private static Optional<String> lastYear(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group).reduce((one, other) -> other);
    }

    /** The first name of a list in which commas, semicolons or {@code and} part the names, with its initials. */
    private static String firstAuthor(String authors) {
        return authors.split(",|;| and | & | et al", 2)[0].strip();
    }

    private static Reference with(Reference reference, String title, String firstAuthor, String year) {
        return new Reference(reference.written(), title,
                reference.firstAuthor().isBlank() ? firstAuthor : reference.firstAuthor(),
                reference.year().isBlank() ? year : reference.year(), reference.identifiers(), reference.otherIdentifiers());
    }
}
