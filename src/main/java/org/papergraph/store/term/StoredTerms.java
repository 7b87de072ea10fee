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

/**
 * The terms of a storage in TDB2's own file and encoding (RDF Thrift, compact). A term is read and written by one call or two of the
 * system, where {@link NodeTableTRDF} takes some for each of its fields.
 */
final class StoredTerms extends NodeTableNative {

    /** Bytes of most terms. */
    private static final int USUAL = 512;

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
            TMemoryBuffer written = new TMemoryBuffer(USUAL);
            ThriftConvert.convert(term, true).write(TRDF.protocol(written));
            return NodeIdFactory.createPtr(file.write(written.getArray(), 0, written.length()));
        } catch (TException failure) {
            throw new TDBException("cannot encode the term " + term, failure);
        }
    }

    @Override
    protected Node readNodeFromTable(NodeId id) {
        try {
            RDF_Term term = new RDF_Term();
            term.read(TRDF.protocol(new TermInput(file, id.getPtrLocation())));
            return ThriftConvert.convert(term);
        } catch (TException | RiotThriftException failure) {
            throw new TDBException("cannot decode the term at " + id.getPtrLocation(), failure);
        }
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
