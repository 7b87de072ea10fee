package org.papergraph.ingest;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.papergraph.document.Item;
import org.papergraph.document.PageHead;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.TableHead;
import org.papergraph.ingest.view.DocumentViewUpdater;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.table.ColumnChoices;

/** The writing of one document in a transaction, in place of what its file held before. */
final class DocumentWriting {

    private final IngestTransaction transaction;
    private final String place;
    private final SourceDocument document;

    DocumentWriting(IngestTransaction transaction, String place, SourceDocument document) {
        this.transaction = transaction;
        this.place = place;
        this.document = document;
    }

    /** Removes what the file held before, or what was read of the document before; false where there was neither. */
    boolean begin() {
        DocumentViewUpdater documents = transaction.documents();
        Optional<Node> before = documents.setAt(place, document);
        before.ifPresent(former -> transaction.replace(former, document));
        boolean known = documents.isKnown(document);
        if (known) {
            transaction.removeBeforeRereading(document);
        }
        return known || before.isPresent();
    }

    void add(MappedEntry entry) {
        transaction.addEntry(document, entry);
    }

    /**
     * Adds the head of a page or table, or a problem.
     *
     * @param number of the problem, from 1, in the order of the document
     */
    void add(Item item, int number) {
        if (item instanceof PageHead head) {
            transaction.addHead(document, head);
        } else if (item instanceof TableHead head) {
            transaction.documents().addColumns(document, head);
        } else if (item instanceof Problem problem) {
            transaction.addProblem(document, number, problem);
        }
    }

    /** Adds how the document was read, behind its last entry. */
    void finish(Optional<DocumentFormat> format, ColumnChoices columns, IngestTransaction.Reading reading) {
        transaction.documents().setChoices(document, columns);
        transaction.addReading(document, format, reading);
    }

    /** Notes what has gone in, if there is to be more. */
    void setPart(Optional<IngestedPart> part) {
        transaction.documents().setPart(document, part.map(IngestedPart::written));
    }

    /** True if the store holds another document that was read from the file before. */
    boolean leavesFormer() {
        return transaction.documents().documentAt(place).isPresent() && !transaction.documents().isAt(place, document);
    }
}
