package org.papergraph.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HangingTextTest {

    private static final String LINE = "added      3,402 entries, 5 problems   a folder/with a long name/and another one/references.bib (BibTeX)";

    @Test
    void lineThatFitsStaysAsItIs() {
        assertEquals(LINE + "\n", written(39, 120));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 80})
    void whatGoesOnIsIndentedAndNothingIsLost(int width) {
        String text = written(39, width);
        assertTrue(text.lines().allMatch(line -> line.length() <= width), text);
        assertTrue(text.lines().skip(1).allMatch(line -> line.startsWith("  ")), text);
        assertEquals(LINE.replaceAll("\\s", ""), text.replaceAll("\\s", ""));
    }

    private static String written(int indentation, int width) {
        StringWriter out = new StringWriter();
        HangingText.write(new PrintWriter(out), LINE, indentation, width);
        return out.toString();
    }
}
