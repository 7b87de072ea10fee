package org.papergraph.store;

import static org.papergraph.store.Quads.iri;
import static org.papergraph.store.Quads.title;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;

/** A process that writes graphs of long titles until it cannot, and reports how many it wrote and what stopped it. */
final class DiskFiller {

    private DiskFiller() {}

    public static void main(String[] arguments) throws IOException {
        int written = 0;
        try (Store store = Store.open(Path.of(arguments[0]))) {
            while (written < 1_000) {
                write(store, iri("graph/" + written));
                written++;
            }
        } catch (StoreException full) {
            Files.write(Path.of(arguments[1]), List.of(String.valueOf(written), full.getMessage()));
        }
    }

    private static void write(Store store, Node graph) {
        store.write(dataset -> {
            for (int i = 0; i < 200; i++) {
                dataset.add(title(graph, String.valueOf(i), (graph + " paper " + i + " ").repeat(20)));
            }
        });
    }
}
