package org.papergraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Completes the last part of an arXiv section, as listings show it, with its archive: {@code LG} to {@code cs.LG}. */
final class ArxivSection {

    private static final List<String[]> ARCHIVES = NameList.read("arxiv-sections.txt");
    private static final String PREFERRED = "cs";

    private ArxivSection() {
    }

    /**
     * The whole name, or nothing where the part is unknown or stands for sections of several archives; of those that
     * cs has as well, the one of cs.
     */
    static Optional<String> of(String written) {
        if (written.indexOf('.') > 0) {
            String[] parts = written.split("\\.", 2);
            return archivesWith(parts[1]).contains(parts[0]) ? Optional.of(written) : Optional.empty();
        }
        List<String> archives = archivesWith(written);
        return archives.contains(PREFERRED) ? Optional.of(PREFERRED + "." + written)
                : archives.size() == 1 ? Optional.of(archives.get(0) + "." + written)
                : Optional.empty();
    }

    private static List<String> archivesWith(String section) {
        return ARCHIVES.stream().filter(line -> Arrays.asList(line).subList(1, line.length).contains(section))
                .map(line -> line[0]).toList();
    }
}
