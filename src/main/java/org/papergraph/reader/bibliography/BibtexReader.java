package org.papergraph.reader.bibliography;

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
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/** Reads BibTeX and BibLaTeX, an entry at a time; an entry that cannot be parsed is a problem, and the next one is read. */
public final class BibtexReader implements FormatReader {

    private static final String TYPE = "[\\p{L}_][\\p{L}\\p{N}_+./:-]*";
    private static final Pattern ENTRY = Pattern.compile("@\\s*(?!(?i:comment|string|preamble)\\b)" + TYPE + "\\s*[{(][^,{}=]*(,.*)?");
    private static final Pattern FIRST = Pattern.compile(ENTRY.pattern() + "|(?i)@\\s*(string|preamble|comment)\\s*[{(].*");
    private static final Pattern LINK = Pattern.compile("\\]\\((?:https?:|#)");
    private static final Pattern BEGIN = Pattern.compile("@\\s*" + TYPE + "\\s*[{(]");
    /** The beginning of an entry at the end of a document. */
    private static final Pattern HALF_BEGIN = Pattern.compile("(?:^|[\\s},])@\\s*(?:" + TYPE + "\\s*)?$");

    /** In UTF-16 units. */
    private static final int LONGEST_ENTRY = 1 << 20;
    /** In UTF-16 units; less than an entry may have, so that one with such a field can be kept. */
    private static final int LONGEST_FIELD = 15 << 16;

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
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            reading.read(line.get());
        }
        reading.end(lines.endsOpen());
    }

    /** One reading of a document. */
    private static final class Reading {

        private final String source;
        private final Consumer<Item> sink;
        private final BibtexParser parser = new BibtexParser();
        private final Map<String, BibtexEntry> parents = new HashMap<>();
        private final List<BibtexEntry> waiting = new ArrayList<>();
        private StringBuilder text = new StringBuilder();
        private int begin;
        private int depth;
        private boolean inParentheses;
        private boolean quoted;
        private boolean skipping;
        private int fieldBegin;
        private int lastLine;
        /** The end of the line that was read last, outside of entries. */
        private String between = "";
        private int number;

        Reading(String source, Consumer<Item> sink) {
            this.source = source;
            this.sink = sink;
        }

        void read(Line line) {
            String rest = line.text();
            if (depth > 0) {
                append(joint(line));
            }
            lastLine = line.number();
            between = "";
            while (!rest.isEmpty()) {
                if (depth > 0 && ENTRY.matcher(rest).matches()) {
                    problem("the braces of this entry are not closed before the next one begins");
                    drop();
                }
                Matcher beginning = BEGIN.matcher(rest);
                if (depth == 0 && !beginning.find()) {
                    between = rest;
                    return;
                }
                if (depth == 0) {
                    begin = line.number();
                    rest = rest.substring(beginning.start());
                }
                boolean skipped = skipping;
                int end = endOfPart(rest);
                append(skipped ? "" : rest.substring(0, end));
                rest = rest.substring(end);
                leaveOutLongField();
                if (depth == 0) {
                    parse(text.toString());
                    drop();
                }
            }
        }

        private String joint(Line line) {
            boolean isPiece = line.number() == lastLine && (line.indented() || line.text().startsWith(","));
            return !isPiece ? "\n" : line.indented() ? " " : "";
        }

        /** The index behind the sign that closes the entry or a field that is left out, or behind the line, while braces are counted. */
        private int endOfPart(String line) {
            for (int i = 0; i < line.length(); i++) {
                int before = depth;
                if (line.charAt(i) == '\\') {
                    i++;
                } else {
                    count(line.charAt(i), text.length() + i);
                }
                if (skipping && !isWithinValue()) {
                    skipping = false;
                    problem("a field of this entry is longer than " + LONGEST_FIELD + " characters and is left out");
                    return i + 1;
                }
                if (depth == 0 && before > 0) {
                    return i + 1;
                }
            }
            return line.length();
        }

        private void count(char character, int position) {
            if (character == '{' || character == '(' && depth == 0) {
                inParentheses |= character == '(';
                depth++;
            } else if (depth == 1 && character == '"') {
                quoted = !quoted;
            } else if (depth == 1 && character == ',' && !quoted) {
                fieldBegin = position;
            } else if (depth > 0 && (character == '}' || character == ')' && inParentheses && !quoted && depth == 1)) {
                depth--;
            }
        }

        private boolean isWithinValue() {
            return depth > 1 || depth == 1 && quoted;
        }

        private void append(String part) {
            text.append(text.length() < LONGEST_ENTRY ? part : "");
        }

        private void leaveOutLongField() {
            if (!skipping && fieldBegin > 0 && isWithinValue() && text.length() - fieldBegin > LONGEST_FIELD) {
                text.setLength(fieldBegin);
                skipping = true;
            }
        }

        private void drop() {
            text = new StringBuilder();
            depth = 0;
            inParentheses = false;
            quoted = false;
            skipping = false;
            fieldBegin = 0;
        }

        private void parse(String entry) {
            if (entry.length() >= LONGEST_ENTRY) {
                problem("the entry is longer than " + LONGEST_ENTRY + " characters and is left out");
                return;
            }
            try {
                parser.parse(entry, begin).forEach(this::add);
                parser.undefined().ifPresent(name -> problem("the abbreviation '" + name + "' is not defined before this one and stands for itself"));
            } catch (ParseException | RuntimeException | StackOverflowError unreadable) {
                problem("the entry cannot be read (" + firstLine(unreadable) + ")");
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
                sink.accept(new Problem(source, entry.line(), "the entry holds or names data of others and is no paper, and is left out"));
                return;
            }
            number += new RecordMapper(entry.record(parents), source).map(number + 1, sink) ? 1 : 0;
        }

        /** @param endsOpen true if no line end stands behind the last line */
        void end(boolean endsOpen) {
            if (depth == 0 && endsOpen && HALF_BEGIN.matcher(between).find()) {
                begin = lastLine;
                depth = 1;
            }
            if (depth > 0) {
                problem("the document ends within this entry, which is left out");
            }
            waiting.forEach(this::map);
            waiting.forEach(this::tellMissingParents);
        }

        private void tellMissingParents(BibtexEntry entry) {
            List<String> missing = entry.parents().stream().filter(parent -> !parents.containsKey(parent)).map(parent -> "'" + parent + "'").toList();
            if (!missing.isEmpty()) {
                sink.accept(new Problem(source, entry.line(), "the entry inherits from " + String.join(", ", missing)
                        + ", not in this document; it goes in without what stands there"));
            }
        }

        private void problem(String reason) {
            sink.accept(new Problem(source, begin, reason));
        }

        private static String firstLine(Throwable failure) {
            return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        }
    }
}
