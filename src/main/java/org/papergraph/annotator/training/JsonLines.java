package org.papergraph.annotator.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/** A file of JSON objects, one a line, which may be compressed with gzip. */
final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLines() {
    }

    /**
     * Reads one object after another; blank lines are none.
     *
     * @param reader takes an object and its place: file and line
     * @throws IllegalArgumentException naming file and line, where a line is no JSON object
     */
    static void read(Path file, BiConsumer<JsonNode, String> reader) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.accept(parsed(line, file + ":" + number), file + ":" + number);
                }
            }
        }
    }

    private static JsonNode parsed(String line, String place) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(place + ": " + failure.getOriginalMessage(), failure);
        }
    }
}
