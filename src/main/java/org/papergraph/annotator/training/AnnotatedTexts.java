package org.papergraph.annotator.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Texts that others annotated by guidelines of their own.
 *
 * @param name of the corpus; empty where the file does not say
 * @param types that the corpus marks: what it does not mark is unknown, not absent
 */
public record AnnotatedTexts(String name, Set<String> types, Corpus texts) {

    public AnnotatedTexts {
        types = Set.copyOf(types);
    }

    /**
     * Reads annotated texts, one JSON object a line: {@code {"id", "corpus", "types", "text", "mentions": [{"type", "start", "end"}]}}, offsets
     * in code points; {@code corpus} and {@code types} may be missing, which then are the types of the marks.
     *
     * @return the texts by corpus, sorted by its name
     * @throws IllegalArgumentException naming file and line, where a line is wrong
     */
    public static List<AnnotatedTexts> read(Path file) throws IOException {
        Map<String, List<GoldEntry>> texts = new TreeMap<>();
        Map<String, Set<String>> types = new TreeMap<>();
        JsonLines.read(file, (json, place) -> {
            String corpus = json.path("corpus").asText();
            texts.computeIfAbsent(corpus, key -> new ArrayList<>()).add(ReviewFile.read(json, place).entry());
            json.path("types").forEach(type -> types.computeIfAbsent(corpus, key -> new TreeSet<>()).add(type.asText()));
        });
        return texts.entrySet().stream().map(corpus -> of(corpus.getKey(), types.getOrDefault(corpus.getKey(), Set.of()), new Corpus(corpus.getValue()))).toList();
    }

    private static AnnotatedTexts of(String name, Set<String> types, Corpus texts) {
        return new AnnotatedTexts(name, types.isEmpty() ? Set.copyOf(texts.types()) : types, texts);
    }

    /** True for a type that the corpus marks. */
    public boolean marks(String type) {
        return types.contains(type);
    }
}
