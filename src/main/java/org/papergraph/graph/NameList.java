package org.papergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list that comes with the program: one item a line, parts parted by spaces, remarks behind {@code #}. */
final class NameList {

    private NameList() {
    }

    static List<String[]> read(String resource) {
        try (InputStream in = Objects.requireNonNull(NameList.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" ")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own file " + resource + " cannot be read", failure);
        }
    }
}
