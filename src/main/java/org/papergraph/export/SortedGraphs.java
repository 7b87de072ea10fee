package org.papergraph.export;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.iterator.PeekIterator;
import org.papergraph.store.IoFault;

/**
 * One state of the published graph, named graph by named graph, each in an order of its own. It needs the store no more, can be gone
 * through again, and keeps on disk what is large.
 */
public final class SortedGraphs implements AutoCloseable {

    private final StatementSort sort;

    SortedGraphs(StatementSort sort) {
        this.sort = sort;
    }

    /** No graph at all. */
    public static SortedGraphs none() {
        return new SortedGraphs(new StatementSort(Statement.READABLE));
    }

    /** Takes one graph after the other. */
    @FunctionalInterface
    public interface Visitor {

        /** @param statements as lines of canonical N-Triples, each without its end; they need not all be taken */
        void visit(String graph, Iterator<String> statements);
    }

    /**
     * Goes through all graphs, in the order of their names.
     *
     * @throws ExportException where the disk fails
     */
    public void forEach(Visitor visitor) {
        try {
            PeekIterator<Statement> statements = PeekIterator.create(sort.sorted());
            while (statements.hasNext()) {
                Statement first = statements.peek();
                OfOneGraph ofGraph = new OfOneGraph(statements, first);
                visitor.visit(first.graphNode().getURI(), ofGraph);
                ofGraph.forEachRemaining(rest -> {});
            }
        } catch (AtlasException failure) {
            throw new ExportException("the graph cannot be put in order (" + IoFault.words(failure) + ")", failure);
        }
    }

    @Override
    public void close() {
        sort.close();
    }

    private record OfOneGraph(PeekIterator<Statement> all, Statement first) implements Iterator<String> {

        @Override
        public boolean hasNext() {
            return all.hasNext() && all.peek().isInGraphOf(first);
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return all.next().tripleLine();
        }
    }
}
