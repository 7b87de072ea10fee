package org.papergraph.reader.bibtex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.ParseException;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.RecordMapper;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/** Reads BibTeX and BibLaTeX, an entry at a time; an entry that cannot be parsed is a problem, and the next one is read. */
public final class BibtexReader implements FormatReader {

    /** Of an entry. */
    static final String TYPE = "[\\p{L}_][\\p{L}\\p{N}_+./:-]*";
    /** A line with which an entry begins. */
    static final Pattern ENTRY = Pattern.compile("@\\s*(?!(?i:comment|string|preamble)\\b)" + TYPE + "\\s*[{(][^,{}=]*(,.*)?");
    private static final Pattern FIRST = Pattern.compile(ENTRY.pattern() + "|(?i)@\\s*(string|preamble|comment)\\s*[{(].*");
    private static final Pattern LINK = Pattern.compile("\\]\\((?:https?:|#)");
    /** The beginning of anything that has a type. */
    static final Pattern BEGIN = Pattern.compile("@\\s*" + TYPE + "\\s*[{(]");

    @Override
    public boolean recognises(Beginning beginning) {
        return beginning.lines().stream().anyMatch(line -> FIRST.matcher(line.text()).matches()) && !isPage(beginning);
    }

    /** True for a page of HTML or Markdown that quotes an entry: it begins with a tag, or has links outside the entries. */
    private static boolean isPage(Beginning beginning) {
        if (beginning.text().startsWith("<")) {
            return true;
        }
        int depth = 0;
        for (Line line : beginning.lines()) {
            if (depth <= 0 && !BEGIN.matcher(line.text()).lookingAt() && LINK.matcher(line.text()).find()) {
                return true;
            }
            depth = depth > 0 || BEGIN.matcher(line.text()).lookingAt() ? Math.max(depth, 0) + balance(line.text()) : 0;
        }
        return false;
    }

    private static int balance(String line) {
        return (int) (line.chars().filter(sign -> sign == '{').count() - line.chars().filter(sign -> sign == '}').count());
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        Lines lines = content.wrappedLines();
        Reading reading = new Reading(source, sink);
        BibtexScanner scanner = new BibtexScanner(reading::parse, reading::problem);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            scanner.read(line.get());
        }
        reading.end(scanner.end(lines.endsOpen()));
    }

    /** One reading of a document. */
    private static final class Reading {

        private final String source;
        private final Consumer<Item> sink;
        private final BibtexParser parser = new BibtexParser();
        private final Map<String, BibtexEntry> parents = new HashMap<>();
        private final List<BibtexEntry> waiting = new ArrayList<>();
        private int number;

        Reading(String source, Consumer<Item> sink) {
            this.source = source;
            this.sink = sink;
        }

        void parse(int line, String entry) {
            try {
                parser.parse(entry, line).forEach(this::add);
                parser.undefined().ifPresent(name -> problem(line, "the abbreviation '" + name + "' is not defined before this one and stands for itself"));
            } catch (ParseException | RuntimeException | StackOverflowError unreadable) {
                problem(line, "the entry cannot be read (" + firstLine(unreadable) + ")");
            }
        }

        private void add(BibtexEntry entry) {
            parents.put(entry.key(), entry);
            if (entry.parents().stream().allMatch(parents::containsKey)) {
                map(entry);
            } else {
                waiting.add(entry);
            }
        }

        private void map(BibtexEntry entry) {
            if (entry.isData()) {
                problem(entry.line(), "the entry holds or names data of others and is no paper, and is left out");
                return;
            }
            number += new RecordMapper(entry.record(parents), source).map(number + 1, sink) ? 1 : 0;
        }

        /** @param isCut true if the document is cut off, for which it is told already why entries are missing */
        void end(boolean isCut) {
            waiting.forEach(this::map);
            if (!isCut) {
                waiting.forEach(this::tellMissingParents);
            }
        }

        private void tellMissingParents(BibtexEntry entry) {
            List<String> missing = entry.parents().stream().filter(parent -> !parents.containsKey(parent)).map(parent -> "'" + parent + "'").toList();
            if (!missing.isEmpty()) {
                problem(entry.line(), "the entry inherits from " + String.join(", ", missing) + ", not in this document; it goes in without what stands there");
            }
        }

        void problem(int line, String reason) {
            sink.accept(new Problem(source, line, reason));
        }

        private static String firstLine(Throwable failure) {
            return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        }
    }
}
