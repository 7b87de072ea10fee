package org.papergraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * The files of a generation, held against the sizes that TDB2 records in small files beside them at every commit: a tree's
 * {@code .bpt} has the block of its root and the number of blocks in {@code .idn} and {@code .dat}, the {@code .bdf} of terms the
 * length of {@code .obj}. Files may be longer than recorded.
 */
final class GenerationFiles {

    private static final List<String> INDEXES = List.of("GSPO", "GPOS", "GOSP", "POSG", "OSPG", "SPOG", "SPO", "POS", "OSP");
    private static final String TREE_OF_NUMBERS = "nodes";
    private static final List<String> TREES_OF_TERMS = List.of("GPU", TREE_OF_NUMBERS, "prefixes");
    private static final List<String> DATA = List.of("nodes-data", "prefixes-data");

    private final Path folder;
    private final List<String> findings = new ArrayList<>();

    private GenerationFiles(Path folder) {
        this.folder = folder;
    }

    /** What is missing or cut off; a look at names and sizes, and some bytes of each small file. */
    static List<String> findings(Path folder) throws IOException {
        GenerationFiles files = new GenerationFiles(folder);
        for (String tree : both(INDEXES, TREES_OF_TERMS)) {
            files.checkTree(tree);
        }
        for (String data : DATA) {
            files.checkData(data);
        }
        return List.copyOf(files.findings);
    }

    /** True for the files that no packing of indexes makes: those of terms and of prefixes, but for the tree by which the number of a term is found. */
    static boolean isUnpacked(Path file) {
        return both(TREES_OF_TERMS, DATA).stream().filter(name -> !name.equals(TREE_OF_NUMBERS)).anyMatch(name -> file.getFileName().toString().startsWith(name + "."));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The bytes that trees take, those of blocks that are used no more included. */
    static long bytesOfTrees(Path folder, Collection<String> trees) throws IOException {
        GenerationFiles files = new GenerationFiles(folder);
        long blocks = 0;
        for (String tree : trees) {
            ByteBuffer sizes = files.recorded(tree + ".bpt", 3);
            blocks += sizes.hasRemaining() ? sizes.getLong(Long.BYTES) + sizes.getLong(2 * Long.BYTES) : 0;
        }
        return blocks * SystemTDB.BlockSize;
    }

    private void checkTree(String name) throws IOException {
        ByteBuffer sizes = recorded(name + ".bpt", 3);
        if (sizes.hasRemaining()) {
            long root = sizes.getLong();
            long branches = sizes.getLong();
            long leaves = sizes.getLong();
            if (root < 0 || root >= branches || leaves < 1) {
                findings.add(name + ".bpt holds no sizes");
            }
            checkLength(name + ".idn", branches * SystemTDB.BlockSize);
            checkLength(name + ".dat", leaves * SystemTDB.BlockSize);
        }
    }

    private void checkData(String name) throws IOException {
        ByteBuffer sizes = recorded(name + ".bdf", 2);
        if (sizes.hasRemaining()) {
            checkLength(name + ".obj", sizes.getLong());
        }
    }

    /** The numbers in a file; none where it has not so many. */
    private ByteBuffer recorded(String name, int numbers) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            findings.add(name + " is missing");
        } else if (Files.size(file) != (long) numbers * Long.BYTES) {
            findings.add(name + " has " + Files.size(file) + " bytes instead of " + numbers * Long.BYTES);
        } else {
            return ByteBuffer.wrap(Files.readAllBytes(file));
        }
        return ByteBuffer.allocate(0);
    }

    private void checkLength(String name, long least) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            findings.add(name + " is missing");
        } else if (Files.size(file) < least) {
            findings.add(name + " has " + Files.size(file) + " of " + least + " bytes");
        }
    }
}
