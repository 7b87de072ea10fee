package org.papergraph.store.term;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableOps;

/**
 * Terms of which many are in memory: those that all transactions have read, and besides, until its commit, those of the transaction that
 * writes, whose numbers another one may get after an abort. TDB2's own cache keeps no more than a thousand of these.
 */
final class CachedTerms implements NodeTable, TransactionListener {

    private static final int MOST_ABSENT = 1 << 14;
    private static final int MOST_RECENT = 1 << 11;
    /** In characters: abstracts and records of entries take much memory and are seldom asked for twice. */
    private static final int LONGEST_KEPT = 1_000;

    private final NodeTable terms;
    private final Cache<Node, NodeId> ids;
    private final Cache<NodeId, Node> nodes;
    private final StoreParams sizes;
    /** Of each thread that reads, so that what it reads again and again, as properties and classes, is found without a word to the other threads. */
    private final ThreadLocal<Cache<NodeId, Node>> recent = ThreadLocal.withInitial(() -> CacheFactory.createSimpleCache(MOST_RECENT));
    /** Of the transaction that writes, if there is one: a store that is only read needs no room for it. */
    private Cache<Node, NodeId> newIds = CacheFactory.createNullCache();
    private Cache<NodeId, Node> newNodes = CacheFactory.createNullCache();
    /** Terms that it has looked for in vain. */
    private Cache<Node, Boolean> absent = CacheFactory.createNullCache();
    private volatile Thread writer;

    CachedTerms(NodeTable terms, StoreParams sizes) {
        this.terms = terms;
        this.ids = CacheFactory.createCache(sizes.getNode2NodeIdCacheSize());
        this.nodes = CacheFactory.createCache(sizes.getNodeId2NodeCacheSize());
        this.sizes = sizes;
    }

    private boolean isWriting() {
        return writer == Thread.currentThread();
    }

    @Override
    public Node getNodeForNodeId(NodeId id) {
        if (NodeId.isAny(id) || NodeId.isDoesNotExist(id)) {
            return null;
        }
        boolean writing = isWriting();
        Cache<NodeId, Node> own = writing ? newNodes : recent.get();
        Node term = own.getIfPresent(id);
        if (term == null) {
            term = nodes.getIfPresent(id);
            if (term == null) {
                term = terms.getNodeForNodeId(id);
                keep(term, id, writing);
            }
            if (!writing) {
                own.put(id, term);
            }
        }
        return term;
    }

    @Override
    public NodeId getNodeIdForNode(Node term) {
        return id(term, false);
    }

    @Override
    public NodeId getAllocateNodeId(Node term) {
        return id(term, true);
    }

    private NodeId id(Node term, boolean allocate) {
        if (term == Node.ANY) {
            return NodeId.NodeIdAny;
        }
        boolean writing = isWriting();
        NodeId id = writing ? newIds.getIfPresent(term) : null;
        if (id == null) {
            id = ids.getIfPresent(term);
        }
        return id == null ? stored(term, allocate, writing) : id;
    }

    private NodeId stored(Node term, boolean allocate, boolean writing) {
        if (writing && !allocate && absent.containsKey(term)) {
            return NodeId.NodeDoesNotExist;
        }
        NodeId id = allocate ? terms.getAllocateNodeId(term) : terms.getNodeIdForNode(term);
        if (!NodeId.isDoesNotExist(id)) {
            keep(term, id, writing);
        } else if (writing) {
            absent.put(term, true);
        }
        return id;
    }

    private void keep(Node term, NodeId id, boolean writing) {
        if (writing) {
            absent.remove(term);
        }
        if (term.isLiteral() && term.getLiteralLexicalForm().length() > LONGEST_KEPT) {
            return;
        }
        if (writing) {
            newIds.put(term, id);
            newNodes.put(id, term);
        } else {
            ids.put(term, id);
            nodes.put(id, term);
        }
    }

    @Override
    public void notifyTxnStart(Transaction transaction) {
        if (isWriting()) {
            forget();
        }
        if (transaction.isWriteTxn()) {
            // What is written is terms first, while what is read is their ids: so here the ids are more.
            newIds = CacheFactory.createSimpleCache(sizes.getNodeId2NodeCacheSize());
            newNodes = CacheFactory.createSimpleCache(sizes.getNode2NodeIdCacheSize());
            absent = CacheFactory.createSimpleCache(MOST_ABSENT);
            writer = Thread.currentThread();
        }
    }

    @Override
    public void notifyPromoteFinish(Transaction transaction) {
        notifyTxnStart(transaction);
    }

    @Override
    public void notifyCommitFinish(Transaction transaction) {
        if (isWriting()) {
            newIds.keys().forEachRemaining(term -> ids.put(term, newIds.getIfPresent(term)));
            newNodes.keys().forEachRemaining(id -> nodes.put(id, newNodes.getIfPresent(id)));
            forget();
        }
    }

    @Override
    public void notifyAbortStart(Transaction transaction) {
        if (isWriting()) {
            forget();
        }
    }

    private void forget() {
        writer = null;
        newIds = CacheFactory.createNullCache();
        newNodes = CacheFactory.createNullCache();
        absent = CacheFactory.createNullCache();
    }

    @Override
    public boolean containsNode(Node term) {
        return !NodeId.isDoesNotExist(getNodeIdForNode(term));
    }

    @Override
    public boolean containsNodeId(NodeId id) {
        return getNodeForNodeId(id) != null;
    }

    @Override
    public List<NodeId> bulkNodeToNodeId(List<Node> asked, boolean allocate) {
        return NodeTableOps.bulkNodeToNodeIdImpl(this, asked, allocate);
    }

    @Override
    public List<Node> bulkNodeIdToNode(List<NodeId> asked) {
        return NodeTableOps.bulkNodeIdToNodeImpl(this, asked);
    }

    @Override
    public Iterator<Pair<NodeId, Node>> all() {
        return terms.all();
    }

    @Override
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    @Override
    public NodeTable wrapped() {
        return terms;
    }

    @Override
    public void sync() {
        terms.sync();
    }

    @Override
    public void close() {
        terms.close();
    }
}
