package org.papergraph.cli.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.cli.table.TextColumns;

class ProgressLineTest {

    private static final ProgressLine READING = new ProgressLine("document 3 of 120 a-very-long-name-of-a-library-from-zotero.bib", 0.45,
            "12,345 entries, 560/s", Duration.ofSeconds(75));

    @Test
    void figuresAreWholeWhereTheTitleIsShortened() {
        assertEquals("document 3 of 120 a-very-long-name-of-…   45 %  12,345 entries, 560/s, 1:15 left", READING.in(80));
    }

    @Test
    void barTakesTheRoomThatIsLeft() {
        assertEquals("document 3 of 120 a-very-long-name-of-a-library-from-zotero.bib  [=================                     ]   45 %  12,345 entries, 560/s, 1:15 left",
                READING.in(200));
    }

    @Test
    void timeThatNobodyKnowsIsLeftOut() {
        assertEquals("papers    0 %  0 of 20", new ProgressLine("papers", 0, "0 of 20", Duration.ZERO).in(30));
        assertEquals("papers   50 %  10 of 20, 2:03:04 left", new ProgressLine("papers", 0.5, "10 of 20", Duration.ofSeconds(7384)).in(38));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 40, 60, 80, 120, 200})
    void lineIsNeverWiderThanTheTerminal(int width) {
        assertTrue(TextColumns.width(READING.in(width)) <= width);
        assertTrue(TextColumns.width(new ProgressLine("文献".repeat(60), 1, "1 entry, 1/s", Duration.ofHours(20)).in(width)) <= width);
    }
}
