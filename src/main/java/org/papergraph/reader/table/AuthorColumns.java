package org.papergraph.reader.table;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.WrittenAuthors;

/** The columns that tell the authors of a row: their names, and lists of their identifiers and affiliations in the order of the names. */
final class AuthorColumns {

    private static final Pattern NAMED = Pattern.compile("[^/;:]+/[^/;]+(?:;.*)?");
    private static final Pattern NEXT_IN_BRACKETS = Pattern.compile(";\\s+(?=\\[)");
    /** Between a small letter and a capital that goes on in small letters or ends an initial, but within names such as {@code McDonald} and {@code LeCun}. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?<!\\b(?:Mc|Mac|De|Des|Di|Du|Da|Del|La|Le|Van|Von|Fitz|El|Al|St|Deep|Open))(?=\\p{Lu}(?:\\p{Ll}|\\.))");
    private static final Pattern PLACES = Pattern.compile("\\s*[|;]\\s?");

    private final Function<TableColumn, String> cells;
    private final String separator;

    /**
     * @param cells the text of each column
     * @param separator between names in the column of authors
     */
    AuthorColumns(Function<TableColumn, String> cells, String separator) {
        this.cells = cells;
        this.separator = separator;
    }

    void addTo(BibliographicRecord record, int line) {
        String full = cells.apply(TableColumn.FULL_AUTHORS);
        WrittenAuthors names = WrittenAuthors.of(full.isEmpty() ? parted(cells.apply(TableColumn.AUTHORS)) : full, separator);
        List<RecordAuthor> authors = names.authors();
        List<List<String>> affiliations = affiliations(authors.size());
        for (int at = 0; at < authors.size(); at++) {
            RecordAuthor author = authors.get(at).identifiedBy(Stream.of(authors.get(at).identifiers(), orcid(authors.size(), at), openAlex(authors.size(), at))
                    .collect(Identifiers.together()));
            record.add(affiliations.isEmpty() ? author : author.affiliatedWith(affiliations.get(at)));
        }
        Stream.of(TableColumn.ORCIDS, TableColumn.RESEARCHER_IDS).map(cells).filter(text -> NAMED.matcher(text).matches())
                .forEach(text -> record.add(RecordField.NAMED_IDENTIFIER, text, line));
        if (names.isIncomplete()) {
            record.omitsAuthors();
        }
        if (affiliations.isEmpty()) {
            listed(cells.apply(TableColumn.AFFILIATIONS)).forEach(affiliation -> record.addMarked(RecordField.AFFILIATION, affiliation, line));
        }
        if (authors.isEmpty()) {
            WrittenAuthors.of(cells.apply(TableColumn.EDITORS), "").authors()
                    .forEach(editor -> record.add(RecordField.EDITOR, editor.name().written(), line));
        }
    }

    /** The names parted that Springer's tables glue together; a cell with a separator, or with a part that is no whole name, stays. */
    private static String parted(String text) {
        String[] names = GLUED.split(text);
        return text.matches(".*[,;|].*") || !Stream.of(names).allMatch(name -> name.strip().indexOf(' ') > 0) ? text : String.join("; ", names);
    }

    /** The affiliations of each author; none where the table does not tell whose they are. */
    private List<List<String>> affiliations(int count) {
        List<List<String>> named = NamedAffiliations.of(cells.apply(TableColumn.AUTHORS), cells.apply(TableColumn.AUTHOR_AFFILIATIONS));
        List<String> places = places(TableColumn.AFFILIATIONS);
        return named.size() == count ? named : places.size() != count ? List.of()
                : places.stream().map(place -> Stream.of(CellText.of(place)).filter(each -> !each.isEmpty()).toList()).toList();
    }

    /** The affiliations in a cell; those of the Web of Science begin with names in square brackets. */
    private static List<String> listed(String text) {
        return text.startsWith("[") && !text.startsWith("['") ? List.of(NEXT_IN_BRACKETS.split(text)) : CellText.values(text);
    }

    private Identifiers orcid(int count, int at) {
        List<String> places = places(TableColumn.ORCIDS);
        return places.size() == count ? Identifiers.read(IdentifierScheme.ORCID, places.get(at)) : Identifiers.none();
    }

    private Identifiers openAlex(int count, int at) {
        List<String> places = places(TableColumn.AUTHOR_IDS);
        return places.size() == count ? Identifiers.read(IdentifierScheme.OPENALEX, places.get(at)) : Identifiers.none();
    }

    /** The values of a cell with the empty ones among them. */
    private List<String> places(TableColumn column) {
        String text = cells.apply(column);
        return text.isEmpty() || text.startsWith("[") || NAMED.matcher(text).matches() ? List.of() : List.of(PLACES.split(text, -1));
    }
}
