package org.papergraph.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that the program was installed in, which holds {@code seeds}, {@code queries} and {@code ontology}. */
public final class Installation {

    private Installation() {
    }

    /** The program as a word for a shell, as it was called. */
    public static String program() {
        return StoreOptions.quoted(System.getProperty("papergraph.command", "papergraph"));
    }

    static Path folder() {
        return Optional.ofNullable(System.getProperty("papergraph.home")).map(Path::of).orElse(Path.of(""));
    }

    public static Path seeds() {
        return part("seeds");
    }

    public static Path queries() {
        return part("queries");
    }

    public static Path ontology() {
        return part("ontology");
    }

    private static Path part(String name) {
        Path part = folder().resolve(name);
        if (!Files.isDirectory(part)) {
            throw new CommandException("the folder " + part.toAbsolutePath() + " is missing; it belongs to the program: check the project out again");
        }
        return part;
    }
}
