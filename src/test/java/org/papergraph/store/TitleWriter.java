package org.papergraph.store;

import static org.papergraph.store.Quads.iri;
import static org.papergraph.store.Quads.title;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.graph.Node;

/** A process that writes documents of ten titles, one a transaction, and notes each in a file when it is committed. */
final class TitleWriter {

    static final int TITLES = 10;

    private TitleWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path acknowledged = Path.of(arguments[1]);
        try (Store store = Store.open(Path.of(arguments[0]))) {
            for (long number = store.status().graphs(); ; number++) {
                write(store, number);
                Files.writeString(acknowledged, number + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
    }

    private static void write(Store store, long number) {
        Node graph = iri("graph/" + number);
        store.write(dataset -> {
            for (int i = 0; i < TITLES; i++) {
                dataset.add(title(graph, number + "/" + i, "Paper number" + number));
            }
        });
    }
}
