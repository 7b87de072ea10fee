package org.papergraph.cli.option;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.annotator.training.Corpus;
import org.papergraph.annotator.training.ReviewFile;
import org.papergraph.annotator.training.TextSource;
import org.papergraph.annotator.training.TextSource.SourceText;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.identity.InMemoryEntryIndex;
import org.papergraph.reader.DocumentReader;
import picocli.CommandLine.Option;

/** The options by which commands find an annotated corpus. */
public final class CorpusOptions {

    @Option(names = "--corpus", paramLabel = "FILE", description = "Annotations: document, entry, field, start, end, type and text, separated by tabs (default: those of the seeds).")
    private Optional<Path> rows;

    @Option(names = "--documents", paramLabel = "DIR", description = "The folder of the documents that the annotations name (default: the seeds).")
    private Optional<Path> documents;

    @Option(names = "--add", paramLabel = "FILE", description = "More annotated texts, as JSON Lines with id, text and mentions, such as 'papergraph review' writes.")
    private List<Path> more = List.of();

    public Corpus read() throws IOException {
        return read(texts());
    }

    public Corpus read(TextSource texts) throws IOException {
        Corpus corpus = Corpus.read(rows.orElseGet(() -> bundled("mentions.tsv")), texts);
        for (Path file : more) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            corpus = corpus.and(ReviewFile.open(file).corpus());
        }
        return corpus;
    }

    /** A second annotation of the same texts: the given one, or for the bundled corpus the one that comes with it. */
    public Optional<Corpus> readAgain(Optional<Path> given, TextSource texts) throws IOException {
        Optional<Path> again = given.or(() -> rows.isPresent() ? Optional.empty() : Optional.of(bundled("second-pass.tsv")));
        return again.isPresent() ? Optional.of(Corpus.read(again.get(), texts)) : Optional.empty();
    }

    private static Path bundled(String name) {
        return Installation.folder().resolve("src/main/corpus").resolve(name);
    }

    /** The texts that annotations are about. */
    public TextSource texts() throws IOException {
        InMemoryEntryIndex entries = new InMemoryEntryIndex();
        Map<EntryReference, Entry> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(documents.orElseGet(Installation::seeds))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                readDocument(file, entries, texts);
            }
        }
        Map<EntryReference, String> papers = entries.paperKeys();
        return (document, number) -> {
            EntryReference reference = new EntryReference(document, number);
            return Optional.ofNullable(texts.get(reference))
                    .map(entry -> new SourceText(papers.get(reference), entry.title(), entry.abstractText()));
        };
    }

    private static void readDocument(Path file, InMemoryEntryIndex entries, Map<EntryReference, Entry> texts) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".md")) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            new DocumentReader().read(in, name, Optional.empty(), item -> {
                if (item instanceof Entry entry) {
                    EntryReference reference = new EntryReference(name, entry.number());
                    entries.add(reference, entry);
                    texts.put(reference, entry);
                }
            });
        }
    }
}
