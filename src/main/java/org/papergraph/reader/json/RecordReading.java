package org.papergraph.reader.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.function.Consumer;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.RecordMapper;
import org.papergraph.reader.json.JsonTree.Parsed;

/**
 * One reading of a document: makes an entry or a problem of each record. A problem of one that begins on no line of its own names its number.
 * Behind a broken record, what is not recognised is taken for pieces of it, until a record is.
 */
final class RecordReading {

    private final JsonFormat format;
    private final String source;
    private final Consumer<Item> sink;
    private int records;
    private int entries;
    private int lastLine;
    private boolean behindMistake;
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
     */
    void read(JsonTree trees, int line, String text, String around) {
        try {
            Parsed parsed = trees.parse(text);
            read(new JsonFields(parsed.tree()), around(trees, around), line, parsed.complaint());
        } catch (JsonProcessingException malformed) {
            problem(line, "the record cannot be read: " + reason(malformed));
        }
    }

    /** Reads the last record of a document, which may end within it: an entry, if there can be one, and one problem. */
    void readCut(JsonTree trees, int line, String text) {
        try {
            entries += new RecordMapper(format.read(new JsonFields(trees.parse(text).tree()), JsonFields.NONE, line), source).mapCut(entries + 1, sink) ? 1 : 0;
        } catch (JsonProcessingException malformed) {
            problem(line, Problem.CUT_RECORD);
        }
    }

    /** Reads a record that is parsed. */
    void read(JsonFields record, int line) {
        read(record, JsonFields.NONE, line, "");
    }

    /** Says that a word is no record, unless it is a piece of a broken one. */
    void stray(int line, String word) {
        if (!behindMistake) {
            problem(line, "'" + word + "' stands where a record is expected");
        }
    }

    static String reason(JsonProcessingException malformed) {
        return malformed.getOriginalMessage().lines().findFirst().orElse("it is malformed").replaceFirst("\\s*\\(for .*", "");
    }

    void problem(int line, String reason) {
        behindMistake = true;
        records++;
        tell(line, reason);
        lastLine = line;
    }

    /** Parses the text around records once for all of them; one that is malformed tells nothing. */
    private JsonFields around(JsonTree trees, String text) {
        if (!text.equals(aroundText)) {
            aroundText = text;
            try {
                around = new JsonFields(trees.parse(text).tree());
            } catch (JsonProcessingException malformed) {
                around = JsonFields.NONE;
            }
        }
        return around;
    }

    private void read(JsonFields record, JsonFields around, int line, String complaint) {
        boolean isPiece = behindMistake && !format.recognises(record);
        if (isPiece || format.isNoWork(record)) {
            return;
        }
        behindMistake = false;
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
