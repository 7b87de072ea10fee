package org.papergraph.reader.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.CommonTags;
import org.papergraph.reader.bibliography.CommonTags.RecordTags;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;

/** Reads the items of the Citation Style Language in YAML: a list, the {@code references} of pandoc's metadata, items by their keys, one item. */
public final class CslYamlReader implements FormatReader {

    private static final Pattern KEY = Pattern.compile("(\\w[\\w-]*):(?:\\s|$)");
    private static final Pattern FIELD = Pattern.compile("(?m)^[ -]*['\"]?(?:type|title|author|issued)['\"]?:\\s");
    /** A file of citations for software, whose references look alike. */
    private static final Pattern OTHER = Pattern.compile("(?m)^cff-version:");

    private final CslItems items = new CslItems();

    @Override
    public boolean recognises(Beginning beginning) {
        String text = beginning.text();
        if (text.startsWith("{") || text.startsWith("[") || !FIELD.matcher(text).find() || OTHER.matcher(text).find()) {
            return false;
        }
        Sample sample = new Sample();
        try {
            new YamlItems(new JsonCharacters(new StringReader(text)), sample).read();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string can be read", impossible);
        }
        return sample.isRecognised();
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        new Reading(new RecordReading(items, source, sink)).read(new JsonCharacters(content.characters()));
    }

    /** The first items of a document, of which one is to be recognised. */
    private final class Sample implements YamlItems.ItemSink {

        private static final int SIZE = 3;

        private final ObjectNode document = JsonNodeFactory.instance.objectNode();
        private int seen;
        private int strange;
        private boolean recognised;

        /** True if an item is recognised, or the document as one item, and nothing in it is no YAML. */
        boolean isRecognised() {
            return recognised || strange == 0 && items.recognises(new JsonFields(document));
        }

        @Override
        public void item(int line, String text) {
            seen++;
            try {
                recognised |= items.recognises(new JsonFields(JsonTree.ofYaml().parse(text).tree()));
            } catch (JsonProcessingException malformed) {
                strange++;
            }
        }

        @Override
        public void key(int line, String text) {
            try {
                JsonFields fields = new JsonFields(JsonTree.ofYaml().parse(text).tree());
                fields.keys().forEach(key -> {
                    recognised |= fields.at(key).hasAnyKey("author", "issued", "id", "DOI") && items.recognises(fields.at(key));
                    document.set(key, fields.at(key).node());
                });
            } catch (JsonProcessingException malformed) {
                strange++;
            }
        }

        @Override
        public void problem(int line, String reason) {
            strange++;
        }

        @Override
        public boolean isContent() {
            return recognised || seen >= SIZE;
        }
    }

    /** One reading of a document. Keys that hold no items are one item, unless there are others. */
    private final class Reading implements YamlItems.ItemSink {

        private final RecordReading records;
        private final StringBuilder document = new StringBuilder();
        private final CommonTags common = new CommonTags();
        private int begin;
        private boolean found;
        private boolean reachesEnd;
        private boolean endsOpen;

        Reading(RecordReading records) {
            this.records = records;
        }

        void read(JsonCharacters in) throws IOException {
            new YamlItems(in, this).read();
            if (!found && begin > 0) {
                records.read(JsonTree.ofYaml(), begin, document.toString(), "{}");
            }
        }

        @Override
        public void end(boolean open, boolean reached) {
            endsOpen = open;
            reachesEnd = reached;
        }

        @Override
        public void item(int line, String marked) {
            String text = PandocMarkdown.plain(marked);
            found = true;
            RecordTags keys = keys(text);
            if (reachesEnd && common.tellsCut(keys, endsOpen)) {
                records.problem(line, Problem.CUT_RECORD);
                return;
            }
            if (reachesEnd && (common.suspect(keys, endsOpen) || endsOpen && common.isEmpty() && !keys.seen().contains("issued"))) {
                records.readCut(JsonTree.ofYaml(), line, text);
            } else {
                records.read(JsonTree.ofYaml(), line, text, "{}");
            }
            common.add(keys);
        }

        /** The keys of an item, told by their indentation, which is that of its first line. */
        private static RecordTags keys(String text) {
            RecordTags keys = new RecordTags();
            String indentation = text.substring(0, text.length() - text.stripLeading().length());
            text.lines().filter(line -> line.startsWith(indentation)).map(line -> KEY.matcher(line.substring(indentation.length())))
                    .filter(Matcher::lookingAt).forEach(key -> keys.add(key.group(1)));
            return keys;
        }

        @Override
        public void key(int line, String text) {
            try {
                JsonFields fields = new JsonFields(JsonTree.ofYaml().parse(text).tree());
                String key = fields.keys().stream().findFirst().orElse("");
                if (fields.at(key).isObject() && items.open(key, false, begin == 0)) {
                    found = true;
                    records.read(fields.at(key), line);
                } else if (document.length() < ElementScanner.LONGEST) {
                    begin = begin == 0 ? line : begin;
                    document.append(text);
                }
            } catch (JsonProcessingException malformed) {
                records.problem(line, "the key cannot be read: " + RecordReading.reason(malformed));
            }
        }

        @Override
        public void problem(int line, String reason) {
            records.problem(line, reason);
        }

        @Override
        public boolean isContent() {
            return false;
        }
    }
}
