package org.papergraph.annotator.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.annotator.training.TextSource.SourceText;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Hash;

/**
 * Stand-off annotations of papers whose texts are kept elsewhere: rows of mentions, and a table of the texts with the SHA-256 of
 * each, so that only the very texts that were annotated are joined with them.
 */
public final class StandOffCorpus {

    private static final String HEADER = "document\tstratum\tsha256";
    private static final int ENTRY = 1;
    private static final int LISTED = 20;

    private final Path rows;
    private final Map<String, String> hashes;

    private StandOffCorpus(Path rows, Map<String, String> hashes) {
        this.rows = rows;
        this.hashes = hashes;
    }

    /**
     * Reads the table of the texts: {@code document stratum sha256}, separated by tabs, with a header line. A text's hash is that
     * of its title and abstract, each ended by a zero byte.
     *
     * @param rows the mentions, as {@link Corpus#read} takes them; each document has the one entry 1
     */
    public static StandOffCorpus open(Path table, Path rows) throws IOException {
        List<String> lines = Files.readAllLines(table);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(table + ":1: the first line must name the columns, parted by tabs: " + HEADER.replace('\t', ' '));
        }
        Map<String, String> hashes = new LinkedHashMap<>();
        lines.stream().skip(1).map(line -> line.split("\t")).forEach(cells -> hashes.put(cells[0], cells[2]));
        return new StandOffCorpus(rows, hashes);
    }

    /** The names of the documents, in the order of the table. */
    public Set<String> documents() {
        return hashes.keySet();
    }

    /**
     * The annotated texts; those in which nothing is marked come last.
     *
     * @throws IllegalArgumentException naming the texts that are missing or are not those that were annotated
     */
    public Corpus join(PaperTexts texts) throws IOException {
        check(texts);
        List<GoldEntry> entries = new ArrayList<>(new CorpusReader(rows, (document, number) -> find(texts, document, number)).read());
        Set<String> marked = entries.stream().map(entry -> entry.reference().source()).collect(Collectors.toSet());
        hashes.keySet().stream().filter(document -> !marked.contains(document))
                .flatMap(document -> texts.find(document).map(text -> unmarked(document, text)).stream()).forEach(entries::add);
        return new Corpus(entries);
    }

    /** The annotated texts that have a mention: a second reading need not be of all texts of the table. */
    public Corpus joinMarked(PaperTexts texts) throws IOException {
        check(texts);
        return Corpus.read(rows, (document, number) -> find(texts, document, number));
    }

    private Optional<SourceText> find(PaperTexts texts, String document, int number) {
        return number == ENTRY && hashes.containsKey(document) ? texts.find(document) : Optional.empty();
    }

    private static GoldEntry unmarked(String document, SourceText text) {
        return new GoldEntry(new EntryReference(document, ENTRY), text.paper(), text.title(), List.of(), text.abstractText(), List.of());
    }

    private void check(PaperTexts texts) {
        List<String> missing = documents().stream().filter(document -> texts.find(document).isEmpty()).toList();
        List<String> different = documents().stream().filter(document -> texts.find(document).filter(text -> !isAnnotated(document, text)).isPresent()).toList();
        if (!missing.isEmpty() || !different.isEmpty()) {
            String wrong = Stream.of(listed("of the annotated texts missing", missing), listed("not as annotated", different))
                    .flatMap(Optional::stream).collect(Collectors.joining("; "));
            throw new IllegalArgumentException(texts + ": " + wrong + "; take the papers' titles and abstracts from arXiv's metadata as of October 2025");
        }
    }

    private boolean isAnnotated(String document, SourceText text) {
        return Hash.of(text.title(), text.abstractText()).equals(hashes.get(document));
    }

    private static Optional<String> listed(String wrong, List<String> documents) {
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        String names = documents.stream().limit(LISTED).collect(Collectors.joining(", "));
        return Optional.of(documents.size() + " " + wrong + ": " + names + (documents.size() > LISTED ? ", …" : ""));
    }
}
