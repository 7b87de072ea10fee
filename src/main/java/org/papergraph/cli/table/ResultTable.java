package org.papergraph.cli.table;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Results of a query as a table for people, no wider than their terminal: literals as their characters, IRIs shortened and in one line, other long
 * cells on several lines. Where there are too many columns to stand side by side, each row is a list of its values.
 */
public final class ResultTable {

    private static final String GAP = "  ";

    /** Least widths of a long column, the first that lets all columns fit. */
    private static final int[] NARROWEST = {12, 9, 6};

    /** Least widths of a long column beside IRIs, which stay in one line; narrower ones are easier to read as lists. */
    private static final int[] READABLE = {20};

    /** Headings up to this width stay in one line. */
    private static final int LONGEST_HEADING = 16;

    private final List<String> variables;
    private final List<List<String>> rows;
    private final Set<Integer> addresses;

    /** @param addresses the columns that hold nothing but IRIs */
    private ResultTable(List<String> variables, List<List<String>> rows, Set<Integer> addresses) {
        this.variables = variables;
        this.rows = rows;
        this.addresses = addresses;
    }

    /** @param base prefix of IRIs that is left out */
    public static ResultTable of(RowSet results, Query query, String base) {
        List<Var> variables = results.getResultVars();
        List<List<String>> rows = new ArrayList<>();
        Set<Integer> addresses = IntStream.range(0, variables.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
        results.forEachRemaining(row -> {
            rows.add(variables.stream().map(variable -> text(row, variable, query, base)).toList());
            addresses.removeIf(column -> !isAddress(row.get(variables.get(column))));
        });
        return new ResultTable(variables.stream().map(Var::getVarName).toList(), rows, rows.isEmpty() ? Set.of() : addresses);
    }

    private static boolean isAddress(@Nullable Node term) {
        return term == null || term.isURI();
    }

    private static String text(Binding row, Var variable, Query query, String base) {
        Node term = row.get(variable);
        if (term == null) {
            return "";
        }
        if (term.isLiteral()) {
            return term.getLiteralLexicalForm().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        }
        if (term.isURI()) {
            return term.getURI().startsWith(base) ? term.getURI().substring(base.length()) : shortened(term, query);
        }
        return NodeFmtLib.displayStr(term);
    }

    private static String shortened(Node iri, Query query) {
        String name = query.getPrefixMapping().qnameFor(iri.getURI());
        return name == null ? "<" + iri.getURI() + ">" : name;
    }

    /** @param width in columns of the terminal */
    public void write(PrintWriter out, int width) {
        int[] natural = natural();
        for (int narrowest : addresses.isEmpty() ? NARROWEST : READABLE) {
            int[] least = IntStream.range(0, natural.length)
                    .map(i -> addresses.contains(i) ? natural[i] : Math.max(Math.min(natural[i], narrowest), Math.min(TextColumns.width(variables.get(i)), LONGEST_HEADING))).toArray();
            if (total(least) <= width) {
                writeColumns(out, shared(natural, least, width));
                return;
            }
        }
        writeLists(out, width);
    }

    private int[] natural() {
        return IntStream.range(0, variables.size())
                .map(i -> Math.max(TextColumns.width(variables.get(i)), rows.stream().mapToInt(row -> TextColumns.width(row.get(i))).max().orElse(0)))
                .toArray();
    }

    private static int total(int[] widths) {
        return IntStream.of(widths).sum() + GAP.length() * Math.max(0, widths.length - 1);
    }

    /** Gives the room that is left to the columns one by one, always to the one whose longest cell takes most lines. */
    private static int[] shared(int[] natural, int[] least, int width) {
        int[] widths = least.clone();
        for (int left = width - total(widths); left > 0; left--) {
            int tallest = IntStream.range(0, widths.length).reduce(0, (one, other) -> lines(natural, widths, other) > lines(natural, widths, one) ? other : one);
            if (widths.length == 0 || widths[tallest] >= natural[tallest]) {
                break;
            }
            widths[tallest]++;
        }
        return widths;
    }

    private static double lines(int[] natural, int[] widths, int column) {
        return (double) natural[column] / widths[column];
    }

    private void writeColumns(PrintWriter out, int[] widths) {
        writeRow(out, variables, widths);
        out.println(String.join(GAP, IntStream.of(widths).mapToObj("-"::repeat).toList()));
        boolean apart = rows.stream().anyMatch(row -> IntStream.range(0, widths.length).anyMatch(i -> TextColumns.width(row.get(i)) > widths[i]));
        for (int row = 0; row < rows.size(); row++) {
            if (apart && row > 0) {
                out.println();
            }
            writeRow(out, rows.get(row), widths);
        }
    }

    private static void writeRow(PrintWriter out, List<String> cells, int[] widths) {
        List<List<String>> wrapped = IntStream.range(0, widths.length).mapToObj(i -> TextColumns.wrap(cells.get(i), widths[i])).toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(i == 0 ? "" : GAP).append(part).append(" ".repeat(widths[i] - TextColumns.width(part)));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private void writeLists(PrintWriter out, int width) {
        int names = Math.min(variables.stream().mapToInt(TextColumns::width).max().orElse(0), width / 3);
        int[] widths = {names, Math.max(1, width - names - GAP.length())};
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0) {
                out.println();
            }
            for (int i = 0; i < variables.size(); i++) {
                writeRow(out, List.of(variables.get(i), rows.get(row).get(i)), widths);
            }
        }
    }
}
