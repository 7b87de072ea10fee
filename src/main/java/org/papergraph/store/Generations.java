package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.StoreConnection;

/** The folders {@code Data-0001}, {@code Data-0002}, … of a TDB2 database; the last one counts. */
final class Generations {

    private Generations() {}

    /** Writes the next generation, compact, and lets it count from the next opening on. No write may run meanwhile. */
    static void writeNext(DatasetGraphTDB storage) throws IOException {
        Path present = Path.of(storage.getLocation().getDirectoryPath());
        int number = Integer.parseInt(present.getFileName().toString().replaceAll("\\D", ""));
        Path next = present.resolveSibling(String.format(Locale.ROOT, "Data-%04d", number + 1));
        Path draft = present.resolveSibling(next.getFileName() + "-tmp");
        Files.createDirectory(draft);
        try {
            copy(storage, draft);
            Files.move(draft, next);
        } catch (IOException | RuntimeException failure) {
            StoreConnection.internalExpel(Location.create(draft), true);
            IO.deleteAll(draft);
            throw failure;
        }
    }

    private static void copy(DatasetGraphTDB storage, Path target) throws IOException {
        Path statistics = Path.of(storage.getLocation().getPath(Names.optStats));
        if (Files.exists(statistics)) {
            Files.copy(statistics, target.resolve(Names.optStats));
        }
        Location location = Location.create(target);
        CopyDSG.copy(storage, StoreConnection.connectCreate(location).getDatasetGraphTDB());
        StoreConnection.release(location);
    }

    /** Deletes all but the last. The database must be closed. */
    static void deleteOutdated(Path database) throws IOException {
        try (Stream<Path> folders = Files.list(database)) {
            List<Path> generations = folders
                    .filter(folder -> folder.getFileName().toString().matches("Data-\\d+"))
                    .sorted()
                    .toList();
            generations.stream().limit(Math.max(0, generations.size() - 1)).forEach(IO::deleteAll);
        }
    }
}
