package org.papergraph.store.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class WholeTextsTest {

    private static final String LONG = "Deep residual networks, of which " + "each is deeper than the last, ".repeat(40) + "end here.";

    @Test
    void shortTextIsItsOwnTermAndLongOneIsCut() {
        assertEquals("imagenet", WholeTexts.term("ImageNet"));
        assertTrue(WholeTexts.term(LONG).length() <= 48, WholeTexts.term(LONG));
        assertEquals(WholeTexts.term(LONG.toUpperCase(Locale.ROOT)), WholeTexts.term(LONG));
    }

    @Test
    void longTextIsFoundInAnyCaseAndNoOther() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        write(directory, "long", WholeTexts.term(LONG));
        write(directory, "short", WholeTexts.term("ImageNet"));
        try (DirectoryReader index = DirectoryReader.open(directory)) {
            assertEquals(Set.of("long"), WholeTexts.subjects(index, LONG.toUpperCase(Locale.ROOT)));
            assertEquals(Set.of("short"), WholeTexts.subjects(index, "IMAGENET"));
            assertTrue(WholeTexts.subjects(index, LONG.replace("end", "stop")).isEmpty());
        }
    }

    @Test
    void longTextIsFoundInAnIndexThatHasItAsItIs() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        write(directory, "before", FoldedText.of(LONG));
        write(directory, "since", WholeTexts.term(LONG));
        try (DirectoryReader index = DirectoryReader.open(directory)) {
            assertEquals(Set.of("before", "since"), WholeTexts.subjects(index, LONG));
        }
    }

    private static void write(Directory directory, String subject, String whole) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Document document = new Document();
            document.add(new BinaryDocValuesField(TextIndex.SUBJECT, new BytesRef(subject)));
            document.add(new StringField(TextIndex.WHOLE, whole, Field.Store.NO));
            writer.addDocument(document);
        }
    }
}
