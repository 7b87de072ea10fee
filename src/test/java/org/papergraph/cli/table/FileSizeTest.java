package org.papergraph.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

    @ParameterizedTest
    @CsvSource({"0,0.0 KiB", "14541,14.2 KiB", "1048576,1.0 MiB", "2726298,2.6 MiB", "1395864372,1.3 GiB"})
    void bytesAreShownInTheUnitThatFits(long bytes, String shown) {
        assertEquals(shown, FileSize.of(bytes));
    }
}
