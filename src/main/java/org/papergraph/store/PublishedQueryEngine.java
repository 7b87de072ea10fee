package org.papergraph.store;

import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.papergraph.store.query.BudgetedExecutor;
import org.papergraph.store.query.TextLookup;

/** Has queries of the published graph evaluated by TDB2's own engine, over the union of the named graphs unless they name others. */
final class PublishedQueryEngine implements QueryEngineFactory {

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
        return dataset instanceof PublishedDataset;
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
        return dataset instanceof PublishedDataset;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
        PublishedDataset published = (PublishedDataset) dataset;
        Context own = over(published, context).set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription());
        return QueryEngineTDB.getFactory().create(query, published.storage(), input, own);
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
        PublishedDataset published = (PublishedDataset) dataset;
        Context own = over(published, context).set(TDB2.symUnionDefaultGraph, true);
        return QueryEngineTDB.getFactory().create(op, published.storage(), input, own);
    }

    private static Context over(PublishedDataset published, Context context) {
        Context own = context.copy();
        QC.setFactory(own, BudgetedExecutor::new);
        own.set(TextLookup.KEY, published.names());
        return own.set(TextQuery.textIndex, published.text().index());
    }
}
