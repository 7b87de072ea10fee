package org.papergraph.query;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.papergraph.store.Store;

/** A store in memory with the few papers of {@code sample.trig}. */
public final class SampleStore {

    private SampleStore() {}

    public static Store open() {
        Store store = Store.inMemory();
        DatasetGraph sample = DatasetGraphFactory.create();
        RDFParser.source(SampleStore.class.getResource("/org/papergraph/query/sample.trig").toString())
                .lang(Lang.TRIG)
                .parse(sample);
        store.write(dataset -> sample.find().forEachRemaining(dataset::add));
        return store;
    }
}
