package org.papergraph.store.text;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Jena's text index with the subject of each text as a doc value too, which is read much faster than a stored field, with each name
 * and title as one term, and with errors in words for whatever Lucene cannot make of a text query.
 *
 * <p>What a transaction adds and deletes goes in on a thread of its own, in the same order; the transaction waits for it before it commits.
 */
final class TextIndex extends TextIndexLucene {

    static final String SUBJECT = "subject";

    /** The field of {@linkplain WholeTexts whole texts}. */
    static final String WHOLE = "whole";

    /** In characters, of the texts that are found as a whole. */
    static final int LONGEST_WHOLE = 2000;

    private static final int SHOWN = 60;

    /** Changes that may wait to go in. */
    private static final int MOST_WAITING = 1_000;

    /** One thread, which ends where there is nothing to do. */
    private final ThreadPoolExecutor changes = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), TextIndex::daemon);
    /** Each change that waits has one of these. */
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    /** Of the first change that failed since the last rollback; none goes in behind it. */
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile long commits;

    TextIndex(Directory directory, TextIndexConfig configuration) {
        super(directory, configuration);
        changes.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "text index");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void addEntity(Entity entity) {
        change(() -> super.addEntity(entity));
    }

    @Override
    public void deleteEntity(Entity entity) {
        change(() -> super.deleteEntity(entity));
    }

    private void change(Runnable change) {
        throwFailure();
        waiting.acquireUninterruptibly();
        changes.execute(() -> {
            try {
                if (failure.get() == null) {
                    change.run();
                }
            } catch (RuntimeException | Error failed) {
                failure.set(failed);
            } finally {
                waiting.release();
            }
        });
    }

    private void throwFailure() {
        Throwable failed = failure.get();
        if (failed instanceof Error error) {
            throw error;
        }
        if (failed != null) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new TextIndexException("a text could not go into the text index (" + cause.getMessage() + ")", cause);
        }
    }

    /** Waits until all changes are in, or one has failed. */
    private void await() {
        waiting.acquireUninterruptibly(MOST_WAITING);
        waiting.release(MOST_WAITING);
    }

    /** Waits until all changes are in, and throws what kept one out. */
    private void settle() {
        await();
        throwFailure();
    }

    /** With all changes so far in it. */
    @Override
    public IndexWriter getIndexWriter() {
        settle();
        return super.getIndexWriter();
    }

    @Override
    public void prepareCommit() {
        settle();
        super.prepareCommit();
    }

    @Override
    public void rollback() {
        await();
        failure.set(null);
        super.rollback();
    }

    @Override
    public void close() {
        await();
        changes.shutdown();
        super.close();
    }

    @Override
    protected Document doc(Entity entity) {
        Document document = super.doc(entity);
        document.add(new BinaryDocValuesField(SUBJECT, new BytesRef(entity.getId())));
        entity.getMap().values().stream().map(String::valueOf).filter(text -> text.length() <= LONGEST_WHOLE)
                .forEach(text -> document.add(new StringField(WHOLE, WholeTexts.term(text), Field.Store.NO)));
        return document;
    }

    /** A commit that fails may have been made all the same. */
    @Override
    public void commit() {
        try {
            settle();
            super.commit();
        } finally {
            commits++;
        }
    }

    /** Number of commits since the index was opened; a reader of an earlier number is out of date. */
    long commits() {
        return commits;
    }

    /** @throws TextIndexParseException where the words are no query in Lucene's syntax, or none that it can run */
    @Override
    public List<TextHit> query(String subject, List<Resource> properties, String words, String graph, String language, int limit, String highlight) {
        try {
            return super.query(subject, properties, words, graph, language, limit, highlight);
        } catch (TextIndexParseException | StackOverflowError e) {
            throw rejected(words, e);
        } catch (TextIndexException e) {
            throw e.getCause() instanceof IOException ? e : rejected(words, e);
        }
    }

    private static TextIndexParseException rejected(String words, Throwable failure) {
        String shown = words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN / 2)) + "…";
        return new TextIndexParseException(words, "the words '" + shown.strip() + "' are no text query: brackets and quotation marks come in pairs,"
                + " AND, OR and NOT stand between words, and a backslash goes before any of + - ! ( ) { } [ ] ^ \" ~ * ? : \\ / that is meant as itself", failure);
    }
}
