package org.papergraph.annotator.evaluation.concept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.annotator.evaluation.concept.ConceptPair.Place;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Span;

/**
 * The reader of pairs of mentions, one a line, separated by tabs, behind a header line: stratum, verdict ({@code same} or
 * {@code different}), then of each mention document, entry, field, start, end, type and text as a corpus gives them.
 */
public final class ConceptPairReader {

    private static final String PLACE = "document\tentry\tfield\tstart\tend\ttype\ttext";
    private static final String HEADER = "stratum\tverdict\t" + PLACE + "\tother " + PLACE.replace("\t", "\tother ");
    private static final int FIRST_PLACE = 2;
    private static final int CELLS_OF_A_PLACE = 7;
    private static final int CELLS = FIRST_PLACE + 2 * CELLS_OF_A_PLACE;

    private final Path rows;
    private int line = 1;

    private ConceptPairReader(Path rows) {
        this.rows = rows;
    }

    /**
     * All pairs of a file.
     *
     * @throws IllegalArgumentException naming file and line, where a row is no pair
     * @throws IOException where the file cannot be read
     */
    public static List<ConceptPair> read(Path rows) throws IOException {
        return new ConceptPairReader(rows).read();
    }

    private List<ConceptPair> read() throws IOException {
        List<String> lines = Files.readAllLines(rows, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw wrong("the first line must name the columns: " + HEADER.replace("\t", ", "));
        }
        List<ConceptPair> pairs = new ArrayList<>();
        for (String row : lines.subList(1, lines.size())) {
            line++;
            pairs.add(pair(row.split("\t", -1)));
        }
        return pairs;
    }

    private ConceptPair pair(String[] cells) {
        if (cells.length != CELLS) {
            throw wrong("expected " + CELLS + " columns, found " + cells.length);
        }
        try {
            return new ConceptPair(cells[0], isOneOf(cells[1], "same", "different"),
                    place(cells, FIRST_PLACE), place(cells, FIRST_PLACE + CELLS_OF_A_PLACE));
        } catch (IllegalArgumentException failure) {
            throw wrong(failure.getMessage());
        }
    }

    private static Place place(String[] cells, int first) {
        return new Place(
                new EntryReference(cells[first], number(cells[first + 1])),
                isOneOf(cells[first + 2], "title", "abstract"),
                new Span(number(cells[first + 3]), number(cells[first + 4])),
                EntityType.ofLabel(cells[first + 5]).orElseThrow(() -> new IllegalArgumentException("'" + cells[first + 5] + "' is no type")),
                cells[first + 6]);
    }

    /** True if a cell says the first of the two words that it may say. */
    private static boolean isOneOf(String cell, String first, String second) {
        if (!cell.equals(first) && !cell.equals(second)) {
            throw new IllegalArgumentException("expected '" + first + "' or '" + second + "', not '" + cell + "'");
        }
        return cell.equals(first);
    }

    private static int number(String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException failure) {
            throw new IllegalArgumentException("'" + cell + "' is not a whole number", failure);
        }
    }

    private IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(rows + ":" + line + ": " + reason);
    }
}
