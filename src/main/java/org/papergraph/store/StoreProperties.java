package org.papergraph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The file {@code store.properties} of a store's folder.
 *
 * @param generation number of the generation of the graph that counts, {@link #NONE} or {@link #UNRECORDED}
 */
record StoreProperties(String baseIri, int generation) {

    /** The store is being made, and nothing has been written yet. */
    static final int NONE = 0;

    /** An older Papergraph made the store. */
    static final int UNRECORDED = -1;

    static final String NAME = "store.properties";

    private static final int VERSION = 1;

    StoreProperties withGeneration(int number) {
        return new StoreProperties(baseIri, number);
    }

    void write(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("version", String.valueOf(VERSION));
        properties.setProperty("base", baseIri);
        properties.setProperty("generation", String.valueOf(generation));
        WholeFile.write(folder.resolve(NAME), out -> properties.store(out, "A Papergraph store. Do not edit."));
    }

    static StoreProperties read(Path folder) throws IOException {
        Properties properties = new Properties();
        try (BufferedReader in = Files.newBufferedReader(folder.resolve(NAME), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        String version = properties.getProperty("version", "none");
        String baseIri = properties.getProperty("base", "");
        String generation = properties.getProperty("generation", String.valueOf(UNRECORDED));
        if (!version.matches("[0-9]{1,9}") || baseIri.isEmpty() || !generation.matches("-1|[0-9]{1,9}")) {
            throw new StoreException(folder, NAME + " is damaged; it must name a version, a base and a generation. " + Store.REMEDY);
        }
        if (Integer.parseInt(version) > VERSION) {
            throw new StoreException(folder, "made by a newer Papergraph (format " + version + ", this one reads up to "
                    + VERSION + "); update Papergraph");
        }
        return new StoreProperties(baseIri, Integer.parseInt(generation));
    }
}
