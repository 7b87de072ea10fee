package org.papergraph.annotator.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.annotator.training.TextSource.SourceText;

/**
 * Titles and abstracts of papers by their arXiv identifiers, from a file of JSON objects with {@code id}, {@code title} and
 * {@code abstract}, one a line, such as arXiv's own metadata. Blanks and line breaks are one space.
 */
public final class PaperTexts {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Path file;
    private final Map<String, SourceText> texts = new HashMap<>();

    private PaperTexts(Path file) {
        this.file = file;
    }

    /**
     * Reads the texts of some papers; the file may be compressed and hold any number of others.
     *
     * @throws IllegalArgumentException naming file and line, where a line is no JSON object
     */
    public static PaperTexts read(Path file, Set<String> papers) throws IOException {
        PaperTexts read = new PaperTexts(file);
        JsonLines.read(file, (paper, place) -> read.add(paper, papers));
        return read;
    }

    private void add(JsonNode paper, Set<String> papers) {
        String id = paper.path("id").asText();
        if (papers.contains(id)) {
            texts.put(id, new SourceText("arXiv:" + id, text(paper, "title"), text(paper, "abstract")));
        }
    }

    private static String text(JsonNode paper, String member) {
        return BLANKS.matcher(paper.path(member).asText()).replaceAll(" ").strip();
    }

    Optional<SourceText> find(String paper) {
        return Optional.ofNullable(texts.get(paper));
    }

    /** The file that the texts are from. */
    @Override
    public String toString() {
        return file.toString();
    }
}
