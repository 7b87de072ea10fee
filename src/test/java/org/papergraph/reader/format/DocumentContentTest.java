package org.papergraph.reader.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentContentTest {

    private final List<String> losses = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "windows-1252"})
    void charactersAreTheSameInEveryEncoding(String encoding) throws IOException {
        String text = "\"title\": \"Une étude à Málaga\",\r\n".repeat(3000);

        assertEquals(text, characters(text.getBytes(Charset.forName(encoding))));
    }

    @Test
    void byteOrderMarkIsNoCharacter() throws IOException {
        byte[] bytes = "\uFEFF  {\"a\": 1}".getBytes(StandardCharsets.UTF_8);

        assertEquals("  {\"a\": 1}", characters(bytes));
        assertEquals("{\"a\": 1}", content(bytes).beginning().text());
    }

    @Test
    void xmlThatDeclaresItsEncodingIsReadInIt() throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><a>Wałęsa, Łódź</a>";

        assertEquals(text, characters(text.getBytes(Charset.forName("ISO-8859-2"))));
    }

    @Test
    void xmlInAnotherEncodingThanItDeclaresIsReadAsItIs() throws IOException {
        String declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>Müller</a>";

        assertEquals(declared, characters(declared.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void strayBytesOfWindows1252AreReadAndSaidOncePerLine() throws IOException {
        byte[] bytes = IOUtils.toByteArray(new ByteArrayInputStream("é é é é é\n\u00e9\u00e9\n".getBytes(StandardCharsets.UTF_8)));
        byte[] stray = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, stray, 0, bytes.length);
        stray[bytes.length] = (byte) 0x93;

        assertEquals("é é é é é\néé\n“", characters(stray));
        assertEquals(1, losses.size());
    }

    @Test
    void charactersThatXmlCannotHoldAreReplacedAndSaidWithTheirLine() throws IOException {
        assertEquals("a\nb\uFFFDc", characters("a\nb\u0001c".getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, losses.size());
        assertTrue(losses.get(0).startsWith("2:"), losses.get(0));
    }

    @Test
    void documentThatEndsWithinACharacterIsReadUpToIt() throws IOException {
        assertEquals("éa", characters(new byte[] {(byte) 0xC3, (byte) 0xA9, 'a', (byte) 0xC3}));
    }

    @Test
    void bytesStayAsTheyAre() throws IOException {
        byte[] bytes = "\uFEFF%PDF-1.4 \u00e9".getBytes(StandardCharsets.UTF_8);

        try (InputStream in = content(bytes).bytes()) {
            assertEquals(new String(bytes, StandardCharsets.UTF_8), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private String characters(byte[] bytes) throws IOException {
        try (Reader reader = content(bytes).characters()) {
            return IOUtils.toString(reader);
        }
    }

    private DocumentContent content(byte[] bytes) throws IOException {
        return new DocumentContent(new ByteArrayInputStream(bytes), (line, loss) -> losses.add(line + ": " + loss));
    }
}
