package org.papergraph.vocabulary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.papergraph.document.Problem;
import org.papergraph.vocabulary.VocabularyStatement.Kind;

/**
 * Reads a table: of labels and IRIs, one term a row, with other labels, broader terms and classes where a head names such columns; or
 * of statements, as the Computer Science Ontology comes, with subject, property and object in angle brackets.
 */
final class TermTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** In UTF-16 units, of a row. */
    private static final int LONGEST = 1 << 22;

    private final String name;
    private final Consumer<VocabularyStatement> sink;
    private final Consumer<Problem> problems;

    TermTable(String name, Consumer<VocabularyStatement> sink, Consumer<Problem> problems) {
        this.name = name;
        this.sink = sink;
        this.problems = problems;
    }

    void read(InputStream bytes) throws IOException {
        BufferedReader characters = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        characters.mark(LONGEST);
        String first = String.valueOf(characters.readLine());
        characters.reset();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator(first)).maxBufferSize(LONGEST).ofCsvRecord(characters)) {
            read(rows.iterator());
        } catch (CsvParseException fault) {
            throw new VocabularyException("this is no good CSV: " + fault.getMessage(), 0);
        }
    }

    private static char separator(String line) {
        return Stream.of(',', '\t', ';', '|').max((one, other) -> Long.compare(count(line, one), count(line, other))).orElseThrow();
    }

    private static long count(String line, char separator) {
        return line.chars().filter(each -> each == separator).count();
    }

    private void read(Iterator<CsvRecord> rows) {
        if (!rows.hasNext()) {
            throw new VocabularyException("there is nothing in it", 0);
        }
        CsvRecord first = rows.next();
        List<String> cells = cells(first);
        if (isStatement(cells)) {
            statement(first);
            rows.forEachRemaining(this::statement);
            return;
        }
        boolean hasHead = cells.stream().noneMatch(TermTable::isIri);
        TermColumns columns = (hasHead ? TermColumns.named(cells) : TermColumns.of(cells)).orElseThrow(() -> new VocabularyException(
                "neither RDF nor a table of terms; the first row of a table names its columns, label and iri among them, or is a label and an IRI", 1));
        if (!hasHead) {
            term(first, columns);
        }
        rows.forEachRemaining(row -> term(row, columns));
    }

    private static List<String> cells(CsvRecord row) {
        return row.getFields().stream().map(cell -> cell.replace(BYTE_ORDER_MARK, "").strip()).toList();
    }

    private void term(CsvRecord row, TermColumns columns) {
        List<String> cells = cells(row);
        String iri = columns.iri(cells);
        String label = columns.label(cells);
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (!isIri(iri) || label.isEmpty()) {
            problems.accept(new Problem(name, (int) row.getStartingLineNumber(), label.isEmpty() ? "the term has no label; it is left out" : "'" + iri + "' is no IRI; the term is left out"));
            return;
        }
        sink.accept(new VocabularyStatement(Kind.LABEL, iri, label));
        columns.otherLabels(cells).forEach(other -> sink.accept(new VocabularyStatement(Kind.OTHER_LABEL, iri, other)));
        columns.broader(cells).filter(TermTable::isIri).forEach(broader -> sink.accept(new VocabularyStatement(Kind.BROADER, iri, broader)));
        columns.classes(cells).forEach(each -> {
            String type = isIri(each) ? each : "urn:papergraph:class:" + each.toLowerCase(Locale.ROOT).replace(' ', '-');
            sink.accept(new VocabularyStatement(Kind.CLASS, iri, type));
            if (!isIri(each)) {
                sink.accept(new VocabularyStatement(Kind.LABEL, type, each));
                sink.accept(new VocabularyStatement(Kind.NO_TERM, type, ""));
            }
        });
    }

    private static boolean isIri(String text) {
        return text.matches("(?:https?://|urn:[A-Za-z0-9-]+:)[^\\s<>\"{}|\\\\^`]+");
    }

    private static boolean isStatement(List<String> cells) {
        return cells.size() == 3 && cells.stream().limit(2).allMatch(cell -> cell.matches("<[^<>\\s]+>"));
    }

    private void statement(CsvRecord row) {
        List<String> cells = cells(row);
        if (!isStatement(cells)) {
            problems.accept(new Problem(name, (int) row.getStartingLineNumber(), "no statement of subject, property and object in angle brackets; it is left out"));
            return;
        }
        List<String> terms = cells.stream().map(cell -> cell.replaceAll("^<|>$", "")).toList();
        if (terms.get(0).equals(terms.get(2))) {
            return;
        }
        Map<String, Kind> labels = TermProperties.LABELS;
        if (labels.containsKey(terms.get(1))) {
            sink.accept(new VocabularyStatement(labels.get(terms.get(1)), terms.get(0), cells.get(2).replaceAll("@\\w+(?:-\\w+)*\\s*\\.?$", "").replaceAll("^\"|\"$|^<|>$", "").strip()));
        } else if (TermProperties.LINKS.containsKey(terms.get(1))) {
            sink.accept(new VocabularyStatement(TermProperties.LINKS.get(terms.get(1)), terms.get(0), terms.get(2)));
        } else if (TermProperties.TURNED_LINKS.containsKey(terms.get(1))) {
            sink.accept(new VocabularyStatement(TermProperties.TURNED_LINKS.get(terms.get(1)), terms.get(2), terms.get(0)));
        }
    }
}
