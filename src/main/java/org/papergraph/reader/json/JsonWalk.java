package org.papergraph.reader.json;

import java.io.IOException;
import org.papergraph.document.Problem;
import org.papergraph.reader.json.ElementScanner.ListKeys;
import org.papergraph.reader.json.ElementScanner.Stop;

/**
 * A walk through a document to its records: the objects that stand one behind the other, in an array, or in lists within an object.
 * It keeps one record at a time, whatever the order of keys.
 */
final class JsonWalk {

    /** Of lists in one another. */
    private static final int DEEPEST = 12;

    private final JsonCharacters in;
    private final ListKeys lists;
    private final RecordSink sink;
    private boolean ended;
    private boolean broken;

    JsonWalk(JsonCharacters in, ListKeys lists, RecordSink sink) {
        this.in = in;
        this.lists = lists;
        this.sink = sink;
    }

    /** Takes what a walk comes to. */
    interface RecordSink {

        /**
         * @param text of an object
         * @param around the text of the whole fields that stand before it in the object of its list
         */
        void record(int line, String text, String around);

        /** @param text what is there of an object that is no record, or of its first fields */
        void unreadable(int line, String text, String reason);

        /** @param word that is no part of an object */
        void stray(int line, String word);

        /** True if the walk may end here. */
        boolean isContent();
    }

    void walk() throws IOException {
        ElementLayout layout = new ElementLayout(false);
        for (int next = in.skipBlanks(); next != JsonCharacters.END && !sink.isContent(); next = in.skipBlanks()) {
            if (next == '{' || next == '[') {
                element(next, layout, "{}", 0);
            } else if (next == ',') {
                in.next();
            } else {
                stray();
            }
        }
    }

    private void element(int next, ElementLayout layout, String around, int depth) throws IOException {
        if (next == '{' || depth >= DEEPEST) {
            object(layout, around, depth);
        } else {
            in.next();
            elements(around, depth + 1);
        }
    }

    /** The elements of an array, from behind its opening bracket to behind the closing one. */
    private void elements(String around, int depth) throws IOException {
        int begin = in.line();
        ElementLayout layout = new ElementLayout(false);
        for (int next = in.skipBlanks(); next != JsonCharacters.END && !sink.isContent(); next = in.skipBlanks()) {
            if (next == ']') {
                in.next();
                return;
            } else if (next == '{' || next == '[') {
                element(next, layout, around, depth);
            } else if (next == ',') {
                in.next();
            } else {
                stray();
            }
        }
        cut(begin, "{}", "the document ends within the list that begins here");
    }

    private void object(ElementLayout layout, String around, int depth) throws IOException {
        ElementScanner scanner = new ElementScanner(in, layout, (key, array, first) -> depth < DEEPEST && lists.open(key, array, first));
        Stop stop = scanner.scan();
        broken = stop == Stop.BROKEN;
        boolean holdsRecords = stop == Stop.LIST;
        while (stop == Stop.LIST) {
            broken = false;
            element(in.peek(), new ElementLayout(in.peek() == '{'), scanner.wholeFields(), depth + 1);
            if (broken) {
                scanner.resume();
            }
            if (sink.isContent()) {
                return;
            }
            stop = scanner.scan();
        }
        if (stop == Stop.CUT) {
            cut(scanner.line(), scanner.wholeFields(), Problem.CUT_RECORD);
        } else if (!scanner.complaint().isEmpty()) {
            ended = in.peek() == JsonCharacters.END;
            sink.unreadable(scanner.line(), scanner.wholeFields(), "the record cannot be read: " + scanner.complaint());
        } else if (!holdsRecords) {
            sink.record(scanner.line(), scanner.text(), around);
        }
    }

    /** Says once that the document ends, however many lists are open. */
    private void cut(int line, String text, String reason) {
        if (!ended && !sink.isContent()) {
            sink.unreadable(line, text, reason);
        }
        ended = true;
    }

    /** Goes over a sign or word that is no part of an object, or over a line that begins with one. */
    private void stray() throws IOException {
        int line = in.line();
        boolean garbage = in.isFirstOfLine() && "]}".indexOf(in.peek()) < 0;
        StringBuilder word = new StringBuilder();
        do {
            word.append((char) in.next());
        } while (word.length() < 40 && in.peek() != JsonCharacters.END && "{}[],\n".indexOf(in.peek()) < 0);
        sink.stray(line, word.toString().strip());
        if (garbage && in.line() == line) {
            in.skipLine();
        }
    }
}
