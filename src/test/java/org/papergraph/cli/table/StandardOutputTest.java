package org.papergraph.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardOutputTest {

    @ParameterizedTest
    @CsvSource({"Broken pipe,true", "No space left on device,false"})
    void aReaderThatWentAwayIsNoFaultOfTheOutput(String failure, boolean gone) {
        StandardOutput out = new StandardOutput(new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException(failure);
            }
        });
        out.println("paper");
        assertTrue(out.checkError());
        assertEquals(gone, out.isReaderGone());
    }

    @Test
    void whatIsWrittenIsUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StandardOutput out = new StandardOutput(bytes);
        out.print("Łódź");
        out.flush();
        assertEquals("Łódź", bytes.toString(StandardCharsets.UTF_8));
    }
}
