package org.papergraph.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.papergraph.store.Store;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options by which commands find the store. */
public final class StoreOptions {

    @Option(names = "--db", paramLabel = "DIR", scope = ScopeType.INHERIT, defaultValue = "papergraph-db", description = "The store's folder (default: ./${DEFAULT-VALUE}).")
    private Path folder;

    public Path folder() {
        return folder;
    }

    /** Opens the store, which must be there. */
    public Store open() {
        if (!exists()) {
            throw new CommandException("there is no store in " + folder + "; make one with 'papergraph ingest PATH --db " + folder + "'");
        }
        return Store.open(folder);
    }

    /** Opens the store, which is made when it is not there. */
    public Store openOrCreate(Optional<String> base) {
        return base.map(iri -> Store.open(folder, iri)).orElseGet(() -> Store.open(folder));
    }

    public boolean exists() {
        return Files.isDirectory(folder) && Files.exists(folder.resolve("store.properties"));
    }
}
