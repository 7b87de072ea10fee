package org.papergraph.store.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

/** What goes into the index on a thread of its own. */
class TextIndexTest {

    private static final Node LABEL = SKOS.prefLabel.asNode();

    private static Node label(int number) {
        return NodeFactory.createLiteralString("label " + number);
    }

    private static Node subject(int number) {
        return NodeFactory.createURI("http://example.org/" + number);
    }

    private static void commit(TextSearch search) {
        search.index().prepareCommit();
        search.index().commit();
    }

    @Test
    void commitHasAllChangesInTheirOrder() {
        try (TextSearch search = new TextSearch(new ByteBuffersDirectory())) {
            IntStream.range(0, 3000).forEach(number -> search.add(subject(number), LABEL, label(number)));
            IntStream.range(0, 3000).filter(number -> number % 3 == 0).forEach(number -> search.delete(subject(number), LABEL, label(number)));
            IntStream.range(0, 3000).filter(number -> number % 6 == 0).forEach(number -> search.add(subject(number), LABEL, label(number)));
            commit(search);
            assertEquals(List.of(), search.damage(2500));
        }
    }

    @Test
    void rollbackDropsWhatWaits() {
        try (TextSearch search = new TextSearch(new ByteBuffersDirectory())) {
            search.add(subject(0), LABEL, label(0));
            commit(search);
            IntStream.range(1, 500).forEach(number -> search.add(subject(number), LABEL, label(number)));
            search.index().rollback();
            search.add(subject(1), LABEL, label(1));
            commit(search);
            assertEquals(List.of(), search.damage(2));
        }
    }

    @Test
    void changeThatFailsFailsTheCommitAndNoneBehindTheRollback() {
        FullDirectory directory = new FullDirectory(new ByteBuffersDirectory());
        try (TextSearch search = new TextSearch(directory)) {
            directory.full = true;
            TextIndexException failure = assertThrows(TextIndexException.class, () -> {
                IntStream.range(0, 2000).forEach(number -> search.add(subject(number), LABEL, label(number)));
                commit(search);
            });
            assertTrue(String.valueOf(failure.getCause()).contains("no space"), () -> String.valueOf(failure.getCause()));
            directory.full = false;
            search.index().rollback();
            search.add(subject(1), LABEL, label(1));
            commit(search);
            assertEquals(List.of(), search.damage(1));
        }
    }

    /** A directory that may be full. */
    private static final class FullDirectory extends FilterDirectory {

        private volatile boolean full;

        FullDirectory(Directory directory) {
            super(directory);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full) {
                throw new IOException("no space");
            }
            return super.createOutput(name, context);
        }
    }
}
