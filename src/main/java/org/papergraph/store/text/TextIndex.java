package org.papergraph.store.text;

import java.io.IOException;
import java.util.List;
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
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * Jena's text index with the subject of each text as a doc value too, which is read much faster than a stored field, with each name
 * and title as one term, and with errors in words for whatever Lucene cannot make of a text query.
 */
final class TextIndex extends TextIndexLucene {

    static final String SUBJECT = "subject";

    /** The field of whole texts, folded. */
    static final String WHOLE = "whole";

    /** In characters, of the texts that are found as a whole. */
    static final int LONGEST_WHOLE = 2000;

    private static final int SHOWN = 60;

    private volatile long commits;

    TextIndex(Directory directory, TextIndexConfig configuration) {
        super(directory, configuration);
    }

    @Override
    protected Document doc(Entity entity) {
        Document document = super.doc(entity);
        document.add(new BinaryDocValuesField(SUBJECT, new BytesRef(entity.getId())));
        entity.getMap().values().stream().map(String::valueOf).filter(text -> text.length() <= LONGEST_WHOLE)
                .forEach(text -> document.add(new StringField(WHOLE, FoldedText.of(text), Field.Store.NO)));
        return document;
    }

    /** A commit that fails may have been made all the same. */
    @Override
    public void commit() {
        try {
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
