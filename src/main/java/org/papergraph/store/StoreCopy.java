package org.papergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Copies of the files of a store: TDB2 and Lucene open files for writing even to read them, so that a folder that cannot be written is copied to be read. */
final class StoreCopy {

    private static final int BLOCK = 8192;

    private StoreCopy() {}

    /** True if the folder and all in it can be written. */
    static boolean isNeedless(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            return files.allMatch(Files::isWritable);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Copies a folder, which no process may be writing, to where temporary files belong; holes stay holes. */
    static Path of(Path folder) throws IOException {
        Path source = folder.toRealPath();
        Path copy = Files.createTempDirectory("papergraph-");
        try (DirectoryLock idle = DirectoryLock.shared(source); Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files.skip(1).filter(file -> !file.startsWith(source.resolve(StoreDirectory.STAGING)))::iterator) {
                Path target = copy.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectory(target);
                } else {
                    copy(file, target);
                }
            }
        }
        return copy;
    }

    /** Copies the files of a folder but for locks, to where there is none; holes stay holes. */
    static void copyFiles(Path source, Path target) throws IOException {
        Files.createDirectory(target);
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : (Iterable<Path>) files.filter(file -> !file.getFileName().toString().endsWith(".lock"))::iterator) {
                copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    /** Copies a file to where there is none; holes stay holes, which files that TDB2 has just made are but for a block or two. */
    static void copy(Path file, Path target) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            ByteBuffer hole = ByteBuffer.allocate(BLOCK);
            for (long place = 0; in.read(block.clear()) > 0; place += block.limit()) {
                block.flip();
                if (block.mismatch(hole.clear().limit(block.limit())) >= 0 || place + BLOCK >= in.size()) {
                    out.write(block, place);
                }
                block.rewind();
            }
        }
    }
}
