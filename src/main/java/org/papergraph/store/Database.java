package org.papergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextIndexDB;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.papergraph.store.packed.PackedStorage;
import org.papergraph.store.query.TextLookup;
import org.papergraph.store.text.TextSearch;
import org.papergraph.store.tuple.NamedGraphs;

/** One opening of the TDB2 database and its text index, which commit together. */
final class Database implements AutoCloseable {

    private static final byte[] TEXT_COMPONENT = {'t', 'e', 'x', 't'};
    private static final Node STORE = NodeFactory.createURI("urn:x-papergraph:store");
    private static final Node GENERATION = NodeFactory.createURI("urn:x-papergraph:textGeneration");
    private static final Node STATE = NodeFactory.createURI("urn:x-papergraph:state");

    private final DatasetGraphTDB storage;
    private final DatasetGraphTDB published;
    private final TextSearch text;
    private final IndexedDataset whole;
    private final BufferedDataset buffer;
    private final IndexedDataset changing;
    private long generation;

    private Database(DatasetGraphTDB storage, TextSearch text) {
        this.storage = storage;
        this.published = NamedGraphs.of(storage);
        this.text = text;
        this.whole = new IndexedDataset(storage, text);
        this.buffer = new BufferedDataset(storage);
        this.changing = new IndexedDataset(buffer, text);
        TransactionCoordinator coordinator = storage.getTxnSystem().getTxnMgr();
        ComponentId component = ComponentId.create(null, TEXT_COMPONENT);
        coordinator.modifyConfig(() -> coordinator.addExternal(new TextIndexDB(component, text.index())));
    }

    static Database inMemory() {
        Database database = new Database(Generations.storage(TDBInternal.requireStorage(DatabaseMgr.createDatasetGraph())), new TextSearch(new ByteBuffersDirectory()));
        Txn.executeWrite(database.storage, () -> {
            PackedStorage.in(database.storage).prepare();
            database.recordState();
        });
        return database;
    }

    /** Opens the generation that counts; where graph and text index disagree, the index is built anew. */
    static Database open(StoreDirectory folder) {
        try {
            new Staging(folder).settle();
            Generations generations = new Generations(folder);
            Location location = Location.create(generations.valid());
            TextSearch text = TextSearch.open(folder.text());
            try {
                Database database = new Database(Generations.storage(StoreConnection.connectCreate(location, caches(), null).getDatasetGraphTDB()), text);
                database.reconcile();
                generations.settle(database.storage);
                return database;
            } catch (IOException | RuntimeException failure) {
                StoreConnection.internalExpel(location, true);
                text.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A term kept in memory takes some 300 bytes, an abstract five times that, and the transaction that writes keeps as many again; TDB2 would keep a
     * million of them.
     */
    private static StoreParams caches() {
        long memory = Runtime.getRuntime().maxMemory();
        return StoreParamsBuilder.create("papergraph")
                .nodeId2NodeCacheSize((int) Math.min(SystemTDB.NodeId2NodeCacheSize, memory / 4096))
                .node2NodeIdCacheSize((int) Math.min(SystemTDB.Node2NodeIdCacheSize, memory / 8192))
                .build();
    }

    /** All graphs as the transaction of this thread sees them. */
    DatasetGraph whole() {
        return isIn(ReadWrite.WRITE) ? changing : whole;
    }

    private boolean isIn(ReadWrite mode) {
        return storage.isInTransaction() && storage.transactionMode() == mode;
    }

    /** All that TDB2 keeps, past the text index. */
    DatasetGraphTDB storage() {
        return storage;
    }

    /** The named graphs alone, for the TDB2 query engine. */
    DatasetGraphTDB published() {
        return published;
    }

    /** As {@link #published}, but for one graph more; needs a transaction. */
    DatasetGraphTDB publishedWithout(Node graph) {
        return NamedGraphs.without(graph, storage);
    }

    TextSearch text() {
        return text;
    }

    /** Names as this transaction sees them, which must be one that reads: what a write has added is not in the index before it is committed. */
    TextLookup names() {
        return isIn(ReadWrite.READ) ? new IndexedNames(text, recordedGeneration()) : new TextLookup.None();
    }

    /** The names in the text index, of one generation of the graph. */
    private record IndexedNames(TextSearch index, long generation) implements TextLookup {

        @Override
        public boolean covers(Node property) {
            return index.covers(property);
        }

        @Override
        public Optional<Set<Node>> subjects(String name) {
            return index.searcher().subjects(name, generation).map(IndexedNames::nodes);
        }

        private static Set<Node> nodes(Set<String> names) {
            return names.stream().map(TextSearch::subject).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** In named graphs; needs a transaction. */
    long quads() {
        return published.getQuadTable().getNodeTupleTable().size();
    }

    /** Named graphs; needs a transaction. */
    long graphs() {
        return Iter.count(published.listGraphNodes());
    }

    void begin(ReadWrite mode) {
        storage.begin(mode);
    }

    void commit() {
        buffer.flush();
        PackedStorage.in(storage).flush();
        recordState();
        if (changing.takeTextChanged()) {
            record(generation + 1);
            storage.commit();
            generation++;
        } else {
            storage.commit();
        }
    }

    /** A name for what is stored, another one after every commit; needs a transaction. */
    String state() {
        Iterator<Quad> found = storage.find(Quad.defaultGraphIRI, STORE, STATE, Node.ANY);
        return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
    }

    private void recordState() {
        storage.deleteAny(Quad.defaultGraphIRI, STORE, STATE, Node.ANY);
        storage.add(Quad.defaultGraphIRI, STORE, STATE, NodeFactory.createLiteralString(UUID.randomUUID().toString()));
    }

    /** After a commit that failed there is nothing to abort. */
    void abort() {
        changing.takeTextChanged();
        buffer.forget();
        if (storage.isInTransaction()) {
            storage.abort();
        }
        storage.end();
        PackedStorage.in(storage).abort();
    }

    void end() {
        storage.end();
    }

    /** There must be no transaction. */
    @Override
    public void close() {
        try {
            StoreConnection.internalExpel(storage.getLocation(), true);
        } finally {
            text.close();
        }
    }

    /** A crash can leave the index a commit behind the graph, or a person without one. */
    private void reconcile() {
        generation = Txn.calculateRead(storage, this::recordedGeneration);
        if (!text.matches(generation)) {
            Txn.executeWrite(storage, this::rebuild);
            generation++;
        }
        if (Txn.calculateRead(storage, this::state).isEmpty()) {
            Txn.executeWrite(storage, this::recordState);
        }
    }

    private void rebuild() {
        text.clear();
        for (Node property : text.properties()) {
            storage.getUnionGraph().find(Node.ANY, property, Node.ANY).forEachRemaining(this::index);
        }
        record(generation + 1);
    }

    private void index(Triple triple) {
        if (triple.getObject().isLiteral()) {
            text.add(triple.getSubject(), triple.getPredicate(), triple.getObject());
        }
    }

    private long recordedGeneration() {
        Iterator<Quad> found = storage.find(Quad.defaultGraphIRI, STORE, GENERATION, Node.ANY);
        return found.hasNext() ? Long.parseLong(found.next().getObject().getLiteralLexicalForm()) : 0;
    }

    private void record(long next) {
        storage.deleteAny(Quad.defaultGraphIRI, STORE, GENERATION, Node.ANY);
        storage.add(Quad.defaultGraphIRI, STORE, GENERATION, NodeFactoryExtra.intToNode(next));
        text.stamp(next);
    }
}
