package org.papergraph.query;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Writes the results of an execution in one format. */
final class ResultWriter {

    private static final Map<ResultFormat, Lang> ROWS = Map.of(
            ResultFormat.TABLE, ResultSetLang.RS_Text,
            ResultFormat.CSV, ResultSetLang.RS_CSV,
            ResultFormat.TSV, ResultSetLang.RS_TSV,
            ResultFormat.JSON, ResultSetLang.RS_JSON,
            ResultFormat.XML, ResultSetLang.RS_XML);

    private static final Map<ResultFormat, RDFFormat> TRIPLES = Map.of(
            ResultFormat.TURTLE, RDFFormat.TURTLE_PRETTY,
            ResultFormat.NTRIPLES, RDFFormat.NTRIPLES_UTF8,
            ResultFormat.JSONLD, RDFFormat.JSONLD_PRETTY,
            ResultFormat.RDFXML, RDFFormat.RDFXML_PLAIN);

    private final ResultFormat format;
    private final OutputStream out;

    ResultWriter(ResultFormat format, OutputStream out) {
        this.format = format;
        this.out = out;
    }

    void write(QueryExec execution, Query query) {
        switch (query.queryType()) {
            case SELECT -> writeRows(execution.select(), query.getPrologue());
            case ASK -> rowWriter().write(out, execution.ask(), new Context());
            case CONSTRUCT, DESCRIBE -> writeTriples(ConstructedTriples.graph(execution, query));
            default -> throw new QueryRejectedException("no query of the kind " + query.queryType() + " can be run");
        }
    }

    void writeRows(RowSet rows, Prologue prologue) {
        Context context = new Context();
        context.set(ARQConstants.symPrologue, prologue);
        rowWriter().write(out, rows, context);
    }

    private RowSetWriter rowWriter() {
        Lang lang = ROWS.get(format);
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private void writeTriples(Graph graph) {
        RDFWriter.source(graph).format(TRIPLES.get(format)).output(out);
    }
}
