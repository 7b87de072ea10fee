package org.papergraph.annotator.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.document.EntryReference;

/** The reader of annotation rows, each checked against the text that it annotates. */
final class CorpusReader {

    private static final String HEADER = "document\tentry\tfield\tstart\tend\ttype\ttext";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path rows;
    private final TextSource texts;
    private final Map<EntryReference, Marked> entries = new LinkedHashMap<>();
    private int line = 1;

    CorpusReader(Path rows, TextSource texts) {
        this.rows = rows;
        this.texts = texts;
    }

    List<GoldEntry> read() throws IOException {
        List<String> lines = Files.readAllLines(rows, StandardCharsets.ISO_8859_1);
        if (lines.isEmpty() || !decoded(lines.get(0)).equals(HEADER)) {
            throw wrong("the first line must name the columns, parted by tabs: " + HEADER.replace('\t', ' '));
        }
        for (String row : lines.subList(1, lines.size())) {
            line++;
            if (!row.isBlank()) {
                add(decoded(row).split("\t", -1));
            }
        }
        return entries.values().stream().map(Marked::entry).toList();
    }

    /** @param row its bytes, each as a character */
    private String decoded(String row) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(StandardCharsets.ISO_8859_1));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException failure) {
            throw wrong("the line is not UTF-8");
        }
    }

    private void add(String[] cells) {
        if (cells.length != 7) {
            throw wrong("expected 7 columns, found " + cells.length);
        }
        EntryReference place = new EntryReference(cells[0], number(cells[1]));
        Marked marked = entries.computeIfAbsent(place, this::find);
        MarkedText field = marked.field(cells[2]);
        int begin = number(cells[3]);
        int end = number(cells[4]);
        try {
            field.mark(begin, end, cells[6], cells[5]);
        } catch (IllegalArgumentException failure) {
            throw wrong(failure.getMessage());
        }
    }

    private Marked find(EntryReference place) {
        return texts.find(place.source(), place.number())
                .map(source -> new Marked(place, source.paper(), new MarkedText(source.title()), new MarkedText(source.abstractText())))
                .orElseThrow(() -> wrong("there is no entry " + place.number() + " in " + place.source() + " among the documents"));
    }

    private int number(String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException failure) {
            throw wrong("'" + cell + "' is not a whole number");
        }
    }

    private IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(rows + ":" + line + ": " + reason);
    }

    private final class Marked {

        private final EntryReference reference;
        private final String paper;
        private final MarkedText title;
        private final MarkedText abstractText;

        Marked(EntryReference reference, String paper, MarkedText title, MarkedText abstractText) {
            this.reference = reference;
            this.paper = paper;
            this.title = title;
            this.abstractText = abstractText;
        }

        MarkedText field(String name) {
            return switch (name) {
                case "title" -> title;
                case "abstract" -> abstractText;
                default -> throw wrong("the field must be title or abstract, not '" + name + "'");
            };
        }

        GoldEntry entry() {
            return new GoldEntry(
                    reference, paper, title.text(), title.mentions(), abstractText.text(), abstractText.mentions());
        }
    }
}
