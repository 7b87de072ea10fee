package org.papergraph.query;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeUtils;
import org.papergraph.budget.HeldGraph;
import org.papergraph.budget.QueryBudget;

/**
 * The results of CONSTRUCT and DESCRIBE. What RDF does not allow, such as a literal as a subject, is left out, as SPARQL 1.1
 * demands (section 16.2).
 */
public final class ConstructedTriples {

    private ConstructedTriples() {}

    /** The triples of a CONSTRUCT or DESCRIBE query, as they are found. */
    public static Iterator<Triple> of(QueryExec execution, Query query) {
        return query.isDescribeType() ? description(execution).find() : Iter.filter(execution.constructTriples(), ConstructedTriples::isAllowed);
    }

    /** The triples of a CONSTRUCT or DESCRIBE query, with the prefixes of the query. */
    public static Graph graph(QueryExec execution, Query query) {
        Graph graph = query.isDescribeType() ? description(execution) : new HeldGraph(budget(execution));
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        if (!query.isDescribeType()) {
            of(execution, query).forEachRemaining(graph::add);
        }
        return graph;
    }

    private static Graph description(QueryExec execution) {
        return execution.describe(new HeldGraph(budget(execution)));
    }

    private static QueryBudget budget(QueryExec execution) {
        return QueryBudget.of(execution.getContext());
    }

    /** The triples and quads of a CONSTRUCT or DESCRIBE query, with the prefixes of the query. */
    public static DatasetGraph dataset(QueryExec execution, Query query) {
        if (query.isDescribeType() || !query.isConstructQuad()) {
            return DatasetGraphFactory.wrap(graph(execution, query));
        }
        DatasetGraph dataset = DatasetGraphFactory.create();
        query.getPrefixMapping().getNsPrefixMap().forEach(dataset.prefixes()::add);
        Iter.filter(execution.constructQuads(), ConstructedTriples::isAllowed).forEachRemaining(quad -> {
            budget(execution).hold(quad.asTriple());
            dataset.add(quad);
        });
        return dataset;
    }

    private static boolean isAllowed(Quad quad) {
        Node graph = quad.getGraph();
        return (graph.isURI() || graph.isBlank()) && isAllowed(quad.asTriple());
    }

    private static boolean isAllowed(Triple triple) {
        Node object = triple.getObject();
        return NodeUtils.isValidAsRDF(triple.getSubject(), triple.getPredicate(), object)
                && (!object.isTripleTerm() || isAllowed(object.getTriple()));
    }
}
