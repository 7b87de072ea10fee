package org.papergraph.web.editor;

import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV that a spreadsheet opens without running anything in it: text that begins as a formula does is led by an apostrophe
 * (OWASP, CSV Injection), each text stands in quotation marks, and a byte-order mark says that it is UTF-8. Numbers stay as they are.
 */
final class SpreadsheetWriter {

    /** Most rows of a file. */
    static final int ROWS = 100_000;
    /** The beginnings of formulas and commands, also in full width. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String LINE_END = "\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SpreadsheetWriter() {}

    /** The rows of a SELECT, {@value #ROWS} at most; a last line says so where there are more. */
    static String write(QueryExec execution) {
        RowSet rows = execution.select();
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK)
                .append(rows.getResultVars().stream().map(variable -> text(variable.getVarName())).collect(Collectors.joining(",")))
                .append(LINE_END);
        for (int i = 0; i < ROWS && rows.hasNext(); i++) {
            Binding row = rows.next();
            csv.append(rows.getResultVars().stream().map(variable -> cell(row.get(variable))).collect(Collectors.joining(","))).append(LINE_END);
        }
        return rows.hasNext() ? csv.append(text("There are more rows than these " + ROWS + ".")).append(LINE_END).toString() : csv.toString();
    }

    private static String cell(@Nullable Node term) {
        if (term == null) {
            return "";
        }
        if (Cells.isNumber(term)) {
            return term.getLiteralLexicalForm();
        }
        return text(term.isLiteral() ? term.getLiteralLexicalForm() : term.isURI() ? term.getURI() : term.toString());
    }

    private static String text(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
