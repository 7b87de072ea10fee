package org.papergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeUtils;
import org.papergraph.progress.Progress;
import org.papergraph.store.IoFault;
import org.papergraph.store.Store;

/**
 * Writes the published graph to a stream, the same bytes for the same graph, in memory that does not grow with it.
 *
 * <p>Statements come in the order of their canonical N-Quads lines (subject, property, object, graph, each by Unicode
 * code points); TriG goes graph by graph, and where a subject's statements stand together, its classes come first.
 * Lines end in a line feed, text is UTF-8. Without blank nodes, N-Quads are in the form that RDF Dataset
 * Canonicalization (RDFC-1.0) defines.
 */
public final class Exporter {

    private final Store store;

    public Exporter(Store store) {
        this.store = store;
    }

    /**
     * Writes one state of the graph, which others may change meanwhile. The stream is flushed and stays open.
     *
     * @throws ExportException where the graph or the query does not fit the format, or the disk fails
     * @throws org.papergraph.store.StoreException where the store is damaged, before anything is written
     */
    public void export(ExportOptions options, OutputStream out) {
        export(options, out, Progress.SILENT);
    }

    /** As {@link #export(ExportOptions, OutputStream)}, with its progress. */
    public void export(ExportOptions options, OutputStream out, Progress progress) {
        try (StatementSort sort = new StatementSort(order(options.format()))) {
            long collected = collect(options, sort::add, progress);
            write(progress.over(sort.sorted(), "writing statements", collected), writer(options.format(), out));
        } catch (IOException | UncheckedIOException | AtlasException failure) {
            throw new ExportException("the export cannot be written (" + IoFault.words(failure) + ")", failure);
        }
    }

    /**
     * Takes one state of the graph for those who send it elsewhere, with the graph names that N-Quads keep.
     *
     * @param options without a query
     * @throws ExportException where the disk fails
     * @throws org.papergraph.store.StoreException where the store is damaged
     */
    public SortedGraphs sortedGraphs(ExportOptions options) {
        StatementSort sort = new StatementSort(Statement.READABLE);
        try {
            collect(options, sort::add, Progress.SILENT);
            return new SortedGraphs(sort);
        } catch (AtlasException failure) {
            sort.close();
            throw new ExportException("the graph cannot be put in order (" + IoFault.words(failure) + ")", failure);
        } catch (RuntimeException failure) {
            sort.close();
            throw failure;
        }
    }

    private static Comparator<Statement> order(ExportFormat format) {
        return switch (format) {
            case NTRIPLES, NQUADS -> Statement.CANONICAL;
            case TURTLE, TRIG, JSONLD, RDFXML -> Statement.READABLE;
        };
    }

    private static StatementWriter writer(ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case NTRIPLES, NQUADS -> new LineWriter(out);
            case TURTLE, TRIG -> new TurtleWriter(out);
            case JSONLD -> new JsonLdWriter(out);
            case RDFXML -> new RdfXmlWriter(out);
        };
    }

    private static void write(Iterator<Statement> statements, StatementWriter writer) throws IOException {
        writer.begin();
        while (statements.hasNext()) {
            writer.write(statements.next());
        }
        writer.end();
    }

    /** @return number of statements, repetitions included */
    private long collect(ExportOptions options, Consumer<Statement> destination, Progress progress) {
        DatasetGraph published = store.publishedWithout(iri("graph/log"));
        Evidence evidence = new Evidence(store.baseIri());
        Rebasing rebasing = new Rebasing(store.baseIri(), options.baseIri().isEmpty() ? store.baseIri() : options.baseIri());
        AtomicLong collected = new AtomicLong();
        Consumer<Quad> quads = quad -> {
            if (options.profile() == ExportProfile.FULL || evidence.isBeside(quad)) {
                collected.incrementAndGet();
                Quad moved = rebasing.apply(quad);
                destination.accept(Statement.of(options.format().keepsGraphs() ? moved : inDefaultGraph(moved)));
            }
        };
        store.read(whole -> {
            long statements = store.requireWhole(progress);
            if (options.construct().isEmpty()) {
                progress.over(published.find(), "reading statements", statements).forEachRemaining(quads);
            } else {
                construct(published, options.construct(), quads);
            }
            return published;
        });
        return collected.get();
    }

    /** Triples that RDF does not allow are left out, as SPARQL demands. */
    private static void construct(DatasetGraph dataset, String text, Consumer<Quad> quads) {
        try (QueryExec execution = QueryExec.dataset(dataset).query(parse(text)).build()) {
            Iter.filter(execution.constructTriples(), each -> NodeUtils.isValidAsRDF(each.getSubject(), each.getPredicate(), each.getObject()))
                    .forEachRemaining(triple -> quads.accept(Quad.create(Quad.defaultGraphIRI, triple)));
        }
    }

    private static Query parse(String text) {
        try {
            Query query = QueryFactory.create(text);
            if (query.isConstructType()) {
                return query;
            }
        } catch (QueryException failure) {
            throw new ExportException("the query cannot be read: " + failure.getMessage(), failure);
        }
        throw new ExportException("only the result of a CONSTRUCT query can be exported");
    }

    private static Quad inDefaultGraph(Quad quad) {
        return Quad.create(Quad.defaultGraphIRI, quad.asTriple());
    }

    private Node iri(String path) {
        return NodeFactory.createURI(store.baseIri() + path);
    }
}
