package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.store.Quads.GRAPH;
import static org.papergraph.store.Quads.TITLE;
import static org.papergraph.store.Quads.iri;
import static org.papergraph.store.Quads.title;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbortTest {

    static {
        JenaSystem.init();
    }

    private static final String LONG = "long text ".repeat(1000);

    @TempDir
    private Path folder;

    /** What a database goes through on its way to GH-3877. */
    private interface Subject {
        void write(Consumer<DatasetGraph> action);

        void reopen();

        List<String> titles();
    }

    private static List<String> expected() {
        return List.of("before", "first after", "second after");
    }

    private static List<String> afterAnAbort(Subject subject) {
        subject.write(dataset -> dataset.add(title(GRAPH, "a", "before")));
        subject.reopen();
        assertThrows(IllegalArgumentException.class, () -> subject.write(AbortTest::addMuchAndFail));
        subject.write(dataset -> {
            dataset.add(title(GRAPH, "b", "first after"));
            titlesIn(dataset);
            dataset.add(title(GRAPH, "c", "second after"));
        });
        subject.reopen();
        return subject.titles();
    }

    private static void addMuchAndFail(DatasetGraph dataset) {
        for (int i = 0; i < 25; i++) {
            dataset.add(title(GRAPH, "x" + i, LONG + i));
        }
        throw new IllegalArgumentException("no");
    }

    private static List<String> titlesIn(DatasetGraph dataset) {
        List<String> titles = new ArrayList<>();
        dataset.find(GRAPH, Node.ANY, TITLE, Node.ANY)
                .forEachRemaining(quad -> titles.add(quad.getObject().getLiteralLexicalForm()));
        titles.sort(null);
        return titles;
    }

    /** When this fails, TDB2 is mended, and {@link Transactions} need not reopen the database any more. */
    @Test
    void plainTdb2IsDamagedByAWriteAfterAnAbort() {
        Optional<List<String>> titles = titlesOf(new PlainDatabase(folder));
        assertNotEquals(Optional.of(expected()), titles);
    }

    private static Optional<List<String>> titlesOf(Subject subject) {
        try {
            return Optional.of(afterAnAbort(subject));
        } catch (RuntimeException damage) {
            return Optional.empty();
        }
    }

    @Test
    void storeIsWholeAfterAWriteAfterAnAbort() {
        Path place = folder.resolve("store");
        StoreSubject subject = new StoreSubject(place);
        assertEquals(expected(), afterAnAbort(subject));
        subject.store.close();
    }

    @Test
    void storeInMemoryIsWholeAfterAWriteAfterAnAbort() {
        try (Store store = Store.inMemory()) {
            for (int round = 0; round < 3; round++) {
                assertThrows(IllegalArgumentException.class, () -> store.write(AbortTest::addMuchAndFail));
                String name = "round " + round;
                store.write(dataset -> dataset.add(title(GRAPH, name, name)));
            }
            assertEquals(List.of("round 0", "round 1", "round 2"), store.read(AbortTest::titlesIn));
        }
    }

    @Test
    void nothingOfAnAbortedWriteStays() {
        try (Store store = Store.open(folder)) {
            store.write(dataset -> dataset.add(title(GRAPH, "a", "before")));
            assertThrows(IllegalArgumentException.class, () -> store.write(AbortTest::addMuchAndFail));
            assertEquals(List.of("before"), store.read(AbortTest::titlesIn));
            assertEquals(List.of("before"), store.published().calculateRead(() -> titlesIn(store.published())));
        }
    }

    @Test
    void errorAbortsAsAnExceptionDoes() {
        try (Store store = Store.open(folder)) {
            assertThrows(StackOverflowError.class, () -> store.write(dataset -> {
                dataset.add(title(GRAPH, "a", "never"));
                throw new StackOverflowError();
            }));
            store.write(dataset -> dataset.add(title(GRAPH, "b", "after")));
            assertEquals(List.of("after"), store.read(AbortTest::titlesIn));
        }
    }

    @Test
    void writeAfterAnAbortWaitsForTheReadsInFlight() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Store store = Store.open(folder)) {
            store.write(dataset -> dataset.add(title(GRAPH, "a", "before")));
            CountDownLatch reading = new CountDownLatch(1);
            CountDownLatch enough = new CountDownLatch(1);
            Future<List<String>> reader = threads.submit(() -> slowRead(store, reading, enough));
            reading.await();
            assertThrows(IllegalArgumentException.class, () -> store.write(AbortTest::addMuchAndFail));
            Future<?> writer = threads.submit(() -> store.write(dataset -> dataset.add(title(GRAPH, "b", "after"))));
            boolean waits = isStillRunning(writer);
            enough.countDown();
            assertTrue(waits);
            assertEquals(List.of("before"), reader.get());
            writer.get();
            assertEquals(List.of("after", "before"), store.read(AbortTest::titlesIn));
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isStillRunning(Future<?> task) throws Exception {
        try {
            task.get(200, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException running) {
            return true;
        }
    }

    private static List<String> slowRead(Store store, CountDownLatch reading, CountDownLatch enough) {
        return store.published().calculateRead(() -> {
            reading.countDown();
            try {
                enough.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return titlesIn(store.published());
        });
    }

    @Test
    void publishedDatasetAndItsGraphsFollowTheReopening() {
        try (Store store = Store.open(folder)) {
            DatasetGraph published = store.published();
            Graph union = published.getDefaultGraph();
            store.write(dataset -> dataset.add(title(GRAPH, "a", "before")));
            assertThrows(IllegalArgumentException.class, () -> store.write(AbortTest::addMuchAndFail));
            store.write(dataset -> dataset.add(title(GRAPH, "b", "after")));
            published.begin(TxnType.READ);
            assertEquals(2, Iter.count(union.find()));
            assertTrue(union.contains(iri("b"), TITLE, Node.ANY));
            published.end();
            assertEquals(List.of("b after"), Quads.rows(store, "SELECT ?s ?o { (?s ?x ?o) text:query 'after' }"));
        }
    }

    @Test
    void manyWritersReadersAndAbortsLeaveEveryCommittedTitle() throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Store store = Store.open(folder)) {
            List<Future<?>> tasks = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                int number = writer;
                tasks.add(threads.submit(() -> writeAndAbort(store, number)));
                tasks.add(threads.submit(() -> readOften(store)));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
            assertEquals(8, store.read(AbortTest::titlesIn).size());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void writeAndAbort(Store store, int writer) {
        for (int i = 0; i < 4; i++) {
            String name = writer + "-" + i;
            store.write(dataset -> dataset.add(title(GRAPH, name, name)));
            assertThrows(IllegalArgumentException.class, () -> store.write(AbortTest::addMuchAndFail));
        }
    }

    private static void readOften(Store store) {
        for (int i = 0; i < 50; i++) {
            List<String> titles = store.read(AbortTest::titlesIn);
            assertTrue(titles.stream().noneMatch(title -> title.startsWith("long")));
        }
    }

    private static final class PlainDatabase implements Subject {

        private final Path folder;
        private DatasetGraph dataset;

        PlainDatabase(Path folder) {
            this.folder = folder;
            this.dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        }

        @Override
        public void write(Consumer<DatasetGraph> action) {
            Txn.executeWrite(dataset, () -> action.accept(dataset));
        }

        @Override
        public void reopen() {
            TDBInternal.expel(dataset);
            dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        }

        @Override
        public List<String> titles() {
            return Txn.calculateRead(dataset, () -> titlesIn(dataset));
        }
    }

    private static final class StoreSubject implements Subject {

        private final Path folder;
        private Store store;

        StoreSubject(Path folder) {
            this.folder = folder;
            this.store = Store.open(folder);
        }

        @Override
        public void write(Consumer<DatasetGraph> action) {
            store.write(action);
        }

        @Override
        public void reopen() {
            store.close();
            store = Store.open(folder);
        }

        @Override
        public List<String> titles() {
            return store.read(AbortTest::titlesIn);
        }
    }
}
