package org.papergraph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages stay small enough to be read at a glance: source files in each, {@code package-info.java} aside. */
class PackageSizeTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final long MOST = 30;
    private static final long MEDIAN = 12;

    @Test
    void noPackageHasMoreThanThirtyFiles() throws IOException {
        Map<Path, Long> sizes = sizes();
        sizes.values().removeIf(size -> size <= MOST);
        assertEquals(Map.of(), sizes);
    }

    @Test
    void theMedianPackageHasAtMostTwelveFiles() throws IOException {
        List<Long> sizes = sizes().values().stream().sorted().toList();
        assertTrue(sizes.size() > 20, "packages are found: " + sizes);
        assertTrue(sizes.get(sizes.size() / 2) <= MEDIAN, sizes::toString);
    }

    private static Map<Path, Long> sizes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(groupingBy(Path::getParent, TreeMap::new, counting()));
        }
    }
}
