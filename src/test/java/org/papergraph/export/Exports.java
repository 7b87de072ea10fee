package org.papergraph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.store.Store;

/** Fills stores, exports them and reads the exports again, for the tests. */
final class Exports {

    private Exports() {}

    static Store storeOf(Collection<Quad> quads) {
        Store store = Store.inMemory();
        store.write(dataset -> quads.forEach(dataset::add));
        return store;
    }

    /** Papers, mentions, decisions and provenance, one of each graph. */
    static Store sample() {
        Store store = Store.inMemory();
        store.write(dataset -> RDFParser.source(Exports.class.getResource("/org/papergraph/sample.trig").toString())
                .lang(Lang.TRIG)
                .parse(StreamRDFLib.dataset(dataset)));
        return store;
    }

    static String export(Store store, ExportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(store).export(options, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Warnings are errors. */
    static Set<Quad> read(String text, ExportFormat format) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .lang(language(format))
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(dataset);
        return quads(dataset);
    }

    private static Lang language(ExportFormat format) {
        return switch (format) {
            case TURTLE -> Lang.TURTLE;
            case NTRIPLES -> Lang.NTRIPLES;
            case NQUADS -> Lang.NQUADS;
            case TRIG -> Lang.TRIG;
            case JSONLD -> Lang.JSONLD;
            case RDFXML -> Lang.RDFXML;
        };
    }

    private static Set<Quad> quads(DatasetGraph dataset) {
        Set<Quad> quads = new HashSet<>();
        dataset.find().forEachRemaining(quad -> quads.add(quad.isDefaultGraph() ? inDefaultGraph(quad) : quad));
        return quads;
    }

    /** What the store publishes, as a format can show it. */
    static Set<Quad> published(Store store, ExportFormat format) {
        Set<Quad> quads = store.published().calculateRead(() -> quads(store.published()));
        return format.keepsGraphs() ? quads : quads.stream().map(Exports::inDefaultGraph).collect(Collectors.toSet());
    }

    static Quad inDefaultGraph(Quad quad) {
        return Quad.create(Quad.defaultGraphIRI, quad.asTriple());
    }
}
