package org.papergraph.store;

import java.util.Iterator;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.papergraph.store.query.TextLookup;
import org.papergraph.store.text.TextSearch;

/**
 * The graph as the world sees it: read-only, its default graph the union of all named graphs, the pipeline's private
 * default graph out of reach. A search without a graph name finds every named quad, and so no triple twice.
 */
final class PublishedDataset extends DatasetGraphBaseFind {

    /** In rows: the first thousand of an order, and one more, are found without putting all the others in order. */
    private static final int MOST_OF_AN_ORDER = 2000;

    static {
        ARQ.getContext().set(ARQ.topNSortingThreshold, MOST_OF_AN_ORDER);
        QueryEngineRegistry.addFactory(new PublishedQueryEngine());
    }

    private final Transactions transactions;
    private final Function<Database, DatasetGraphTDB> view;

    /** @param view the part of a database to show */
    PublishedDataset(Transactions transactions, Function<Database, DatasetGraphTDB> view) {
        this.transactions = transactions;
        this.view = view;
    }

    TextSearch text() {
        return transactions.current().text();
    }

    TextLookup names() {
        return transactions.current().names();
    }

    /** For TDB2's query engine. */
    DatasetGraphTDB storage() {
        return view.apply(transactions.current());
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node property, Node object) {
        return Iter.map(storage().getUnionGraph().find(subject, property, object),
                triple -> Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public Iterator<Quad> findQuadsInUnionGraph(Node subject, Node property, Node object) {
        return Iter.map(storage().getUnionGraph().find(subject, property, object),
                triple -> Quad.create(Quad.unionGraph, triple));
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node property, Node object) {
        return storage().findNG(graph, subject, property, object);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node property, Node object) {
        return storage().findNG(Node.ANY, subject, property, object);
    }

    @Override
    protected Iterator<Quad> findAny(Node subject, Node property, Node object) {
        return findInAnyNamedGraphs(subject, property, object);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return storage().listGraphNodes();
    }

    @Override
    public long size() {
        return Iter.count(listGraphNodes());
    }

    @Override
    public Graph getDefaultGraph() {
        return new GraphReadOnly(GraphView.createDefaultGraph(this));
    }

    @Override
    public Graph getUnionGraph() {
        return getDefaultGraph();
    }

    @Override
    public Graph getGraph(Node name) {
        boolean union = Quad.isUnionGraph(name) || Quad.isDefaultGraph(name);
        return union ? getDefaultGraph() : new GraphReadOnly(GraphView.createNamedGraph(this, name));
    }

    @Override
    public PrefixMap prefixes() {
        return Prefixes.emptyPrefixMap();
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw readOnly();
        }
        transactions.begin(ReadWrite.READ);
    }

    @Override
    public boolean promote(Promote mode) {
        throw readOnly();
    }

    @Override
    public void commit() {
        transactions.end();
    }

    @Override
    public void abort() {
        transactions.end();
    }

    @Override
    public void end() {
        if (transactions.isRunning()) {
            transactions.end();
        }
    }

    @Override
    public boolean isInTransaction() {
        return transactions.isRunning();
    }

    @Override
    public ReadWrite transactionMode() {
        return transactions.isRunning() ? ReadWrite.READ : null;
    }

    @Override
    public TxnType transactionType() {
        return transactions.isRunning() ? TxnType.READ : null;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }

    @Override
    public void add(Quad quad) {
        throw readOnly();
    }

    @Override
    public void delete(Quad quad) {
        throw readOnly();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw readOnly();
    }

    @Override
    public void removeGraph(Node name) {
        throw readOnly();
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node property, Node object) {
        throw readOnly();
    }

    @Override
    public void clear() {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the published graph is read-only");
    }
}
