package org.papergraph.ingest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.papergraph.document.Entry;
import org.papergraph.reader.DocumentReader;

/**
 * Papers that nobody wrote, in JSON Lines as Semantic Scholar gives them, for measurements at any size: titles and abstracts of a Markov chain of order
 * two over those of the seeds, so that words and names are as frequent as there; every third paper has a name of its own, which some of the
 * later papers use, the more the more have; authors and cited papers likewise (preferential attachment, Barabási and Albert 1999). The same
 * number of papers is the same bytes.
 */
final class GeneratedLibrary {

    private static final int LEAST_WORDS = 110;
    private static final int MOST_WORDS = 230;
    private static final List<String> SYLLABLES = List.of("al", "bra", "cor", "dex", "el", "fin", "gra", "hy", "ix", "jun", "ka", "lum", "mor", "net", "ol",
            "pra", "qui", "ros", "syn", "ta", "ul", "vex", "wen", "xan", "yor", "zet");

    private final SplittableRandom random = new SplittableRandom(20_261_129);
    private final Map<String, List<String>> followers = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<Integer> cited = new ArrayList<>();

    private GeneratedLibrary(List<Entry> seeds) {
        seeds.stream().filter(Entry::hasAbstract).forEach(entry -> learn(entry.abstractText().split("\\s+")));
    }

    /** Writes a file of so many papers. */
    static void write(int papers, Path file) throws IOException {
        GeneratedLibrary library = new GeneratedLibrary(seeds());
        JsonMapper mapper = JsonMapper.builder().build();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int number = 1; number <= papers; number++) {
                out.write(mapper.writeValueAsString(library.paper(number)));
                out.newLine();
            }
        }
    }

    private static List<Entry> seeds() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (var files = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (Path file : files) {
                new DocumentReader().read(Files.newInputStream(file), file.getFileName().toString(), Optional.empty(), item -> {
                    if (item instanceof Entry entry) {
                        entries.add(entry);
                    }
                });
            }
        }
        return entries;
    }

    private void learn(String[] words) {
        for (int at = 0; at + 2 < words.length; at++) {
            String pair = words[at] + " " + words[at + 1];
            followers.computeIfAbsent(pair, each -> new ArrayList<>()).add(words[at + 2]);
            if (at == 0 || words[at - 1].endsWith(".")) {
                beginnings.add(pair);
            }
        }
    }

    private Map<String, Object> paper(int number) {
        boolean named = random.nextInt(3) == 0;
        String name = named ? invented() : used(names).orElse("it");
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("paperId", String.format("%040x", number));
        paper.put("title", (named ? name + ": " : "") + words(7 + random.nextInt(6)).replaceAll("[.,;:]", "") + " " + number);
        paper.put("abstract", words(LEAST_WORDS + random.nextInt(MOST_WORDS - LEAST_WORDS)) + (named
                ? " We introduce " + name + ", a method that is evaluated on ImageNet." : " We compare with " + name + " and report accuracy."));
        paper.put("year", 2010 + random.nextInt(16));
        paper.put("authors", people());
        paper.put("references", references(number));
        names.add(name);
        return paper;
    }

    /** One of a list, as often as it stands there, which is then there once more. */
    private Optional<String> used(List<String> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }

    private String invented() {
        StringBuilder name = new StringBuilder();
        for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
            name.append(any(SYLLABLES));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + (random.nextBoolean() ? "Net" : "-" + random.nextInt(100));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        String pair = any(beginnings);
        text.append(pair);
        for (int word = 2; word < count; word++) {
            List<String> next = followers.get(pair);
            pair = next == null ? any(beginnings) : pair.substring(pair.indexOf(' ') + 1) + " " + any(next);
            text.append(' ').append(next == null ? pair : pair.substring(pair.indexOf(' ') + 1));
        }
        return text.append('.').toString();
    }

    private List<Map<String, Object>> people() {
        List<Map<String, Object>> people = new ArrayList<>();
        for (int number = 1 + random.nextInt(6); number > 0; number--) {
            String name = random.nextInt(3) == 0 ? capital() + " " + capital() : used(authors).orElse("Ada Lovelace");
            authors.add(name);
            people.add(Map.of("name", name));
        }
        return people;
    }

    private String capital() {
        String name = any(SYLLABLES) + any(SYLLABLES) + any(SYLLABLES);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private List<Map<String, Object>> references(int number) {
        List<Map<String, Object>> references = new ArrayList<>();
        for (int each = random.nextInt(12); each > 0 && number > 1; each--) {
            int one = cited.isEmpty() || random.nextInt(3) == 0 ? 1 + random.nextInt(number - 1) : cited.get(random.nextInt(cited.size()));
            cited.add(one);
            references.add(Map.of("paperId", String.format("%040x", one)));
        }
        return references;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
