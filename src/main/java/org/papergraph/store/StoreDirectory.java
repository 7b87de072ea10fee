package org.papergraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of a store: {@code store.properties} (format version, base IRI, generation), {@code tdb2} (the graph),
 * {@code text} (the search index) and sometimes {@code staging} ({@link Staging}), held by one process at a time.
 */
final class StoreDirectory implements StoreLocation {

    private static final Logger LOG = LoggerFactory.getLogger(StoreDirectory.class);
    private static final String KEPT = "-kept.txt";
    /** The folder of the graph. */
    static final String GRAPH = "tdb2";
    /** The folder of the search index. */
    static final String TEXT = "text";
    /** The folder of a copy that is being changed. */
    static final String STAGING = "staging";

    /** Files of a store that is just being made. */
    private static final Set<String> BEGUN = Set.of("store.lock", StoreProperties.NAME + ".part", Store.UNFINISHED);

    private final Path folder;
    private final Path shown;
    private final String baseIri;
    private final DirectoryLock lock;

    private StoreDirectory(Path folder, Path shown, String baseIri, DirectoryLock lock) {
        this.folder = folder;
        this.shown = shown;
        this.baseIri = baseIri;
        this.lock = lock;
    }

    /** Opens the folder, or makes a store of it where it is absent or empty. */
    static StoreDirectory open(Path folder, Optional<String> baseIri) {
        try {
            prepare(folder);
            DirectoryLock lock = DirectoryLock.of(folder);
            try {
                return new StoreDirectory(folder, folder, settle(folder, baseIri).baseIri(), lock);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new StoreException(folder, "cannot be opened as a store (" + IoFault.words(failure) + ")", failure);
        }
    }

    /** Opens a store that must be there, for reading: itself, or a temporary copy where it cannot be written. */
    static StoreDirectory openForReading(Path folder) {
        try {
            if (!Files.exists(folder.resolve(StoreProperties.NAME)) || StoreCopy.isNeedless(folder)) {
                return open(folder, Optional.empty());
            }
            return openCopy(folder);
        } catch (IOException failure) {
            throw new StoreException(folder, "cannot be opened as a store (" + IoFault.words(failure) + ")", failure);
        }
    }

    static StoreDirectory openCopy(Path folder) throws IOException {
        Path copy = StoreCopy.of(folder);
        return new StoreDirectory(copy, folder, StoreProperties.read(copy).baseIri(), DirectoryLock.of(copy));
    }

    @Override
    public Path path() {
        return shown;
    }

    @Override
    public boolean isReadOnly() {
        return !folder.equals(shown);
    }

    @Override
    public String baseIri() {
        return baseIri;
    }

    /** False where a disk is known to have less space left. */
    boolean hasSpace(long bytes) throws IOException {
        FileStore disk = Files.getFileStore(folder);
        return disk.getTotalSpace() <= 0 || disk.getUsableSpace() >= bytes;
    }

    @Override
    public void requireSpace(long bytes) {
        try {
            if (!hasSpace(bytes)) {
                throw new StoreException(shown, "only " + (Files.getFileStore(folder).getUsableSpace() >> 20) + " MB are left on its disk, and a write may take more than "
                        + (bytes >> 20) + "; make room and try again");
            }
        } catch (IOException failure) {
            throw new StoreException(shown, "cannot be written (" + IoFault.words(failure) + ")", failure);
        }
    }

    Path graph() {
        return folder.resolve(GRAPH);
    }

    Path text() {
        return folder.resolve(TEXT);
    }

    Path staging() {
        return folder.resolve(STAGING);
    }

    @Override
    public void close() {
        try {
            lock.close();
            if (isReadOnly()) {
                FileUtils.deleteDirectory(folder.toFile());
            }
        } catch (IOException failure) {
            throw new StoreException(shown, "cannot be released (" + IoFault.words(failure) + ")", failure);
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
        if (!Files.exists(folder.resolve(StoreProperties.NAME)) && !isEmpty(folder)) {
            throw new StoreException(folder, "not empty and no store (it has no " + StoreProperties.NAME + "); use another folder");
        }
    }

    static boolean isUnused(Path folder) throws IOException {
        return Files.notExists(folder) || Files.isDirectory(folder) && isEmpty(folder);
    }

    static void requireUnused(Path folder) throws IOException {
        if (!isUnused(folder)) {
            throw new StoreException(folder, "not empty; restore into a folder that is empty or not there yet");
        }
    }

    /** Deletes what an earlier attempt left, unless it is still at work. */
    static void discard(Path draft) throws IOException {
        if (Files.exists(draft)) {
            DirectoryLock.of(draft).close();
            FileUtils.deleteDirectory(draft.toFile());
        }
    }

    /** Puts a store that is complete in the place of an empty folder, in one step. */
    static void move(Path draft, Path place) throws IOException {
        if (Files.exists(place)) {
            FileUtils.cleanDirectory(place.toFile());
        }
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        WholeFile.force(place.getParent());
    }

    @Override
    public long bytes() {
        try {
            return DiskUsage.of(shown);
        } catch (IOException failure) {
            throw new StoreException(shown, "cannot be measured (" + IoFault.words(failure) + ")", failure);
        }
    }

    /** In a file beside the store; one that cannot be written is done without. */
    @Override
    public void keep(String name, String text) {
        try {
            WholeFile.write(folder.resolve(name + KEPT), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException full) {
            LOG.debug("{} is not kept", name, full);
        }
    }

    @Override
    public Optional<String> kept(String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name + KEPT)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> BEGUN.contains(file.getFileName().toString()));
        }
    }

    /** What is on record, where the wished base IRI must be the one; or a new record with it. */
    private static StoreProperties settle(Path folder, Optional<String> wished) throws IOException {
        if (!Files.exists(folder.resolve(StoreProperties.NAME))) {
            StoreProperties fresh = new StoreProperties(wished.orElse(Store.DEFAULT_BASE), StoreProperties.NONE);
            fresh.write(folder);
            return fresh;
        }
        StoreProperties recorded = StoreProperties.read(folder);
        if (wished.isPresent() && !wished.get().equals(recorded.baseIri())) {
            throw new StoreException(folder, "this store has the base IRI " + recorded.baseIri() + ", not " + wished.get()
                    + "; open it with its own, or make another store");
        }
        return recorded;
    }

    /** What is on record now. */
    StoreProperties properties() throws IOException {
        return StoreProperties.read(folder);
    }

    /** Puts on record which generation of the graph counts. */
    void record(int generation) throws IOException {
        properties().withGeneration(generation).write(folder);
    }
}
