package org.papergraph.annotator.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts of the seeds, cut by their layout just far enough to look annotations up. */
public final class SeedTexts implements TextSource {

    private static final Path SEEDS = Path.of("seeds");
    private static final int TITLE_LINE_BEHIND_DATE = 1;
    private static final int ABSTRACT_LINE_BEHIND_DATE = 5;

    private final Map<String, List<SourceText>> documents = new HashMap<>();

    public SeedTexts() {
        List<SourceText> authorPage = authorPage(lines("000_7785c451daa542a5.txt"));
        documents.put("000_7785c451daa542a5.txt", authorPage);
        documents.put("001_f476cc65c28fdcc7.txt", abstracts(lines("001_f476cc65c28fdcc7.txt"), authorPage));
        for (String listing : List.of("002_9b95d5e03c9646b7.txt", "003_6a7a483e445ba467.txt", "004_5c61c41805f0c3c5.txt")) {
            documents.put(listing, listing(lines(listing)));
        }
    }

    public static Corpus corpus() {
        try {
            return Corpus.read(Path.of("src/main/corpus/mentions.tsv"), new SeedTexts());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<SourceText> find(String document, int entry) {
        List<SourceText> entries = documents.getOrDefault(document, List.of());
        return entry >= 1 && entry <= entries.size() ? Optional.of(entries.get(entry - 1)) : Optional.empty();
    }

    private static List<SourceText> authorPage(List<String> lines) {
        List<SourceText> entries = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).matches("([0-9.]+)?[A-Z]{2}[A-Z][a-z]{2} \\d.*")) {
                String title = lines.get(line + TITLE_LINE_BEHIND_DATE);
                entries.add(new SourceText(key(title), title, lines.get(line + ABSTRACT_LINE_BEHIND_DATE)));
            }
        }
        return entries;
    }

    private static List<SourceText> abstracts(List<String> lines, List<SourceText> papers) {
        return lines.stream()
                .filter(line -> line.startsWith("Abstract:"))
                .map(line -> line.substring("Abstract:".length()))
                .map(text -> new SourceText(paperMostLike(text, papers), "", text))
                .toList();
    }

    private static String paperMostLike(String text, List<SourceText> papers) {
        return papers.stream()
                .max((one, other) -> Double.compare(likeness(text, one.abstractText()), likeness(text, other.abstractText())))
                .orElseThrow()
                .paper();
    }

    private static double likeness(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.split(" ")));
        Set<String> otherWords = new HashSet<>(List.of(other.split(" ")));
        double size = Math.min(words.size(), otherWords.size());
        words.retainAll(otherWords);
        return words.size() / size;
    }

    private static List<SourceText> listing(List<String> lines) {
        List<SourceText> entries = new ArrayList<>();
        for (int line = 2; line + 1 < lines.size(); line += 2) {
            String title = lines.get(line).replaceFirst("^Subscribe", "");
            entries.add(new SourceText(key(title), title, lines.get(line + 1)));
        }
        return entries;
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(SEEDS.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
