package org.papergraph.ingest;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A folder that is looked at whenever its file system says that something changed, and now and then where that says nothing, as
 * over a network. A file counts when two looks find it the same, so that one that is still written is waited for.
 */
public final class FolderWatch implements AutoCloseable {

    private final Path folder;
    private final Duration quiet;
    private final Duration interval;
    private final WatchService events;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Map<DocumentFile, Stamp> handedOut = Map.of();
    private Map<DocumentFile, Stamp> before = Map.of();

    /**
     * @param quiet the time that a file must stay the same
     * @param interval between looks that no event asked for
     */
    public FolderWatch(Path folder, Duration quiet, Duration interval) throws IOException {
        this.folder = folder;
        this.quiet = quiet;
        this.interval = interval;
        this.events = FileSystems.getDefault().newWatchService();
    }

    /** The state of a file by which a change is seen; of one that cannot be looked at, all zero. */
    private record Stamp(long bytes, long modified, String key) {

        static Stamp of(DocumentFile file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
                return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis(), String.valueOf(attributes.fileKey()));
            } catch (IOException unreadable) {
                return new Stamp(0, 0, "");
            }
        }
    }

    /**
     * Changes of the folder.
     *
     * @param files that are new or changed, sorted
     * @param removed files that are gone
     */
    public record Changes(List<DocumentFile> files, List<DocumentFile> removed) {

        public Changes {
            files = List.copyOf(files);
            removed = List.copyOf(removed);
        }
    }

    /** Waits for changes; none when the watch is closed. At first every file is new. */
    public Optional<Changes> next() throws IOException, InterruptedException {
        try {
            while (!closed.await(quiet.toMillis(), TimeUnit.MILLISECONDS)) {
                Map<DocumentFile, Stamp> now = look();
                Map<DocumentFile, Stamp> settled = settled(now);
                Optional<Changes> changes = changes(settled);
                before = now;
                if (changes.isPresent()) {
                    handedOut = settled;
                    return changes;
                }
                if (settled.equals(now)) {
                    awaitEvent();
                }
            }
        } catch (ClosedWatchServiceException end) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The files as they are; where the folder itself is gone, as it is while a disk is not mounted, as they were. */
    private Map<DocumentFile, Stamp> look() throws IOException {
        if (!Files.isDirectory(folder)) {
            return before;
        }
        Map<DocumentFile, Stamp> files = new LinkedHashMap<>();
        DocumentFinder.within(folder, this::register).forEach(file -> files.put(file, Stamp.of(file)));
        return files;
    }

    /** The files that are as they were at the last look; those that changed meanwhile, and those that just vanished, as they were handed out. */
    private Map<DocumentFile, Stamp> settled(Map<DocumentFile, Stamp> now) {
        Map<DocumentFile, Stamp> settled = new LinkedHashMap<>();
        now.forEach((file, stamp) -> {
            if (stamp.equals(before.get(file))) {
                settled.put(file, stamp);
            } else if (handedOut.containsKey(file)) {
                settled.put(file, handedOut.get(file));
            }
        });
        handedOut.keySet().stream().filter(file -> before.containsKey(file) && !now.containsKey(file)).forEach(file -> settled.put(file, handedOut.get(file)));
        return settled;
    }

    private Optional<Changes> changes(Map<DocumentFile, Stamp> settled) {
        List<DocumentFile> files = settled.keySet().stream().filter(file -> !settled.get(file).equals(handedOut.get(file))).toList();
        List<DocumentFile> removed = handedOut.keySet().stream().filter(file -> !settled.containsKey(file)).toList();
        return files.isEmpty() && removed.isEmpty() ? Optional.empty() : Optional.of(new Changes(files, removed));
    }

    private void register(Path directory) {
        try {
            directory.register(events, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException noEvents) {
            // it is looked at in intervals
        }
    }

    private void awaitEvent() throws InterruptedException {
        Optional<WatchKey> key = Optional.ofNullable(events.poll(interval.toMillis(), TimeUnit.MILLISECONDS));
        while (key.isPresent()) {
            key.get().pollEvents();
            key.get().reset();
            key = Optional.ofNullable(events.poll());
        }
    }

    /** Ends the waiting of another thread in {@link #next}. */
    @Override
    public void close() throws IOException {
        closed.countDown();
        events.close();
    }
}
