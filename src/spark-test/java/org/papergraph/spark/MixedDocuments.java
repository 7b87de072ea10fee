package org.papergraph.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.papergraph.annotator.Annotator;
import org.papergraph.document.Entry;
import org.papergraph.export.ExportFormat;
import org.papergraph.export.ExportOptions;
import org.papergraph.export.Exporter;
import org.papergraph.ingest.DocumentFinder;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestProgress;
import org.papergraph.reader.DocumentReader;
import org.papergraph.store.Store;
import org.papergraph.web.http.Version;

/** A folder of documents in several formats that share papers, people, works and concepts, and the graph that one machine makes of them. */
final class MixedDocuments {

    private static final List<String> AUTHORS = List.of("Ada Lovelace", "Alan M. Turing", "A. Turing", "Grace Hopper", "G. Hopper", "GRACE HOPPER",
            "Jürgen Müller", "J. Mueller", "Karen Sparck Jones");
    private static final int PAPERS = 24;

    private final Path folder;

    MixedDocuments(Path folder) {
        this.folder = folder;
    }

    /** Writes the documents. */
    MixedDocuments write() throws IOException {
        Files.createDirectories(folder);
        Files.copy(Path.of("seeds", "000_7785c451daa542a5.txt"), folder.resolve("page.txt"));
        Files.copy(Path.of("seeds", "001_f476cc65c28fdcc7.txt"), folder.resolve("abstracts.txt"));
        List<Entry> papers = papers();
        Files.writeString(folder.resolve("works.jsonl"), jsonLines(papers));
        String bibliography = bibliography(papers.subList(0, PAPERS / 2));
        Files.writeString(folder.resolve("works.bib"), bibliography);
        Files.writeString(folder.resolve("copy.bib"), bibliography);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("some.bib.gz")))) {
            out.write(bibliography(papers.subList(PAPERS / 3, PAPERS / 2 + 2)).getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("note.txt"), "nothing to read\n");
        return this;
    }

    Path folder() {
        return folder;
    }

    /** The first papers of a listing. */
    private static List<Entry> papers() throws IOException {
        List<Entry> papers = new ArrayList<>();
        try (InputStream in = Files.newInputStream(Path.of("seeds", "002_9b95d5e03c9646b7.txt"))) {
            new DocumentReader().read(in, "listing", Optional.empty(), item -> {
                if (item instanceof Entry entry && papers.size() < PAPERS) {
                    papers.add(entry);
                }
            });
        }
        return papers;
    }

    private static String jsonLines(List<Entry> papers) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < papers.size(); at++) {
            Map<String, Object> paper = new LinkedHashMap<>();
            paper.put("paperId", id(at));
            paper.put("title", papers.get(at).title());
            paper.put("abstract", papers.get(at).abstractText());
            paper.put("year", 2000 + at % 9);
            paper.put("authors", List.of(Map.of("name", author(at)), Map.of("name", author(at + 1)), Map.of("name", author(at * at + 3))));
            paper.put("references", List.of(Map.of("paperId", id(at / 2), "title", papers.get(at / 2).title()),
                    Map.of("paperId", id(1000 + at % 5), "title", "An unseen work of number " + at % 5, "year", 1990)));
            lines.append(JsonMapper.builder().build().writeValueAsString(paper)).append('\n');
        }
        return lines.toString();
    }

    private static String id(int number) {
        return String.format("%040x", number);
    }

    private static String author(int number) {
        return AUTHORS.get(number % AUTHORS.size());
    }

    private static String bibliography(List<Entry> papers) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < papers.size(); at++) {
            text.append("@article{key%d,%n  title = {%s},%n  author = {%s and %s},%n  year = {%d},%n  doi = {10.1234/work.%d}%n}%n%n"
                    .formatted(at, papers.get(at).title(), author(at), author(at + 2), 2000 + at % 9, at));
        }
        return text.toString();
    }

    /** The lines of the graph of one machine, sorted. */
    List<String> graph() throws IOException {
        try (Store store = Store.inMemory()) {
            Annotator annotator = Annotator.open();
            new Ingest(store, annotator::annotate, annotator.model(), Ingest.Options.standard(Version.TEXT, IngestProgress.SILENT))
                    .ingest(DocumentFinder.distinct(DocumentFinder.find(folder.toString())));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Exporter(store).export(ExportOptions.in(ExportFormat.NQUADS), out);
            return sorted(List.of(out.toString(StandardCharsets.UTF_8).split("\n")));
        }
    }

    /** The lines of shards, sorted. */
    static List<String> shards(Path output) throws IOException {
        List<String> lines = new ArrayList<>();
        try (var folders = Files.newDirectoryStream(output, Files::isDirectory)) {
            for (Path shards : folders) {
                try (var files = Files.newDirectoryStream(shards, "part-*")) {
                    for (Path file : files) {
                        lines.addAll(Files.readAllLines(file));
                    }
                }
            }
        }
        return sorted(lines);
    }

    private static List<String> sorted(List<String> lines) {
        String[] sorted = lines.toArray(String[]::new);
        Arrays.sort(sorted);
        return List.of(sorted);
    }
}
