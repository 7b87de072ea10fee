package org.papergraph.store.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.papergraph.store.packed.PackedStorage;

/** A store of 60 methods and 20 tasks in two graphs, which have the number of their papers, ten at most, and those with an even number a label. */
final class ScannedStore {

    private final DatasetGraphTDB storage = PackedStorage.of(TDBInternal.requireStorage(DatabaseMgr.createDatasetGraph()), () -> Long.MAX_VALUE);
    private final ExecutionContext execution;

    ScannedStore() {
        execution = ExecutionContext.create(storage, ARQ.getContext().copy().set(TDB2.symUnionDefaultGraph, true));
        QC.setFactory(execution.getContext(), OpExecutorTDB2.OpExecFactoryTDB);
        Txn.executeWrite(storage, () -> IntStream.range(0, 80).mapToObj(ScannedStore::quads).flatMap(List::stream).forEach(storage::add));
    }

    private static List<Quad> quads(int number) {
        String concept = "<c" + number + ">";
        Quad type = SSE.parseQuad("(<one> " + concept + " rdf:type " + (number % 4 == 3 ? "<Task>" : "<Method>") + ")");
        Quad again = SSE.parseQuad("(<two> " + concept + " rdf:type " + (number % 4 == 3 ? "<Task>" : "<Method>") + ")");
        Quad papers = SSE.parseQuad("(<one> " + concept + " <papers> " + number * 7 % 10 + ")");
        return number % 2 == 1 ? List.of(type, again, papers) : List.of(type, again, papers, SSE.parseQuad("(<one> " + concept + " <label> 'label " + number * 3 % 11 + "')"));
    }

    <T> T read(Function<ExecutionContext, T> reading) {
        return Txn.calculateRead(storage, () -> reading.apply(execution));
    }

    /** What TDB2 makes of an operation. */
    List<Binding> rows(Op op) {
        return read(all -> Iter.toList(Iter.map(QC.execute(op, BindingFactory.root(), all), Binding::detach)));
    }
}
