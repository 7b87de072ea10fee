package org.papergraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a folder for one opening in one process; the file names that process. */
final class DirectoryLock implements AutoCloseable {

    /** Behind the process number, so that others can read that while the lock is held. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock of(Path folder) throws IOException {
        Path file = folder.resolve("store.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        DirectoryLock lock = new DirectoryLock(file, channel);
        try {
            lock.take(folder);
            return lock;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /** Makes sure that no process has the folder open for writing, for as long as it is held; needs no right to write. */
    static DirectoryLock shared(Path folder) throws IOException {
        Path file = folder.resolve("store.lock");
        FileChannel channel = FileChannel.open(Files.exists(file) ? file : folder.resolve(StoreProperties.NAME), StandardOpenOption.READ);
        DirectoryLock lock = new DirectoryLock(file, channel);
        if (!lock.lockByte(folder, true)) {
            String holder = lock.holder();
            channel.close();
            throw inUse(folder, holder);
        }
        return lock;
    }

    private void take(Path folder) throws IOException {
        if (!lockByte(folder, false)) {
            throw inUse(folder, holder());
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
    }

    private static StoreException inUse(Path folder, String holder) {
        return new StoreException(folder, "this store is in use by " + holder + "; stop that, ask it over HTTP, or use another folder");
    }

    private boolean lockByte(Path folder, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, shared);
            return lock != null;
        } catch (OverlappingFileLockException alreadyOurs) {
            throw new StoreException(folder, "this store is already open in this process; use that one, or close it first");
        }
    }

    private String holder() throws IOException {
        String number = Files.readString(file).strip();
        return number.isEmpty() ? "another process" : "process " + number;
    }

    /** The file stays: were it deleted, two processes could hold locks on two files of one name. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
