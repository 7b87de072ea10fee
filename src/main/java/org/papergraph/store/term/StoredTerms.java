package org.papergraph.store.term;

import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.index.Index;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.RiotThriftException;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTableNative;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.thrift.TException;
import org.apache.thrift.transport.TMemoryBuffer;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.apache.thrift.transport.TTransportException;

/**
 * The terms of a storage in TDB2's own file and encoding (RDF Thrift, compact). A term is read and written by one call of the system,
 * where {@link NodeTableTRDF} takes some for each of its fields.
 */
final class StoredTerms extends NodeTableNative {

    /** Bytes that are read at first; a longer term is read again whole. */
    private static final int BLOCK = 512;
    private static final int GROWTH = 8;
    /** Bytes of the longest term, in whose place a damaged length stands. */
    private static final int LONGEST = 128 << 20;

    private final BinaryDataFile file;

    StoredTerms(NodeTableTRDF stored) {
        this(stored.getIndex(), stored.getData());
    }

    private StoredTerms(Index ids, BinaryDataFile file) {
        super(ids);
        this.file = file;
    }

    /** By which the number of a term is found. */
    Index numbers() {
        return nodeHashToId;
    }

    long bytes() {
        return file.length();
    }

    @Override
    protected NodeId writeNodeToTable(Node term) {
        try {
            TMemoryBuffer written = new TMemoryBuffer(BLOCK);
            ThriftConvert.convert(term, true).write(TRDF.protocol(written));
            return NodeIdFactory.createPtr(file.write(written.getArray(), 0, written.length()));
        } catch (TException failure) {
            throw new TDBException("cannot encode the term " + term, failure);
        }
    }

    @Override
    protected Node readNodeFromTable(NodeId id) {
        int size = BLOCK;
        while (true) {
            byte[] block = new byte[size];
            int read = file.read(id.getPtrLocation(), block, 0, size);
            try {
                return decoded(block, Math.max(0, read));
            } catch (TException | RiotThriftException failure) {
                boolean cut = failure instanceof TTransportException && read == size && size < LONGEST;
                if (!cut) {
                    throw new TDBException("cannot decode the term at " + id.getPtrLocation(), failure);
                }
                size *= GROWTH;
            }
        }
    }

    private static Node decoded(byte[] block, int length) throws TException {
        RDF_Term term = new RDF_Term();
        term.read(TRDF.protocol(new TMemoryInputTransport(block, 0, length)));
        return ThriftConvert.convert(term);
    }

    @Override
    protected void syncSub() {
        file.sync();
    }

    @Override
    protected void closeSub() {
        file.close();
    }
}
