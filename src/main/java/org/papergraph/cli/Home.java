package org.papergraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that the program was installed in, which holds {@code seeds}, {@code queries} and {@code ontology}. */
final class Home {

    private Home() {
    }

    static Path folder() {
        return Optional.ofNullable(System.getProperty("papergraph.home")).map(Path::of).orElse(Path.of(""));
    }

    static Path seeds() {
        return part("seeds");
    }

    static Path queries() {
        return part("queries");
    }

    static Path ontology() {
        return part("ontology");
    }

    private static Path part(String name) {
        Path part = folder().resolve(name);
        if (!Files.isDirectory(part)) {
            throw new Failure("the folder " + part.toAbsolutePath() + " is missing; it belongs to the program: check the project out again");
        }
        return part;
    }
}
