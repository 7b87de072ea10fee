package org.papergraph.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.Line;

/** The look of a text that is no document in a known format. */
final class TextLook {

    private static final int LONGEST_EXCERPT = 60;
    private static final int FIELDS = 5;
    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> SEPARATORS = List.of("\t", ";", ",", "|");

    private static final List<LineLook> LOOKS = List.of(
            LineLook.of(0, "^\\\\documentclass\\b.*", "a LaTeX document", "ingest its bibliography (.bib) instead"),
            LineLook.of(0, "^\\\\(begin\\{thebibliography\\}|bibitem\\b).*", "a bibliography as LaTeX prints it", "ingest the .bib that it is made from instead"),
            LineLook.of(0, "^(@prefix|@base) .*\\.$|^(?i:prefix|base) \\S*:? ?<.*>$", "RDF (Turtle)"),
            LineLook.of(0.9, "^(<\\S+>|_:\\S+) <\\S+> .+ \\.$", "RDF (N-Triples)"),
            LineLook.of(0, "^(?i)(create table|insert into) .*", "a script of SQL"),
            LineLook.of(0, "^(diff --git|@@ -\\d+,?\\d* \\+).*", "a list of changes (diff)"),
            LineLook.of(0.4, "^(import|package|from \\S+ import|#include|using|def|class|public|private|static|function|const|let|var|return|if|for|while|print|library)\\b.*"
                    + "|.*[;{}]$|^(//|/\\*|\\* ).*|.*\\b(self|this)\\.\\w+.*|.* (=|<-) .*\\($|.*\\w\\(.*\\)$", "source code"),
            LineLook.of(0.7, "^\\[?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*", "a log"),
            LineLook.of(0.7, "^(- )?[\\w.-]+:( .*)?$|^- .*", "a file of settings (YAML)"),
            LineLook.of(0.7, "^\\[[\\w .-]+\\]$|^[\\w.-]+ ?= ?.*", "a file of settings"));

    private TextLook() {
    }

    static FileType of(Beginning beginning) {
        List<Line> lines = beginning.lines();
        if (lines.isEmpty()) {
            return FileType.text("an empty file", "");
        }
        return json(beginning.text()).map(description -> FileType.text(description, ""))
                .or(() -> LOOKS.stream().filter(look -> look.isOf(lines)).findFirst().map(look -> FileType.text(look.description, look.remedy)))
                .or(() -> table(lines).map(description -> FileType.text(description, "")))
                .orElse(FileType.text("plain text", ""));
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT).stripTrailing() + "…";
    }

    private static Optional<String> json(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        List<String> fields = new ArrayList<>();
        boolean begun = false;
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null && fields.size() < FIELDS; token = parser.nextToken()) {
                begun |= token != JsonToken.START_ARRAY && token != JsonToken.START_OBJECT;
                if (token == JsonToken.FIELD_NAME && !fields.contains(parser.currentName())) {
                    fields.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (JsonEOFException cut) {
            begun = true;
        } catch (IOException malformed) {
            begun = !fields.isEmpty();
        }
        return begun ? Optional.of("JSON" + (fields.isEmpty() ? "" : " with the fields " + shortened(String.join(", ", fields)))) : Optional.empty();
    }

    /** A table, if the first lines all have as many separators. */
    private static Optional<String> table(List<Line> lines) {
        return lines.size() < 2 ? Optional.empty() : SEPARATORS.stream()
                .filter(separator -> separators(lines.get(0), separator) > 0)
                .filter(separator -> lines.stream().limit(4).mapToLong(line -> separators(line, separator)).distinct().count() == 1)
                .findFirst().map(separator -> "a table with the columns " + shortened(String.join(", ", lines.get(0).text().split(Pattern.quote(separator)))));
    }

    private static long separators(Line line, String separator) {
        return line.text().chars().filter(character -> character == separator.charAt(0)).count();
    }

    /**
     * The look of lines.
     *
     * @param share of the first lines that look so; 0 for any one
     */
    private record LineLook(double share, Pattern line, String description, String remedy) {

        static LineLook of(double share, String line, String description) {
            return of(share, line, description, "");
        }

        static LineLook of(double share, String line, String description, String remedy) {
            return new LineLook(share, Pattern.compile(line), description, remedy);
        }

        boolean isOf(List<Line> lines) {
            long like = lines.stream().filter(each -> line.matcher(each.text()).matches()).count();
            return like > 0 && like >= share * lines.size();
        }
    }
}
