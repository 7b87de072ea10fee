package org.papergraph.reader.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.AuthorList;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.reader.author.AuthorLine;

/**
 * The names in a text, such as a cell of a table: parted by semicolons, bars, line breaks, {@code and} or commas, or a list of Python or JSON; each {@code Family, Given},
 * {@code Family GH} or {@code Given Family}, perhaps with identifiers in brackets behind it.
 *
 * @param isIncomplete true if the text says that there are more authors
 */
public record WrittenAuthors(List<RecordAuthor> authors, boolean isIncomplete) {

    private static final Pattern LISTED_NAME = Pattern.compile("['\"]name['\"]\\s*:\\s*(?:'([^']*)'|\"([^\"]*)\")");
    private static final Pattern LISTED = Pattern.compile("'((?:[^']|'(?=\\p{L}))*)'(?=\\s*[,\\]])|\"([^\"]*)\"");
    private static final Pattern IDS = Pattern.compile("\\s*\\[([^\\]]*:[^\\]]*)]|\\s*\\((?:[\\d; ]+)\\)|\\s*\\((" + IdentifierScheme.ORCID_NUMBER + ")\\)");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|und|et|y|&)\\s+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,4}");
    private static final Pattern OTHERS = Pattern.compile("(?i)(?:and )?(?:et\\.? al\\.?|others|\\.{2,}|…)");
    private static final List<String> SEPARATORS = List.of(";", "|", "\n");

    public WrittenAuthors {
        authors = List.copyOf(authors);
    }

    /** @param separator that stands between names elsewhere in the column; empty where that is not known */
    public static WrittenAuthors of(String text, String separator) {
        List<RecordAuthor> authors = new ArrayList<>();
        boolean incomplete = false;
        for (String name : names(text.strip(), separator)) {
            if (OTHERS.matcher(name).matches()) {
                incomplete = true;
                continue;
            }
            AuthorList read = AuthorLine.of(NameOrder.spoken(IDS.matcher(name).replaceAll(""))).list();
            Identifiers ids = identifiers(name);
            read.authorships().forEach(author -> authors.add(new RecordAuthor(author.name(),
                    ids.isEmpty() ? new Identifiers(author.identifiers(), author.otherIdentifiers()) : ids, author.affiliations())));
            incomplete |= read.completeness() == Completeness.INCOMPLETE;
        }
        return new WrittenAuthors(authors, incomplete);
    }

    /** The separator that some cells of a column have; empty where none has one. */
    public static String separator(List<String> cells) {
        return SEPARATORS.stream().filter(separator -> cells.stream().anyMatch(cell -> cell.contains(separator))).findFirst().orElse("");
    }

    private static List<String> names(String text, String separator) {
        if (text.startsWith("[") && text.endsWith("]") && (text.contains("'") || text.contains("\""))) {
            return listed(text);
        }
        Optional<String> sign = SEPARATORS.stream().filter(text::contains).findFirst();
        if (sign.isPresent() || !separator.isEmpty()) {
            return Stream.of(text.split(Pattern.quote(sign.orElse(separator)))).map(String::strip).filter(name -> !name.isEmpty()).toList();
        }
        List<String> joined = List.of(AND.split(text));
        boolean familyFirst = joined.stream().allMatch(WrittenAuthors::isFamilyFirst);
        return joined.size() > 1 && familyFirst ? joined : parted(text);
    }

    /** True for {@code Family, Given}, also with a suffix behind either. */
    private static boolean isFamilyFirst(String name) {
        String[] parts = name.split("\\s*,\\s*");
        return parts.length == 2 || parts.length == 3 && (NameOrder.isSuffix(parts[1]) || NameOrder.isSuffix(parts[2]));
    }

    private static List<String> listed(String text) {
        Pattern form = LISTED_NAME.matcher(text).find() ? LISTED_NAME : LISTED;
        return form.matcher(text).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)).filter(name -> !name.isBlank()).toList();
    }

    /** Names parted by commas, one name with a comma in it, or a list of both that author lines can read. */
    private static List<String> parted(String text) {
        List<String> parts = Stream.of(text.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        if (parts.size() == 2 && isOneName(parts.get(0), parts.get(1))) {
            return List.of(text);
        }
        boolean pairs = parts.stream().anyMatch(part -> INITIALS.matcher(part).matches());
        return pairs || AND.matcher(text).find() || parts.stream().anyMatch(part -> part.indexOf(' ') < 0 && !OTHERS.matcher(part).matches()) ? List.of(text) : parts;
    }

    private static boolean isOneName(String before, String behind) {
        return before.indexOf(' ') < 0 || behind.indexOf(' ') < 0 && NameOrder.spoken(before).equals(before)
                || INITIALS.matcher(behind).matches() || Character.isLowerCase(before.codePointAt(0));
    }

    private static Identifiers identifiers(String name) {
        return IDS.matcher(name).results().flatMap(found -> Stream.concat(
                        Stream.ofNullable(found.group(1)).flatMap(ids -> Stream.of(ids.strip().split("\\s+"))).map(IdentifierForm::of),
                        Stream.ofNullable(found.group(2)).map(id -> Identifiers.read(IdentifierScheme.ORCID, id))))
                .collect(Identifiers.together());
    }
}
