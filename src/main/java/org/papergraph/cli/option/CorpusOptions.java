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
import org.papergraph.annotator.training.ArxivCorpus;
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

    @Option(names = "--texts", paramLabel = "FILE", description = "Titles and abstracts of the annotated arXiv papers, which are not part of the program, as JSON Lines with id, title and abstract, such as arXiv's metadata; may be compressed with gzip.")
    private Optional<Path> papers;

    public Corpus read() throws IOException {
        return read(texts());
    }

    public Corpus read(TextSource texts) throws IOException {
        return read(texts, Optional.empty());
    }

    /** The annotated texts to train on. */
    public Corpus read(TextSource texts, Optional<ArxivCorpus> arxiv) throws IOException {
        Corpus corpus = Corpus.read(rows.orElseGet(() -> bundled("mentions.tsv")), texts);
        if (arxiv.isPresent()) {
            corpus = corpus.and(arxiv.get().training());
        }
        for (Path file : more) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            corpus = corpus.and(ReviewFile.open(file).corpus());
        }
        return corpus;
    }

    /** A second annotation of the same texts: the given one, or for the bundled corpus the ones that come with it. */
    public Optional<Corpus> readAgain(Optional<Path> given, TextSource texts, Optional<ArxivCorpus> arxiv) throws IOException {
        if (given.isEmpty() && rows.isPresent()) {
            return Optional.empty();
        }
        Corpus again = Corpus.read(given.orElseGet(() -> bundled("second-pass.tsv")), texts);
        return Optional.of(given.isEmpty() && arxiv.isPresent() ? again.and(arxiv.get().secondPass()) : again);
    }

    /** The annotated papers of arXiv, where their texts are given. */
    public Optional<ArxivCorpus> arxiv() throws IOException {
        return papers.isPresent() ? Optional.of(ArxivCorpus.open(folder(), papers.get())) : Optional.empty();
    }

    /** A line on the annotated papers that are left out because their texts are not given, where the corpus is the bundled one. */
    public Optional<String> leftOut() throws IOException {
        if (papers.isPresent() || rows.isPresent()) {
            return Optional.empty();
        }
        return Optional.of("without " + ArxivCorpus.trainingSize(folder()) + " annotated papers of arXiv, whose texts are not part of the program: give them with --texts");
    }

    private static Path bundled(String name) {
        return folder().resolve(name);
    }

    private static Path folder() {
        return Installation.folder().resolve("src/main/corpus");
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
