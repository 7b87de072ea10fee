package org.papergraph.identity.reference;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PersonName;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.Reference;
import org.papergraph.identity.GenericTitle;
import org.papergraph.identity.TitleKey;

/**
 * The keys of works, as references and entries give them. A title of twenty letters or more counts with the family name of the
 * first author, or else with the year, or else alone; a shorter one, such as {@code Deep learning}, with both. A reference without a title counts as it is written, where it has a year, a name and a page or number.
 */
public final class WorkKeys {

    private static final int LONG_TITLE = 20;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private WorkKeys() {
    }

    /** The keys of the work that a reference names, in order; none where it is too little known to be told apart. */
    public static SortedSet<WorkKey> of(Reference reference) {
        Reference read = PlainReference.of(reference);
        SortedSet<WorkKey> keys = identifiers(read.identifiers());
        titleKeys(read).forEach(keys::add);
        if (keys.isEmpty()) {
            books(read.identifiers()).forEach(keys::add);
        }
        if (keys.isEmpty() && (PlainReference.isIndexed(read.written()) || PlainReference.isPlaced(read))) {
            keys.add(new WorkKey(WorkKey.TEXT, TitleKey.of(read.written())));
        }
        return keys;
    }

    /** All keys under which references may name the paper of an entry, in order. */
    public static SortedSet<WorkKey> of(Entry entry) {
        SortedSet<WorkKey> keys = identifiers(entry.identifiers());
        if (entry.publication().type() == WorkType.BOOK) {
            books(entry.identifiers()).forEach(keys::add);
        }
        if (entry.hasTitle()) {
            TitleKey.spellings(entry.title()).forEach(title -> keys.addAll(titleKeys(title, firstAuthor(entry), years(entry))));
        }
        return keys;
    }

    /** The family name in the name of an author, in whichever order and with whatever initials; lower case, in each spelling in plain letters. */
    static List<String> familyNames(String author) {
        String name = author.strip();
        int comma = name.indexOf(',');
        String plain = comma > 0 ? name.substring(0, comma) : name.replaceAll("(?:[ .]+\\p{Lu}{1,3}\\.?(?:-\\p{Lu}\\.?)*)+$", "");
        return plain.isBlank() ? List.of() : new PersonName(plain, PersonName.Kind.PERSON).familyNames();
    }

    private static SortedSet<WorkKey> identifiers(List<Identifier> identifiers) {
        SortedSet<WorkKey> keys = new TreeSet<>();
        identifiers.stream().filter(identifier -> identifier.scheme() != IdentifierScheme.ISBN)
                .flatMap(identifier -> WorkKey.of(identifier).stream()).forEach(keys::add);
        return keys;
    }

    /** An ISBN tells a book and not which of its chapters. */
    private static Stream<WorkKey> books(List<Identifier> identifiers) {
        return identifiers.stream().filter(identifier -> identifier.scheme() == IdentifierScheme.ISBN).flatMap(identifier -> WorkKey.of(identifier).stream());
    }

    /** A key for each spelling of title and author; most have one. */
    private static Stream<WorkKey> titleKeys(Reference read) {
        return read.title().isBlank() ? Stream.empty() : TitleKey.spellings(read.title()).stream().flatMap(title -> titleKeys(title, read));
    }

    private static Stream<WorkKey> titleKeys(String title, Reference read) {
        List<String> authors = familyNames(read.firstAuthor());
        boolean dated = YEAR.matcher(read.year()).matches();
        if (!isTelling(title)) {
            return dated ? authors.stream().map(author -> title(title, author, read.year())) : Stream.empty();
        }
        return authors.isEmpty() ? Stream.of(title(title, "", dated ? read.year() : "")) : authors.stream().map(author -> title(title, author, ""));
    }

    private static List<WorkKey> titleKeys(String title, List<String> authors, List<String> years) {
        if (!isTelling(title)) {
            return authors.stream().flatMap(author -> years.stream().map(year -> title(title, author, year))).toList();
        }
        Stream<WorkKey> ofAuthor = authors.stream().map(author -> title(title, author, ""));
        return Stream.of(ofAuthor, years.stream().map(year -> title(title, "", year)), Stream.of(title(title, "", "")))
                .flatMap(each -> each).toList();
    }

    private static boolean isTelling(String title) {
        return title.length() >= LONG_TITLE && !GenericTitle.hasKey(title);
    }

    private static WorkKey title(String title, String author, String year) {
        return new WorkKey(WorkKey.TITLE, String.join("|", title, author, year));
    }

    private static List<String> firstAuthor(Entry entry) {
        return entry.authors().authorships().stream().filter(each -> each.position() == 1).findFirst()
                .map(Authorship::name).map(WorkKeys::familyNames).orElse(List.of());
    }

    private static List<String> familyNames(PersonName name) {
        return name.kind() == PersonName.Kind.PERSON ? name.familyNames() : familyNames(name.written());
    }

    private static List<String> years(Entry entry) {
        return entry.dates().stream().filter(date -> date.precision() != PartialDate.Precision.MONTH_DAY)
                .map(date -> date.lexical().substring(0, 4)).distinct().toList();
    }
}
