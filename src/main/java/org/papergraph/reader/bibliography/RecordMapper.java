package org.papergraph.reader.bibliography;

import java.net.URI;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryBuilder;
import org.papergraph.document.EntryLink;
import org.papergraph.document.Item;
import org.papergraph.document.PartialDate;
import org.papergraph.document.Problem;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.Publication;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.TextRole;
import org.papergraph.reader.bibliography.BibliographicRecord.FieldValue;
import org.papergraph.reader.format.WrittenDate;

/** Makes an entry of a bibliographic record, whatever its format; what cannot be read in it is a problem, and the rest goes in. */
public final class RecordMapper {

    private static final Pattern KEYWORD_ENDS = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern DASHES = Pattern.compile("\\s*[-‐‑‒–—−]+\\s*");
    private static final Pattern PAGE_RANGE = Pattern.compile("[A-Za-z]?\\d+\\s*[-‐‑‒–—−]+\\s*[A-Za-z]?\\d+");
    private static final Pattern DATE_ENDS = Pattern.compile("[/\\s]+$");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d{2}(?!\\d)");

    private final BibliographicRecord record;
    private final String source;
    private final List<Problem> problems = new ArrayList<>();
    private final RecordIdentifiers identifiers;
    private final AuthorListMapper authors;

    public RecordMapper(BibliographicRecord record, String source) {
        this.record = record;
        this.source = source;
        this.identifiers = new RecordIdentifiers(record, source);
        this.authors = new AuthorListMapper(record, source);
    }

    /**
     * Hands on the entry, if the record has a title, an abstract or an identifier, and the problems of the record.
     *
     * @return true if there was an entry
     */
    public boolean map(int number, Consumer<Item> sink) {
        String title = record.text(RecordField.TITLE, RecordField.OTHER_TITLE);
        String abstractText = String.join("\n\n", record.texts(RecordField.ABSTRACT));
        if (title.isBlank() && abstractText.isBlank() && identifiers.ofWork().known().isEmpty()) {
            sink.accept(new Problem(source, record.line(), "the record has neither a title, an abstract nor an identifier and is left out"));
            return false;
        }
        EntryBuilder entry = Entry.builder(number, record.line()).title(title).abstractText(abstractText);
        keywords().forEach(keyword -> entry.text(TextRole.KEYWORD, keyword));
        record.passages().forEach(passage -> entry.text(passage.role(), passage.heading(), passage.value()));
        List<String> types = record.texts(RecordField.TYPE);
        sink.accept(entry.authors(authors.authors())
                .dates(dates())
                .identifiers(identifiers.ofWork())
                .publication(publication(types))
                .references(references())
                .links(links())
                .languages(languages())
                .licence(record.text(RecordField.LICENCE))
                .status(record.status() == PublicationStatus.UNSTATED ? WorkTypes.status(types) : record.status())
                .subjects(subjects())
                .relations(record.relations())
                .citationKey(record.text(RecordField.CITATION_KEY))
                .build());
        Stream.of(authors.problems(), problems, identifiers.problems()).flatMap(List::stream).forEach(sink);
        return true;
    }

    /**
     * Hands on what there is of a record within which the document ends, perhaps: the entry, if there can be one, and one problem, since
     * what lacks then lacks for that reason.
     *
     * @return true if there was an entry
     */
    public boolean mapCut(int number, Consumer<Item> sink) {
        boolean[] isEntered = new boolean[1];
        map(number, item -> {
            if (item instanceof Entry) {
                isEntered[0] = true;
                sink.accept(item);
            }
        });
        sink.accept(new Problem(source, record.line(), isEntered[0] ? "the document ends, perhaps within this record, which goes in as far as it goes"
                : Problem.CUT_RECORD));
        return isEntered[0];
    }

    private Set<String> keywords() {
        Set<String> keywords = new LinkedHashSet<>();
        record.values(RecordField.KEYWORDS).flatMap(value -> KEYWORD_ENDS.splitAsStream(value.text())).filter(each -> !each.isBlank()).forEach(keywords::add);
        return keywords;
    }

    /** The most exact of the dates that agree with the year. */
    private List<PartialDate> dates() {
        String year = record.text(RecordField.YEAR);
        List<String> written = Stream.concat(
                        record.texts(RecordField.DATE).stream(),
                        record.texts(RecordField.MONTH).stream().flatMap(month -> Stream.of(month, month + " " + year)))
                .toList();
        return Stream.concat(written.stream(), Stream.of(year))
                .map(text -> DATE_ENDS.matcher(text).replaceAll(""))
                .flatMap(text -> WrittenDate.of(text).stream())
                .filter(date -> year.isEmpty() || date.precision() != PartialDate.Precision.MONTH_DAY)
                .filter(date -> !YEAR.matcher(year).find() || date.lexical().startsWith(yearOf(year).orElse("")))
                .max(Comparator.comparingInt(date -> date.lexical().length()))
                .map(List::of)
                .orElseGet(() -> yearAlone(written, year));
    }

    private List<PartialDate> yearAlone(List<String> written, String year) {
        Optional<String> found = yearOf(year).or(() -> written.stream().flatMap(text -> yearOf(text).stream()).findFirst());
        if (found.isEmpty() && !(written.isEmpty() && year.isEmpty())) {
            problem(Stream.of(RecordField.DATE, RecordField.YEAR, RecordField.MONTH), "the date '%s' cannot be read");
        }
        return found.map(digits -> PartialDate.of(Year.parse(digits))).stream().toList();
    }

    private static Optional<String> yearOf(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(year.group()) : Optional.empty();
    }

    private List<Subject> subjects() {
        return Stream.of(
                        record.subjects().stream(),
                        record.values(RecordField.MESH).flatMap(value -> MeshHeading.of(value.text()).subjects()),
                        record.values(RecordField.SUBJECT).map(value -> new Subject(value.text(), Subject.Vocabulary.OTHER, "", List.of())),
                        record.values(RecordField.COLLECTION).map(value -> new Subject(value.text(), Subject.Vocabulary.COLLECTION, "", List.of())))
                .flatMap(each -> each).distinct().toList();
    }

    /** The publisher of a preprint is its server. */
    private Publication publication(List<String> types) {
        String venue = record.text(RecordField.VENUE, RecordField.OTHER_VENUE);
        WorkType type = WorkTypes.of(types, venue, identifiers.ofWork().known());
        String publisher = record.text(RecordField.PUBLISHER);
        boolean server = type == WorkType.PREPRINT && venue.isEmpty();
        return new Publication(
                type,
                server ? publisher : container(type, venue),
                record.text(RecordField.SERIES),
                record.text(RecordField.VOLUME),
                record.text(RecordField.ISSUE),
                pages(),
                server ? "" : publisher,
                identifiers.ofSerial());
    }

    /** Proceedings rather than the conference, and no book within itself. */
    private String container(WorkType type, String venue) {
        String proceedings = type == WorkType.CONFERENCE_PAPER ? record.text(RecordField.PROCEEDINGS) : "";
        boolean itself = type == WorkType.BOOK && venue.equals(record.text(RecordField.TITLE, RecordField.OTHER_TITLE));
        return !proceedings.isEmpty() ? proceedings : itself ? "" : venue;
    }

    private String pages() {
        String first = record.text(RecordField.FIRST_PAGE);
        String last = record.text(RecordField.LAST_PAGE);
        String stated = record.text(RecordField.PAGES);
        String pages = stated.isEmpty() && (first.isEmpty() || last.isEmpty()) && PAGE_RANGE.matcher(first + last).matches() ? first + last : stated;
        if (!pages.isEmpty()) {
            return DASHES.matcher(pages).replaceAll("–");
        }
        boolean range = !first.isEmpty() && !last.isEmpty() && !first.equals(last) && !first.contains("-");
        return range ? first + "–" + last : record.text(RecordField.FIRST_PAGE, RecordField.ARTICLE_NUMBER);
    }

    private List<Reference> references() {
        return Stream.concat(
                record.references().stream(),
                record.values(RecordField.REFERENCE).flatMap(value -> new WrittenReference(value.text()).reference().stream())).toList();
    }

    private List<EntryLink> links() {
        return Stream.of(links(RecordField.ADDRESS, EntryLink.Relation.LANDING_PAGE), links(RecordField.FULL_TEXT, EntryLink.Relation.FULL_TEXT),
                        links(RecordField.CODE, EntryLink.Relation.CODE))
                .flatMap(each -> each).distinct().toList();
    }

    private Stream<EntryLink> links(RecordField field, EntryLink.Relation relation) {
        return record.values(field).map(FieldValue::text).filter(RecordMapper::isAddress)
                .filter(address -> relation != EntryLink.Relation.CODE || EntryLink.isRepository(address)).map(address -> new EntryLink(relation, address));
    }

    private static boolean isAddress(String text) {
        try {
            return text.matches("(?i)https?://\\S+") && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Each language once; one that a narrower one tells, such as {@code en} beside {@code en-GB}, is left out. */
    private List<String> languages() {
        List<String> languages = record.texts(RecordField.LANGUAGE).stream().flatMap(LanguageNames::tagged).distinct().toList();
        return languages.stream().filter(language -> languages.stream().noneMatch(other -> other.startsWith(language + "-"))).toList();
    }

    private void problem(Stream<RecordField> fields, String reason) {
        fields.flatMap(record::values).findFirst().ifPresent(value ->
                problems.add(new Problem(source, value.line(), reason.formatted(value.text()))));
    }
}
