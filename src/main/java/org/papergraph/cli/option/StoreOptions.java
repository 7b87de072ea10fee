package org.papergraph.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.papergraph.store.Store;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options by which commands find the store. */
public final class StoreOptions {

    private static final String DEFAULT = "papergraph-db";

    @Option(names = "--db", paramLabel = "DIR", scope = ScopeType.INHERIT, defaultValue = DEFAULT, description = "The store's folder (default: ./${DEFAULT-VALUE}).")
    private Path folder;

    public Path folder() {
        return folder;
    }

    /** Opens the store, which must be there, to change it. */
    public Store open() {
        requireThere();
        return Store.open(folder);
    }

    /** Opens the store, which must be there and need not be writable. */
    public Store openForReading() {
        requireThere();
        return Store.openForReading(folder);
    }

    private void requireThere() {
        if (!exists()) {
            throw new CommandException("there is no store in " + folder + "; to make one: " + command("ingest PATH"));
        }
    }

    /** A command on this store, for users to copy. */
    public String command(String command) {
        return Installation.program() + " " + command + (folder.equals(Path.of(DEFAULT)) ? "" : " --db " + quoted(folder.toString()));
    }

    /** As a word for a shell. */
    public static String quoted(String word) {
        return word.matches("[\\w./:@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Opens the store, which is made when it is not there. */
    public Store openOrCreate(Optional<String> base) {
        return base.map(iri -> Store.open(folder, iri)).orElseGet(() -> Store.open(folder));
    }

    public boolean exists() {
        return Files.isDirectory(folder) && Store.isIn(folder);
    }
}
