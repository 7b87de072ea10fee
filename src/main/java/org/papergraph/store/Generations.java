package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.papergraph.progress.Progress;
import org.papergraph.store.packed.PackedStorage;
import org.papergraph.store.term.TermStorage;
import org.papergraph.store.tuple.IndexPacking;
import org.papergraph.store.tuple.NeededIndexes;

/**
 * The folders {@code Data-0001}, {@code Data-0002}, … of a store's graph, of which {@code store.properties} records the one that
 * counts. Any other was left by a crash, and goes when the one that counts has been opened and found whole.
 */
final class Generations {

    /** Within a draft. */
    private static final String LOOSE = "loose";
    private static final String DRAFT = "-tmp";

    private final StoreDirectory home;

    Generations(StoreDirectory home) {
        this.home = home;
    }

    /**
     * The folder of the generation that counts; of a new store, one that is not there yet.
     *
     * @throws StoreException where it is missing or its files are not those that were written
     */
    Path valid() throws IOException {
        int recorded = home.properties().generation();
        if (recorded == StoreProperties.NONE) {
            FileUtils.deleteDirectory(home.graph().toFile());
            Files.createDirectories(home.graph());
            return folder(1);
        }
        if (recorded > 0 && Files.isDirectory(folder(recorded))) {
            return requireWhole(folder(recorded));
        }
        List<Path> present = Files.isDirectory(home.graph()) ? folders("Data-\\d+") : List.of();
        if (present.isEmpty()) {
            throw StoreException.damaged(home.path(), List.of("its graph, the folder tdb2/" + folder(Math.max(1, recorded)).getFileName() + ", is missing"));
        }
        return recorded == StoreProperties.UNRECORDED && present.size() == 1 ? requireWhole(present.get(0)) : newestWhole(present);
    }

    private Path requireWhole(Path generation) throws IOException {
        List<String> findings = GenerationFiles.findings(generation);
        if (!findings.isEmpty()) {
            throw StoreException.damaged(home.path(), findings);
        }
        return generation;
    }

    private Path newestWhole(List<Path> present) throws IOException {
        List<String> findings = new ArrayList<>();
        for (Path generation : present) {
            List<String> found = GenerationFiles.findings(generation);
            found = found.isEmpty() ? open(generation, IndexComparison::findings) : found;
            if (found.isEmpty()) {
                return generation;
            }
            findings.add(generation.getFileName() + ": " + found.get(0));
        }
        throw StoreException.damaged(home.path(), findings);
    }

    private static <T> T open(Path generation, Function<DatasetGraphTDB, T> reading) {
        Location location = Location.create(generation);
        try {
            DatasetGraphTDB storage = storage(StoreConnection.connectCreate(location).getDatasetGraphTDB());
            return Txn.calculateRead(storage, () -> reading.apply(storage));
        } finally {
            StoreConnection.release(location);
        }
    }

    /** A storage of TDB2 as stores use it: without needless indexes, with statements that are packed, and terms as {@link TermStorage} reads them. */
    static DatasetGraphTDB storage(DatasetGraphTDB whole) {
        DatasetGraphTDB terms = TermStorage.of(whole);
        return PackedStorage.of(NeededIndexes.of(terms), () -> TermStorage.bytes(terms));
    }

    private void requireAgreement(DatasetGraphTDB storage, Progress progress) {
        List<String> findings = Txn.calculateRead(storage, () -> IndexComparison.of(storage, progress)).findings();
        if (!findings.isEmpty()) {
            throw StoreException.damaged(home.path(), findings);
        }
    }

    /** Records the generation that has been opened, and deletes all others if it is whole. */
    void settle(DatasetGraphTDB storage) throws IOException {
        Path opened = present(storage);
        if (home.properties().generation() != number(opened)) {
            home.record(number(opened));
        }
        List<Path> others = folders("Data-\\d+(" + DRAFT + ")?").stream().filter(folder -> !folder.getFileName().equals(opened.getFileName())).toList();
        if (!others.isEmpty()) {
            requireAgreement(storage, Progress.SILENT);
            for (Path other : others) {
                FileUtils.deleteDirectory(other.toFile());
            }
        }
    }

    /** A number that no generation has. */
    int next() throws IOException {
        return folders("Data-\\d+").stream().mapToInt(Generations::number).max().orElse(0) + 1;
    }

    /** Moves a generation of another store here, under a number; it counts when that is on record. */
    void take(int number, int theirs, Path graph) throws IOException {
        Path generation = graph.resolve(name(theirs));
        if (Files.exists(generation)) {
            Files.move(generation, folder(number));
            WholeFile.force(home.graph());
        }
    }

    /** A way to copy a graph into a folder that is there and empty. */
    interface Copying {
        void copy(DatasetGraphTDB storage, Path target) throws IOException;
    }

    /** Writes the next generation and records it once it equals the present one. No write may run meanwhile. */
    void writeNext(DatasetGraphTDB storage, Copying copying, Progress progress) throws IOException {
        requireAgreement(storage, progress);
        int number = next();
        Path draft = folder(number).resolveSibling(folder(number).getFileName() + DRAFT);
        FileUtils.deleteDirectory(draft.toFile());
        Files.createDirectory(draft);
        try {
            copyStatistics(storage, draft);
            copying.copy(storage, draft);
            requireEqual(storage, draft, progress);
            force(draft);
            Files.move(draft, folder(number));
            WholeFile.force(home.graph());
        } catch (IOException | RuntimeException failure) {
            StoreConnection.internalExpel(Location.create(draft), true);
            FileUtils.deleteDirectory(draft.toFile());
            throw failure;
        }
        home.record(number);
    }

    private static void copyStatistics(DatasetGraphTDB storage, Path target) throws IOException {
        Path statistics = Path.of(storage.getLocation().getPath(Names.optStats));
        if (Files.exists(statistics)) {
            Files.copy(statistics, target.resolve(Names.optStats));
        }
    }

    /** Copies the statements with their terms, without the terms that no statement has, and packs the indexes of the copy. */
    static void copyStatements(DatasetGraphTDB storage, Path target, Progress progress) throws IOException {
        Path loose = Files.createDirectory(target.resolve(LOOSE));
        Location location = Location.create(loose);
        try {
            DatasetGraphTDB copy = storage(StoreConnection.connectCreate(location).getDatasetGraphTDB());
            Txn.executeRead(storage, () -> Txn.executeWrite(copy, () -> {
                progress.over(storage.find(), "copying statements", IndexScan.statements(storage)).forEachRemaining(copy::add);
                PackedStorage.in(copy).flush();
            }));
            packIndexes(copy, target);
        } finally {
            StoreConnection.internalExpel(location, true);
            FileUtils.deleteDirectory(loose.toFile());
        }
    }

    /** Copies the indexes, packed, and the file of terms as it is. */
    static void packIndexes(DatasetGraphTDB storage, Path target) throws IOException {
        Location location = Location.create(target);
        try {
            DatasetGraphTDB empty = StoreConnection.connectCreate(location).getDatasetGraphTDB();
            Txn.executeRead(storage, () -> {
                IndexPacking.copy(storage, empty);
                IndexPacking.copy(TermStorage.numbers(storage), TermStorage.numbers(empty));
            });
        } finally {
            StoreConnection.internalExpel(location, true);
        }
        try (Stream<Path> files = Files.list(present(storage))) {
            for (Path file : files.filter(GenerationFiles::isUnpacked).toList()) {
                Path copy = target.resolve(file.getFileName());
                Files.deleteIfExists(copy);
                StoreCopy.copy(file, copy);
            }
        }
    }

    private void requireEqual(DatasetGraphTDB storage, Path copy, Progress progress) {
        List<String> findings = open(copy, opened -> IndexComparison.of(opened, progress)).findings();
        long copied = open(copy, IndexScan::statements);
        long present = Txn.calculateRead(storage, () -> IndexScan.statements(storage));
        if (!findings.isEmpty() || copied != present) {
            throw new StoreException(home.path(), "the compact copy holds " + copied + " of " + present + " statements; nothing was changed");
        }
    }

    private static void force(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                WholeFile.force(file);
            }
        }
        WholeFile.force(folder);
    }

    private static Path present(DatasetGraphTDB storage) {
        return Path.of(storage.getLocation().getDirectoryPath());
    }

    private Path folder(int number) {
        return home.graph().resolve(name(number));
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "Data-%04d", number);
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString().replaceAll("\\D", ""));
    }

    /** The folders of such names, the highest number first. */
    private List<Path> folders(String names) throws IOException {
        try (Stream<Path> folders = Files.list(home.graph())) {
            return folders.filter(folder -> folder.getFileName().toString().matches(names))
                    .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparingInt(Generations::number).reversed())
                    .toList();
        }
    }
}
