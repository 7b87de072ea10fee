package org.papergraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/**
 * A copy of a store in the folder {@code staging} of its own: several transactions change it, and its graph and text index then take
 * the places of the store's, of which readers see the whole change at once. A process that is killed leaves a copy that can be gone on with, or one
 * whose taking in the next opening brings to its end.
 */
final class Staging {

    /** Says what the copy is for; written when the copy is complete. */
    private static final String PURPOSE = "purpose.txt";
    /** Says as which generation the copy is taken in; written when nothing more is to change. */
    private static final String FINISHED = "finished.txt";

    private final StoreDirectory home;
    private final Path folder;

    Staging(StoreDirectory home) {
        this.home = home;
        this.folder = home.staging();
    }

    /** Opens the copy that was made for a purpose, or makes one. No transaction may write into the store meanwhile. */
    Store open(String purpose) throws IOException {
        if (isFor(purpose)) {
            try {
                return Store.open(folder);
            } catch (StoreException damaged) {
                discard();
            }
        }
        discard();
        copy();
        WholeFile.write(folder.resolve(PURPOSE), out -> out.write(purpose.getBytes(StandardCharsets.UTF_8)));
        return Store.open(folder);
    }

    private boolean isFor(String purpose) {
        return text(PURPOSE).filter(purpose::equals).isPresent();
    }

    /** Deletes the copy, and first of all what says that it is worth something, in case that is all that is done. */
    void discard() throws IOException {
        Files.deleteIfExists(folder.resolve(FINISHED));
        Files.deleteIfExists(folder.resolve(PURPOSE));
        FileUtils.deleteDirectory(folder.toFile());
    }

    private void copy() throws IOException {
        Path generation = new Generations(home).valid();
        Files.createDirectories(folder.resolve(StoreDirectory.GRAPH));
        StoreCopy.copyFiles(generation, folder.resolve(StoreDirectory.GRAPH).resolve(generation.getFileName()));
        StoreCopy.copyFiles(home.text(), folder.resolve(StoreDirectory.TEXT));
        home.properties().write(folder);
    }

    /** Has the next opening of the store take in a copy that was changed; deletes another. The copy must be closed. */
    void end(boolean changed) throws IOException {
        if (changed) {
            finish();
        } else {
            discard();
        }
    }

    private void finish() throws IOException {
        int number = new Generations(home).next();
        WholeFile.write(folder.resolve(FINISHED), out -> out.write(Integer.toString(number).getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes a finished copy in. Nothing of the store may be open. */
    void settle() throws IOException {
        Optional<String> finished = text(FINISHED);
        if (finished.isPresent()) {
            int number = Integer.parseInt(finished.get());
            Generations generations = new Generations(home);
            Path present = folder.resolve(StoreDirectory.GRAPH);
            if (Files.exists(present)) {
                generations.take(number, StoreProperties.read(folder).generation(), present);
            }
            if (Files.exists(folder.resolve(StoreDirectory.TEXT))) {
                FileUtils.deleteDirectory(home.text().toFile());
                Files.move(folder.resolve(StoreDirectory.TEXT), home.text());
            }
            home.record(number);
            discard();
        }
    }

    private Optional<String> text(String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
