package org.papergraph.annotator.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.annotator.Annotator;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Hash;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.SentenceSplitter;

/**
 * Entries with the mentions that people marked in them. A corpus may use any types; only a model of the four
 * {@link org.papergraph.document.annotation.EntityType}s serves in the {@link Annotator}.
 */
public final class Corpus {

    private final List<GoldEntry> entries;

    public Corpus(List<GoldEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads annotations, one a line: {@code document entry field start end type text}, separated by tabs, with a
     * header line; {@code field} is {@code title} or {@code abstract}, offsets count code points of that field.
     *
     * @throws IllegalArgumentException naming file and line, where a row does not fit its text
     * @throws IOException where the file cannot be read
     */
    public static Corpus read(Path rows, TextSource texts) throws IOException {
        return new Corpus(new CorpusReader(rows, texts).read());
    }

    public List<GoldEntry> entries() {
        return entries;
    }

    /** This corpus and another one. */
    public Corpus and(Corpus other) {
        return new Corpus(Stream.concat(entries.stream(), other.entries.stream()).toList());
    }

    /** The types in use, sorted. */
    public List<String> types() {
        TreeSet<String> types = new TreeSet<>();
        for (GoldEntry entry : entries) {
            entry.titleMentions().forEach(mention -> types.add(mention.type()));
            entry.abstractMentions().forEach(mention -> types.add(mention.type()));
        }
        return List.copyOf(types);
    }

    /**
     * The entries as an annotator gives them that finds just what people marked. The references name documents by name;
     * marks of types that are no {@link org.papergraph.document.annotation.EntityType} are left out.
     */
    public SortedMap<EntryReference, AnnotatedEntry> annotated() {
        GoldAnnotator annotator = new GoldAnnotator(new SentenceSplitter(PublishedModels.sentences()));
        SortedMap<EntryReference, AnnotatedEntry> annotated = new TreeMap<>();
        entries.forEach(entry -> annotated.put(entry.reference(), annotator.annotate(entry)));
        return annotated;
    }

    /** SHA-256 of the rows that the corpus is read from, sorted, each with a line feed: it tells what a model was trained on. */
    public String fingerprint() {
        return HexFormat.of().formatHex(Hash.digest().digest(entries.stream().flatMap(GoldEntry::rows).sorted()
                .collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8)));
    }

    /** The first entries, at most so many. */
    Corpus first(int most) {
        return new Corpus(entries.subList(0, Math.min(most, entries.size())));
    }

    /** The number of entries. */
    public int size() {
        return entries.size();
    }
}
