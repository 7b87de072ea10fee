package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.tdb2.solver.stats.Stats;
import org.apache.jena.tdb2.solver.stats.StatsCollectorNodeId;
import org.apache.jena.tdb2.solver.stats.StatsResults;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/** Counts how often each property and class occurs, for TDB2 to order the parts of a query by. */
final class OptimizerStatistics {

    private OptimizerStatistics() {}

    /** Writes the counts of the union graph where TDB2 looks for them when it opens. Needs a transaction. */
    static void write(DatasetGraphTDB storage) throws IOException {
        Path file = Path.of(storage.getLocation().getPath(Names.optStats));
        WholeFile.write(file, out -> Stats.write(out, count(storage.getQuadTable().getNodeTupleTable())));
    }

    /** A scan comes in the order subject, property, object, graph, so that one triple's graphs are neighbours. */
    private static StatsResults count(NodeTupleTable quads) {
        StatsCollectorNodeId collector = new StatsCollectorNodeId(quads.getNodeTable());
        Iterator<Tuple<NodeId>> triples = Iter.distinctAdjacent(Iter.map(quads.findAll(), OptimizerStatistics::triple));
        triples.forEachRemaining(t -> collector.record(NodeId.NodeIdAny, t.get(0), t.get(1), t.get(2)));
        return collector.results();
    }

    private static Tuple<NodeId> triple(Tuple<NodeId> quad) {
        return TupleFactory.tuple(quad.get(1), quad.get(2), quad.get(3));
    }
}
