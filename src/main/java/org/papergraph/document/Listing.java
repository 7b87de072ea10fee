package org.papergraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** A list that comes with the program: one item a line, remarks behind {@code #}. */
public final class Listing {

    private Listing() {
    }

    /** @param resource name of a file that stands beside a class */
    public static Stream<String> lines(Class<?> beside, String resource) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own file " + resource + " cannot be read", failure);
        }
    }
}
