package org.papergraph.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** The graph in TDB2. */
public final class Store implements AutoCloseable {

    private final DatasetGraph dataset;

    private Store(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Opens the store in a folder, which is made when it is not there. */
    public static Store open(Path folder) {
        return new Store(DatabaseMgr.connectDatasetGraph(folder.toString()));
    }

    /** A store that lives and dies with the process. */
    public static Store inMemory() {
        return new Store(DatabaseMgr.createDatasetGraph());
    }

    /** Runs an action in a read transaction; nothing lazy may leave it. */
    public <T> T read(Function<DatasetGraph, T> action) {
        return Txn.calculateRead(dataset, () -> action.apply(dataset));
    }

    /** Runs an action in a write transaction: all of it, or nothing when it throws. */
    public void write(Consumer<DatasetGraph> action) {
        Txn.executeWrite(dataset, () -> action.accept(dataset));
    }

    /** The IRI that all minted IRIs begin with. */
    public String baseIri() {
        return "http://localhost:3030/id/";
    }

    /** A read-only view whose default graph is the union of the named graphs. */
    public DatasetGraph published() {
        Context context = dataset.getContext().copy();
        context.set(TDB2.symUnionDefaultGraph, true);
        return new DatasetGraphReadOnly(dataset, context) {
            @Override
            public Graph getDefaultGraph() {
                return getUnionGraph();
            }
        };
    }

    @Override
    public void close() {
        dataset.close();
    }
}
