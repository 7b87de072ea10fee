package org.papergraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The five papers of {@code sample.trig}, with their union as default graph and a text index, to ask stored queries of. */
final class SampleGraph {

    private static final String BASE = "http://localhost:3030/id/";

    private final DatasetGraph dataset = indexed().asDatasetGraph();

    SampleGraph() {
        DatasetGraph sample = RDFDataMgr.loadDatasetGraph("src/test/resources/org/papergraph/sample.trig");
        Txn.executeWrite(dataset, () -> {
            sample.find().forEachRemaining(dataset::add);
            sample.getUnionGraph().find().forEachRemaining(dataset.getDefaultGraph()::add);
        });
    }

    /** The rows of an answer, each value as plain text or as an IRI below the base, an absent one empty. */
    List<List<String>> rows(String query, Map<String, Node> parameters) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = execution(query, parameters)) {
                return rows(execution.select());
            }
        });
    }

    Graph graph(String query, Map<String, Node> parameters) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = execution(query, parameters)) {
                return execution.construct();
            }
        });
    }

    private QueryExec execution(String query, Map<String, Node> parameters) {
        String text = read(query);
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(text);
        for (Parameter parameter : NamedQuery.of(query, text).parameters()) {
            builder.substitution(parameter.variable(), Objects.requireNonNullElseGet(parameters.get(parameter.variable()),
                    () -> parameter.term(parameter.defaults().get(0), BASE)));
        }
        return builder.build();
    }

    private static String read(String query) {
        try {
            return Files.readString(Path.of("queries", query + ".rq"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(RowSet answer) {
        List<List<String>> rows = new ArrayList<>();
        answer.forEachRemaining(row -> rows.add(answer.getResultVars().stream()
                .map(variable -> text(row, variable)).collect(Collectors.toList())));
        return rows;
    }

    private static String text(Binding row, Var variable) {
        Node node = row.get(variable);
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI().replace(BASE, "");
    }

    private static Dataset indexed() {
        EntityDefinition fields = new EntityDefinition("iri", "title");
        fields.set("title", DCTerms.title.asNode());
        fields.set("abstract", NodeFactory.createURI(DCTerms.NS + "abstract"));
        fields.set("name", FOAF.name.asNode());
        fields.set("prefLabel", SKOS.prefLabel.asNode());
        fields.set("altLabel", SKOS.altLabel.asNode());
        return TextDatasetFactory.createLucene(
                DatasetFactory.createTxnMem(), new ByteBuffersDirectory(), new TextIndexConfig(fields));
    }
}
