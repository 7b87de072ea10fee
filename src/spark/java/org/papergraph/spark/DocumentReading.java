package org.papergraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.PageHead;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.TableHead;
import org.papergraph.ingest.DocumentFile;
import org.papergraph.ingest.FailureReason;
import org.papergraph.ingest.HeldItems;
import org.papergraph.ingest.slice.DocumentSlice;
import org.papergraph.ingest.state.Records;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.DocumentReader;
import org.papergraph.web.http.Version;

/**
 * Reads one document to rows.
 *
 * @param file the first that holds it
 * @param names of the document, by all files that hold it
 */
record DocumentReading(InputFile file, String sha256, List<String> names) implements Serializable {

    /**
     * A row of a document.
     *
     * @param number of the entry in the document, from 1; 0 for what is no entry
     * @param text an entry or a head of a page in JSON, a statement as a line of N-Quads, or why the document is not read
     */
    record Row(Kind kind, int number, String text) implements Serializable {

        /** Kinds of rows. */
        enum Kind {
            ENTRY, HEAD, STATEMENT, UNREAD
        }
    }

    /** The same document in one more file. */
    DocumentReading and(DocumentReading other) {
        return new DocumentReading(file, sha256, Stream.concat(names.stream(), other.names.stream()).distinct().toList());
    }

    Iterator<Row> rows(String baseIri) throws IOException {
        return file.use(each -> rows(each, baseIri));
    }

    private Iterator<Row> rows(DocumentFile document, String baseIri) throws IOException {
        RowFile rows = new RowFile();
        DocumentSlice slice = new DocumentSlice(baseIri, new SourceDocument(file.name(), sha256));
        long[] entries = {0};
        HeldItems items = new HeldItems(item -> {
            entries[0] += item instanceof Entry ? 1 : 0;
            take(item, slice, rows);
        });
        try (InputStream in = document.open()) {
            Optional<DocumentFormat> format = new DocumentReader().read(in, file.name(), Optional.empty(), items);
            if (!items.begun()) {
                rows.close();
                return List.of(new Row(Row.Kind.UNREAD, 0, file.name() + ": there are no entries in it")).iterator();
            }
            names.forEach(slice::addName);
            Shards.lines(slice.describe(format, SharedAnnotator.model(), Version.TEXT, entries[0])).forEach(line -> rows.write(new Row(Row.Kind.STATEMENT, 0, line)));
            return rows.rows();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            rows.close();
            rows.requireWritten();
            return List.of(new Row(Row.Kind.UNREAD, 0, file.name() + ": " + FailureReason.of(unreadable))).iterator();
        }
    }

    private static void take(Item item, DocumentSlice slice, RowFile rows) {
        if (item instanceof Entry entry) {
            rows.write(new Row(Row.Kind.ENTRY, entry.number(), Records.write(entry)));
        } else if (item instanceof PageHead head) {
            rows.write(new Row(Row.Kind.HEAD, 0, Records.write(head)));
        } else if (item instanceof TableHead head) {
            slice.add(head);
        } else if (item instanceof Problem problem) {
            slice.add(problem);
        }
    }
}
