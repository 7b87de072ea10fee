package org.papergraph.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;

/**
 * The folder of a store: {@code store.properties} (format version, base IRI), {@code tdb2} (the graph) and
 * {@code text} (the search index), held by one process at a time.
 */
final class StoreDirectory implements StoreLocation {

    private static final int VERSION = 1;
    private static final String PROPERTIES = "store.properties";

    private final Path folder;
    private final String baseIri;
    private final DirectoryLock lock;

    private StoreDirectory(Path folder, String baseIri, DirectoryLock lock) {
        this.folder = folder;
        this.baseIri = baseIri;
        this.lock = lock;
    }

    /** Opens the folder, or makes a store of it where it is absent or empty. */
    static StoreDirectory open(Path folder, Optional<String> baseIri) {
        try {
            prepare(folder);
            DirectoryLock lock = DirectoryLock.of(folder);
            try {
                return new StoreDirectory(folder, settle(folder, baseIri), lock);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new StoreException(folder, "cannot be opened as a store (" + failure + ")", failure);
        }
    }

    @Override
    public Path path() {
        return folder;
    }

    @Override
    public String baseIri() {
        return baseIri;
    }

    @Override
    public boolean isOnDisk() {
        return true;
    }

    Path graph() {
        return folder.resolve("tdb2");
    }

    Path text() {
        return folder.resolve("text");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new StoreException(folder, "cannot be released (" + failure + ")", failure);
        }
    }

    private static void prepare(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StoreException(folder, "not a folder; name the folder of a store, or one that is not there yet");
        }
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new StoreException(folder, "not writable; change its permissions or use another folder");
        }
        if (!Files.exists(folder.resolve(PROPERTIES)) && !isEmpty(folder)) {
            throw new StoreException(folder, "not empty and no store (it has no " + PROPERTIES + "); use another folder");
        }
    }

    static void requireUnused(Path folder) throws IOException {
        if (Files.exists(folder) && !(Files.isDirectory(folder) && isEmpty(folder))) {
            throw new StoreException(folder, "not empty; restore into a folder that is empty or not there yet");
        }
    }

    /** Deletes what is in the folder. */
    static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(IO::deleteAll);
        }
    }

    /** The length of all files; one that vanishes meanwhile counts nothing. */
    @Override
    public long bytes() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
        } catch (IOException failure) {
            throw new StoreException(folder, "cannot be measured (" + failure + ")", failure);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith("store.lock"));
        }
    }

    /** The base IRI on record, which the wished one must equal, or the wished one put on record. */
    private static String settle(Path folder, Optional<String> wished) throws IOException {
        if (!Files.exists(folder.resolve(PROPERTIES))) {
            return create(folder, wished.orElse(Store.DEFAULT_BASE));
        }
        String recorded = recorded(folder);
        if (wished.isPresent() && !wished.get().equals(recorded)) {
            throw new StoreException(folder, "this store has the base IRI " + recorded + ", not " + wished.get()
                    + "; open it with its own, or make another store");
        }
        return recorded;
    }

    private static String create(Path folder, String baseIri) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("version", String.valueOf(VERSION));
        properties.setProperty("base", baseIri);
        Path draft = folder.resolve(PROPERTIES + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            properties.store(out, "A Papergraph store. Do not edit.");
        }
        Files.move(draft, folder.resolve(PROPERTIES), StandardCopyOption.ATOMIC_MOVE);
        return baseIri;
    }

    private static String recorded(Path folder) throws IOException {
        Properties properties = new Properties();
        try (BufferedReader in = Files.newBufferedReader(folder.resolve(PROPERTIES), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        String version = properties.getProperty("version", "none");
        String baseIri = properties.getProperty("base", "");
        if (!version.matches("[0-9]{1,9}") || baseIri.isEmpty()) {
            throw new StoreException(folder, PROPERTIES + " is damaged; it must name a version and a base");
        }
        if (Integer.parseInt(version) > VERSION) {
            throw new StoreException(folder, "made by a newer Papergraph (format " + version + ", this one reads up to "
                    + VERSION + "); update Papergraph");
        }
        return baseIri;
    }
}
