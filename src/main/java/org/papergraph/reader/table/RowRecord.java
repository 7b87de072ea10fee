package org.papergraph.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Subject;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.IdentifierForm;
import org.papergraph.reader.bibliography.RecordField;

/** A row as a bibliographic record. */
final class RowRecord {

    private static final Pattern BRACKETED_IDS = Pattern.compile("\\s*\\[((?:[a-z]+:\\S+\\s*)+)]$");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d+)\\.0");
    private static final Pattern HYPHENS = Pattern.compile("\\s*[-–—]+\\s*");
    private static final Pattern LOST_ZERO = Pattern.compile("\\d{4,6}[\\dX]");
    private static final Pattern PAIR = Pattern.compile("['\"](\\w+)['\"]\\s*:\\s*['\"]?([^'\",}]+)");

    private final TableRow row;
    private final ColumnMapping mapping;
    private final String authorSeparator;
    private final BibliographicRecord record;

    RowRecord(TableRow row, ColumnMapping mapping, String authorSeparator) {
        this.row = row;
        this.mapping = mapping;
        this.authorSeparator = authorSeparator;
        this.record = new BibliographicRecord(row.line());
    }

    BibliographicRecord record() {
        new AuthorColumns(this::text, authorSeparator).addTo(record, row.line());
        addDate();
        addTopics();
        mapping.columns().forEach((at, column) -> {
            String text = cell(at);
            if (!text.isEmpty()) {
                add(column, text);
            }
        });
        return record;
    }

    private void add(TableColumn column, String text) {
        switch (column) {
            case TITLE -> addText(RecordField.TITLE, text(TableColumn.SUBTITLE).isEmpty() ? text : text + ": " + text(TableColumn.SUBTITLE));
            case KEYWORDS -> addText(RecordField.KEYWORDS, String.join("; ", CellText.terms(text)));
            case SUBJECTS, COLLECTIONS -> CellText.terms(text).forEach(term -> addText(column.field(), term));
            case MESH -> CellText.values(text).forEach(term -> record.add(RecordField.MESH, term, row.line()));
            case VENUE -> addIdentified(text(TableColumn.BOOK_TITLE).isEmpty() ? RecordField.VENUE : RecordField.SERIES, text);
            case BOOK_TITLE, PUBLISHER -> addIdentified(column.field(), text);
            case YEAR, VOLUME, ISSUE, FIRST_PAGE, LAST_PAGE, ARTICLE_NUMBER -> addText(column.field(), whole(text));
            case PAGES -> addText(RecordField.PAGES, HYPHENS.matcher(text).replaceAll("–"));
            case PMID, PMCID, ARXIV, DOI -> CellText.values(text).forEach(value -> addIdentifier(column, value));
            case IDENTIFIERS -> Stream.of(text.split("[\\s|;,]+")).forEach(this::addTelling);
            case CORPUS_ID -> record.identify(IdentifierScheme.CORPUS, text);
            case EXTERNAL_IDS -> addPairs(text, PAIR);
            case EXTRA -> addPairs(text, Pattern.compile("(?m)^([A-Za-z ]+):\\s*(\\S+)"));
            case SERIAL_NUMBERS -> Stream.of(text.split("[|;,\\s]+")).map(RowRecord::padded).forEach(number -> record.add(RecordField.SERIAL_NUMBER, number, row.line()));
            case URL, PDF, CODE -> CellText.values(text).forEach(value -> record.add(column.field(), value, row.line()));
            case TYPE -> CellText.values(text).forEach(value -> addText(RecordField.TYPE, value));
            case REFERENCES -> ReferenceCell.of(text).forEach(record::add);
            case RETRACTED -> state(text);
            case GROUP_AUTHORS -> CellText.values(text).forEach(value -> addText(RecordField.GROUP_AUTHOR, value));
            case FULL_AUTHORS, AUTHORS, EDITORS, ORCIDS, RESEARCHER_IDS, AUTHOR_IDS, AFFILIATIONS, AUTHOR_AFFILIATIONS, SUBTITLE, DATE, MONTH, DAY, TOPICS, TOPIC_IDS -> { }
            default -> addText(column.field(), text);
        }
    }

    private String cell(int at) {
        return at < row.cells().size() ? CellText.of(row.cells().get(at)) : "";
    }

    /** The text of the first column of a meaning; empty where there is none. */
    private String text(TableColumn column) {
        return mapping.columns().entrySet().stream().filter(each -> each.getValue() == column).map(Map.Entry::getKey).map(this::cell)
                .filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private void addText(RecordField field, String text) {
        record.addMarked(field, text, row.line());
    }

    /** Adds a name that identifiers in brackets follow, such as {@code Journal [issn:0021-9991]}. */
    private void addIdentified(RecordField field, String text) {
        Matcher ids = BRACKETED_IDS.matcher(text);
        boolean found = ids.find();
        addText(field, found ? text.substring(0, ids.start()) : text);
        if (found && field == RecordField.VENUE) {
            Stream.of(ids.group(1).split("\\s+")).filter(id -> id.matches("is[sb]n:.*"))
                    .forEach(id -> record.add(RecordField.SERIAL_NUMBER, id.substring(id.indexOf(':') + 1), row.line()));
        }
    }

    private void addIdentifier(TableColumn column, String value) {
        if (!value.equals("0")) {
            record.add(column.field(), value, row.line());
        }
    }

    /** Adds an identifier whose form tells its scheme, and one behind the name of a scheme that is not known as a text; others number rows. */
    private void addTelling(String text) {
        if (text.matches("is[sb]n:.*")) {
            record.add(RecordField.SERIAL_NUMBER, text.substring(text.indexOf(':') + 1), row.line());
        } else if (IdentifierForm.read(text).isPresent() || text.matches("[a-z]+:\\S+")) {
            record.identify(text);
        }
    }

    private void addPairs(String text, Pattern pair) {
        pair.matcher(text).results().forEach(found -> {
            record.identify(IdentifierForm.ofScheme(found.group(1), found.group(2)));
            if (ColumnNames.key(found.group(1)).equals("citation key")) {
                addText(RecordField.CITATION_KEY, found.group(2));
            }
        });
    }

    private void state(String text) {
        if (text.matches("(?i)true|yes|1|retracted")) {
            record.state(PublicationStatus.RETRACTED);
        }
    }

    /** Adds the date, also from columns of month and day; a month without a year is read with the year. */
    private void addDate() {
        String date = text(TableColumn.DATE);
        String year = whole(text(TableColumn.YEAR));
        String month = whole(text(TableColumn.MONTH));
        String day = whole(text(TableColumn.DAY));
        if (!date.isEmpty()) {
            addText(YEAR.matcher(date).find() ? RecordField.DATE : RecordField.MONTH, date);
        } else if (!month.isEmpty() && month.matches("\\d{1,2}") && YEAR.matcher(year).matches()) {
            String numbers = Stream.of(year, month, day).filter(part -> part.matches("\\d+")).map(part -> part.length() == 1 ? "0" + part : part)
                    .collect(Collectors.joining("-"));
            addText(RecordField.DATE, numbers);
        } else if (!month.isEmpty()) {
            addText(RecordField.MONTH, (month + " " + day).strip());
        }
    }

    private void addTopics() {
        List<String> topics = new ArrayList<>(CellText.values(text(TableColumn.TOPICS)));
        List<String> ids = CellText.values(text(TableColumn.TOPIC_IDS));
        boolean identified = ids.size() == topics.size();
        IntStream.range(0, topics.size()).forEach(at -> record.add(new Subject(topics.get(at), Subject.Vocabulary.OPENALEX,
                identified ? IdentifierScheme.OPENALEX.read(ids.get(at)).map(Identifier::iri).orElse("") : "", List.of())));
    }

    /** A number that a program has made a decimal, such as {@code 2020.0}, as it was. */
    private static String whole(String text) {
        Matcher number = WHOLE_NUMBER.matcher(text);
        return number.matches() ? number.group(1) : text;
    }

    /** An ISSN whose leading zeros a spreadsheet has dropped, with them. */
    private static String padded(String number) {
        return LOST_ZERO.matcher(number).matches() ? "0".repeat(8 - number.length()) + number : number;
    }
}
