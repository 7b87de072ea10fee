package org.papergraph.reader.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.TableHead;

/**
 * The meaning of each column of a table: as the user says, else as its name tells, else as its values do.
 *
 * @param columns by place, from 0; columns that are not read are not in it
 * @param chosen places of the columns that the user named
 * @param missing names that the user gave and that the table does not have
 */
record ColumnMapping(Map<Integer, TableColumn> columns, List<Integer> chosen, List<String> missing) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:\\.0)?");
    /** Identifiers of people, institutions and concepts. */
    private static final Pattern OF_OTHERS = Pattern.compile("(?i)orcid\\.org/|ror\\.org/|wikidata\\.org/|openalex\\.org/[^w]|creativecommons\\.org/");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final Set<TableColumn> TELLING = EnumSet.of(TableColumn.ABSTRACT, TableColumn.DOI, TableColumn.PMID, TableColumn.PMCID,
            TableColumn.ARXIV, TableColumn.IDENTIFIERS, TableColumn.CORPUS_ID, TableColumn.EXTERNAL_IDS);
    private static final Map<TableColumn, List<TableColumn>> REPLACED = Map.of(TableColumn.AUTHORS, List.of(TableColumn.FULL_AUTHORS, TableColumn.AUTHORS));

    ColumnMapping {
        columns = new TreeMap<>(columns);
        chosen = List.copyOf(chosen);
        missing = List.copyOf(missing);
    }

    static ColumnMapping of(TableLayout layout, ColumnChoices choices) {
        Map<Integer, TableColumn> columns = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        for (ColumnChoices.Choice choice : choices.choices()) {
            place(choice.name(), layout.header()).ifPresentOrElse(at -> columns.put(at, choice.column()), () -> missing.add(choice.name()));
        }
        List<Integer> chosen = List.copyOf(columns.keySet());
        addNamed(layout.header(), columns);
        addTelling(layout, columns);
        return new ColumnMapping(columns, chosen, missing);
    }

    /** True if a column holds titles, or the user named one by which papers are known otherwise. */
    boolean tellsPapers() {
        return columns.containsValue(TableColumn.TITLE) || chosen.stream().map(columns::get).anyMatch(TELLING::contains);
    }

    /** The columns that are read, by their names. */
    TableHead head(List<String> header) {
        return new TableHead(columns.entrySet().stream()
                .map(each -> new TableHead.Column(header.get(each.getKey()).strip(), each.getValue().label(), chosen.contains(each.getKey()))).toList());
    }

    private static Optional<Integer> place(String name, List<String> header) {
        return Stream.concat(
                IntStream.range(0, header.size()).boxed().filter(at -> header.get(at).strip().equals(name)),
                IntStream.range(0, header.size()).boxed().filter(at -> ColumnNames.key(header.get(at)).equals(ColumnNames.key(name)))).findFirst();
    }

    private static void addNamed(List<String> header, Map<Integer, TableColumn> columns) {
        List<TableColumn> settled = columns.values().stream().flatMap(column -> REPLACED.getOrDefault(column, List.of(column)).stream()).toList();
        Map<TableColumn, List<Integer>> named = new EnumMap<>(TableColumn.class);
        for (int at = 0; at < header.size(); at++) {
            int place = at;
            ColumnNames.known(header.get(at)).filter(known -> !columns.containsKey(place) && !settled.contains(known.column()))
                    .ifPresent(known -> named.computeIfAbsent(known.column(), column -> new ArrayList<>()).add(place));
        }
        named.forEach((column, places) -> places.stream()
                .sorted(Comparator.comparingInt(at -> ColumnNames.known(header.get(at)).orElseThrow().rank()))
                .limit(column.mayOccurOften() ? places.size() : 1)
                .forEach(at -> columns.put(at, column)));
    }

    /** Adds columns of which the values tell what the name does not. */
    private static void addTelling(TableLayout layout, Map<Integer, TableColumn> columns) {
        for (int at = 0; at < layout.header().size(); at++) {
            int place = at;
            if (!columns.containsKey(at) && ColumnNames.known(layout.header().get(at)).isEmpty()) {
                told(layout.values(at)).filter(column -> !columns.containsValue(column)).ifPresent(column -> columns.put(place, column));
            }
        }
    }

    private static Optional<TableColumn> told(List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        } else if (values.stream().allMatch(value -> value.contains("10.") && IdentifierScheme.DOI.read(value).isPresent())) {
            return Optional.of(TableColumn.DOI);
        } else if (values.stream().allMatch(value -> value.contains(".") && IdentifierScheme.ARXIV.read(value).isPresent())) {
            return Optional.of(TableColumn.ARXIV);
        } else if (values.stream().allMatch(value -> ADDRESS.matcher(value).matches() && !OF_OTHERS.matcher(value).find())) {
            return Optional.of(TableColumn.URL);
        }
        return values.stream().allMatch(value -> YEAR.matcher(value).matches()) ? Optional.of(TableColumn.YEAR) : Optional.empty();
    }
}
