package org.papergraph.reader.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.papergraph.document.Item;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;

/** Reads the formats in JSON, a record at a time, whether their records stand in an array, in an object or one a line. */
public final class JsonReader implements FormatReader {

    private final JsonFormat format;

    private JsonReader(JsonFormat format) {
        this.format = format;
    }

    /** The items of the Citation Style Language, as an array, alone, or by their keys. */
    public static JsonReader csl() {
        return new JsonReader(new CslItems());
    }

    /** Works of Crossref. */
    public static JsonReader crossref() {
        return new JsonReader(new CrossrefWorks());
    }

    /** Works of OpenAlex. */
    public static JsonReader openAlex() {
        return new JsonReader(new OpenAlexWorks());
    }

    /** Papers of Semantic Scholar. */
    public static JsonReader semanticScholar() {
        return new JsonReader(new SemanticScholarPapers());
    }

    /** Articles, preprints and books of Europe PMC. */
    public static JsonReader europePmc() {
        return new JsonReader(new EuropePmcWorks());
    }

    /** Works of The Lens. */
    public static JsonReader lens() {
        return new JsonReader(new LensWorks());
    }

    /** Preprints in the snapshot of arXiv. */
    public static JsonReader arxiv() {
        return new JsonReader(new ArxivSnapshot());
    }

    /** Records of DataCite. */
    public static JsonReader dataCite() {
        return new JsonReader(new DataCiteRecords());
    }

    /** Items of Zotero, from its API or from Better BibTeX. */
    public static JsonReader zotero() {
        return new JsonReader(new ZoteroItems());
    }

    @Override
    public boolean recognises(Beginning beginning) {
        String text = beginning.text();
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        RecordSample sample = new RecordSample(format);
        try {
            new JsonWalk(new JsonCharacters(new StringReader(text)), format, sample).walk();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string can be read", impossible);
        }
        return sample.isRecognised();
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        RecordReading reading = new RecordReading(format, source, sink);
        new JsonWalk(new JsonCharacters(content.characters()), format, new JsonWalk.RecordSink() {
            @Override
            public void record(int line, String text, String around) {
                reading.read(JsonTree.ofJson(), line, text, around);
            }

            @Override
            public void unreadable(int line, String text, String reason) {
                reading.problem(line, reason);
            }

            @Override
            public void stray(int line, String word) {
                reading.stray(line, word);
            }

            @Override
            public boolean isContent() {
                return false;
            }
        }).walk();
    }

    /** The first records of a document, whole or not, of which one is to be recognised. */
    private static final class RecordSample implements JsonWalk.RecordSink {

        private static final int SIZE = 100;

        private final JsonFormat format;
        private int seen;
        private boolean recognised;

        RecordSample(JsonFormat format) {
            this.format = format;
        }

        boolean isRecognised() {
            return recognised;
        }

        @Override
        public void record(int line, String text, String around) {
            seen++;
            try {
                recognised |= format.recognises(new JsonFields(JsonTree.ofJson().parse(text).tree()));
            } catch (JsonProcessingException malformed) {
                recognised |= false;
            }
        }

        @Override
        public void unreadable(int line, String text, String reason) {
            record(line, text, "{}");
        }

        @Override
        public void stray(int line, String word) {
            seen++;
        }

        @Override
        public boolean isContent() {
            return recognised || seen >= SIZE;
        }
    }
}
