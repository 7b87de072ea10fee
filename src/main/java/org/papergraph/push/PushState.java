package org.papergraph.push;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.store.IoFault;
import org.papergraph.store.WholeFile;

/**
 * What a target acknowledged, in memory and in a file, which one push at a time holds. The file has a line of words, parted by tabs, for
 * each thing that happened; what a push did not get to write counts as not acknowledged.
 */
final class PushState implements AutoCloseable {

    private static final String HEAD = "# Papergraph push 1 to ";

    private final Path file;
    private final FileChannel lock;
    private final Map<String, Sent> graphs = new LinkedHashMap<>();
    private boolean looksAreAnswered;
    private String complete = "";
    private BufferedWriter out;

    /**
     * A graph that was begun to be sent.
     *
     * @param digest of all its statements; empty where it is unknown what the target has of it
     * @param acknowledged how many of them the target has
     */
    record Sent(String digest, long statements, long acknowledged) {

        private static final Sent UNKNOWN = new Sent("", 0, 0);
    }

    private PushState(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Reads a state, or begins one where there is none.
     *
     * @param target to tell readers of the file
     */
    static PushState open(Path file, String target) {
        try {
            FileChannel lock = FileChannel.open(Path.of(file + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            PushState state = new PushState(file, lock);
            try {
                requireAlone(file, lock);
                state.read();
                state.rewrite(HEAD + target);
                return state;
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw failed(file, failure);
        }
    }

    private static void requireAlone(Path file, FileChannel lock) throws IOException {
        boolean isAlone;
        try {
            isAlone = lock.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            isAlone = false;
        }
        if (!isAlone) {
            throw new PushException(file + ": another push to this target is at work; wait for it");
        }
    }

    private void read() throws IOException {
        if (Files.exists(file)) {
            String text = Files.readString(file);
            text.substring(0, text.lastIndexOf('\n') + 1).lines().filter(line -> !line.startsWith("#")).forEach(this::apply);
        }
    }

    /** Only what still counts. */
    private void rewrite(String head) throws IOException {
        StringBuilder text = new StringBuilder(head).append('\n');
        graphs.forEach((graph, sent) -> text.append(line("begin", graph, sent.digest, sent.statements)).append(line("have", graph, sent.acknowledged)));
        text.append(looksAreAnswered ? line("looks") : "").append(complete.isEmpty() ? "" : line("complete", complete));
        WholeFile.write(file, bytes -> bytes.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        out = Files.newBufferedWriter(file, StandardOpenOption.APPEND);
    }

    private static String line(Object... words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(line.isEmpty() ? "" : "\t").append(word);
        }
        return line.append('\n').toString();
    }

    private void apply(String line) {
        String[] words = line.split("\t", -1);
        complete = "";
        try {
            switch (words[0]) {
                case "begin" -> {
                    graphs.remove(words[1]);
                    graphs.put(words[1], new Sent(words[2], Long.parseLong(words[3]), 0));
                }
                case "have" -> graphs.computeIfPresent(words[1], (graph, sent) -> new Sent(sent.digest, sent.statements, Long.parseLong(words[2])));
                case "removed" -> graphs.remove(words[1]);
                case "forget" -> graphs.replaceAll((graph, sent) -> Sent.UNKNOWN);
                case "looks" -> looksAreAnswered = true;
                case "complete" -> complete = words[1];
                default -> throw new IllegalArgumentException(words[0]);
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException damage) {
            throw new PushException(file + ": damaged in the line '" + line + "'; delete the file to send everything again", damage);
        }
    }

    private void record(Object... words) {
        try {
            String line = line(words);
            out.write(line);
            out.flush();
            apply(line.stripTrailing());
        } catch (IOException failure) {
            throw failed(file, failure);
        }
    }

    private static PushException failed(Path file, IOException failure) {
        return new PushException(file + ": what the target acknowledges cannot be put on record (" + IoFault.words(failure) + "); name another file with --state", failure);
    }

    /** The graph as the target has it, or a part of it; empty where it has nothing of it as far as is known. */
    Optional<Sent> sent(String graph) {
        return Optional.ofNullable(graphs.get(graph));
    }

    /** The graphs of which the target may have something. */
    Set<String> graphs() {
        return Set.copyOf(graphs.keySet());
    }

    /** The graph of which something was acknowledged first. */
    Optional<String> earliest() {
        return graphs.entrySet().stream().filter(each -> each.getValue().acknowledged > 0).map(Map.Entry::getKey).findFirst();
    }

    /** The state of the store that the target has whole; empty where it has none. */
    String complete() {
        return complete;
    }

    /** True where the target once said of a graph that it is there, so that another answer means something. */
    boolean looksAreAnswered() {
        return looksAreAnswered;
    }

    /** From now on it is unknown what the target has of a graph, until it acknowledges something. */
    void begin(String graph, String digest, long statements) {
        record("begin", graph, digest, statements);
    }

    void acknowledge(String graph, long statements) {
        record("have", graph, statements);
    }

    void removed(String graph) {
        record("removed", graph);
    }

    /** The target may have lost everything. */
    void forget() {
        record("forget");
    }

    void answersLooks() {
        record("looks");
    }

    void complete(String fingerprint) {
        record("complete", fingerprint);
    }

    @Override
    public void close() {
        try {
            out.close();
            lock.close();
        } catch (IOException failure) {
            throw failed(file, failure);
        }
    }
}
