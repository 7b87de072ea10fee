package org.papergraph.ingest.slice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.TableHead;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.graph.MentionMapper;
import org.papergraph.ingest.state.Records;
import org.papergraph.ingest.view.DocumentViewUpdater;
import org.papergraph.reader.DocumentFormat;

/** Describes a document and its reading, and what the annotator found in its entries. */
public final class DocumentSlice {

    private final StateSlice slice;
    private final DocumentViewUpdater documents;
    private final SourceDocument document;
    private int problems;

    public DocumentSlice(String baseIri, SourceDocument document) {
        this.slice = new StateSlice(baseIri);
        this.documents = new DocumentViewUpdater(slice.dataset(), slice.state(), slice.iris());
        this.document = document;
    }

    public void add(Problem problem) {
        documents.addProblem(document, ++problems, problem);
    }

    public void add(TableHead head) {
        documents.addColumns(document, head);
    }

    /** Adds another name of the document. */
    public void addName(String name) {
        documents.addName(new SourceDocument(name, document.sha256()));
    }

    /** The statements on the document. */
    public List<Quad> describe(Optional<DocumentFormat> format, ModelIdentity model, String version, long entries) {
        documents.addReading(document, format, model, version, entries, problems);
        return slice.graph(slice.iris().graph("meta"));
    }

    /** The statements on the mentions in an entry, given as the JSON of the annotated one. */
    public void mentions(int number, String record, ModelIdentity model, String version, Consumer<Quad> sink) {
        new MentionMapper(slice.iris()).map(new EntryReference(document.key(), number), Records.read(record, AnnotatedEntry.class),
                documents.run(document, model, version), triple -> sink.accept(Quad.create(slice.iris().mentionsGraph(document.sha256()), triple)));
    }
}
