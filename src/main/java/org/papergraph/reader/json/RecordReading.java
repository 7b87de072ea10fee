package org.papergraph.reader.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.function.Consumer;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.RecordMapper;
import org.papergraph.reader.json.JsonTree.Parsed;

/** One reading of a document: makes an entry or a problem of each record. A problem of one that begins on no line of its own names its number. */
final class RecordReading {

    private final JsonFormat format;
    private final String source;
    private final Consumer<Item> sink;
    private int records;
    private int entries;
    private int lastLine;
    private String aroundText = "{}";
    private JsonFields around = JsonFields.NONE;

    RecordReading(JsonFormat format, String source, Consumer<Item> sink) {
        this.format = format;
        this.source = source;
        this.sink = sink;
    }

    /**
     * Reads a record.
     *
     * @param text of the record
     * @param around the text of an object with fields that stand around the records
     * @return true if the text could be parsed
     */
    boolean read(JsonTree trees, int line, String text, String around) {
        try {
            Parsed parsed = trees.parse(text);
            read(new JsonFields(parsed.tree()), around(trees, around), line, parsed.complaint());
            return true;
        } catch (JsonProcessingException malformed) {
            problem(line, "the record cannot be read: " + reason(malformed));
            return false;
        }
    }

    /** Reads a record that is parsed. */
    void read(JsonFields record, int line) {
        read(record, JsonFields.NONE, line, "");
    }

    static String reason(JsonProcessingException malformed) {
        return malformed.getOriginalMessage().lines().findFirst().orElse("it is malformed");
    }

    void problem(int line, String reason) {
        records++;
        tell(line, reason);
        lastLine = line;
    }

    /** Parses the text around records once for all of them. */
    private JsonFields around(JsonTree trees, String text) throws JsonProcessingException {
        if (!text.equals(aroundText)) {
            aroundText = text;
            around = JsonFields.NONE;
            around = new JsonFields(trees.parse(text).tree());
        }
        return around;
    }

    private void read(JsonFields record, JsonFields around, int line, String complaint) {
        if (format.isNoWork(record)) {
            return;
        }
        records++;
        if (!complaint.isEmpty()) {
            tell(line, complaint);
        }
        boolean ownLine = line != lastLine;
        boolean entered = new RecordMapper(format.read(record, around, line), source).map(entries + 1,
                item -> sink.accept(ownLine || !(item instanceof Problem problem) ? item : numbered(problem)));
        entries += entered ? 1 : 0;
        lastLine = line;
    }

    private void tell(int line, String reason) {
        Problem problem = new Problem(source, line, reason);
        sink.accept(line != lastLine ? problem : numbered(problem));
    }

    private Problem numbered(Problem problem) {
        return new Problem(problem.source(), problem.line(), "record " + records + ": " + problem.reason());
    }
}
