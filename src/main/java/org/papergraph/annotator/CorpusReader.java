package org.papergraph.annotator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.papergraph.entry.Span;

/** Reads annotation rows and checks each against the text that it annotates. */
final class CorpusReader {

    private static final String HEADER = "document\tentry\tfield\tstart\tend\ttype\ttext";
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*");

    private final Path rows;
    private final TextSource texts;
    private final Map<Place, Marked> entries = new LinkedHashMap<>();
    private int line = 1;

    CorpusReader(Path rows, TextSource texts) {
        this.rows = rows;
        this.texts = texts;
    }

    List<GoldEntry> read() throws IOException {
        List<String> lines = Files.readAllLines(rows, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw wrong("the first line must name the columns: " + HEADER.replace('\t', ' '));
        }
        for (String row : lines.subList(1, lines.size())) {
            line++;
            add(row.split("\t", -1));
        }
        return entries.values().stream().map(Marked::entry).toList();
    }

    private void add(String[] cells) {
        if (cells.length != 7) {
            throw wrong("expected 7 columns, found " + cells.length);
        }
        Place place = new Place(cells[0], number(cells[1]));
        Marked marked = entries.computeIfAbsent(place, this::find);
        MarkedField field = marked.field(cells[2]);
        int begin = number(cells[3]);
        int end = number(cells[4]);
        if (end <= begin || begin < 0 || end > field.text().length()) {
            throw wrong("the field has no characters " + begin + " to " + end + "; it has " + field.text().length());
        }
        String found = field.text().slice(begin, end);
        if (!found.equals(cells[6])) {
            throw wrong("the text at " + begin + " to " + end + " is '" + found + "', not '" + cells[6] + "'");
        }
        mark(field, new Span(begin, end), cells[5]);
    }

    private void mark(MarkedField field, Span span, String type) {
        if (!TYPE.matcher(type).matches()) {
            throw wrong("'" + type + "' is no type: write lower-case letters, digits and hyphens");
        }
        Map.Entry<Span, GoldMention> before = field.mentions().floorEntry(span);
        Map.Entry<Span, GoldMention> after = field.mentions().ceilingEntry(span);
        if (before != null && before.getKey().overlaps(span) || after != null && after.getKey().overlaps(span)) {
            throw wrong("the mention overlaps another one");
        }
        field.mentions().put(span, new GoldMention(type, span));
    }

    private Marked find(Place place) {
        return texts.find(place.document(), place.entry())
                .map(source -> new Marked(source.paper(), MarkedField.of(source.title()), MarkedField.of(source.summary())))
                .orElseThrow(() -> wrong("there is no entry " + place.entry() + " in " + place.document()));
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

    private record Place(String document, int entry) {
    }

    private record MarkedField(CodePointText text, TreeMap<Span, GoldMention> mentions) {

        static MarkedField of(String text) {
            return new MarkedField(new CodePointText(text), new TreeMap<>());
        }

        List<GoldMention> inOrder() {
            return new ArrayList<>(mentions.values());
        }
    }

    private final class Marked {

        private final String paper;
        private final MarkedField title;
        private final MarkedField summary;

        Marked(String paper, MarkedField title, MarkedField summary) {
            this.paper = paper;
            this.title = title;
            this.summary = summary;
        }

        MarkedField field(String name) {
            return switch (name) {
                case "title" -> title;
                case "abstract" -> summary;
                default -> throw wrong("the field must be title or abstract, not '" + name + "'");
            };
        }

        GoldEntry entry() {
            return new GoldEntry(
                    paper, title.text().value(), title.inOrder(), summary.text().value(), summary.inOrder());
        }
    }
}
