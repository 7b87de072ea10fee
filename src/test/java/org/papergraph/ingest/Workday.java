package org.papergraph.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.export.ExportFormat;
import org.papergraph.export.ExportOptions;
import org.papergraph.export.Exporter;
import org.papergraph.identity.ManualDecision;
import org.papergraph.ingest.Curation.DecisionSummary;
import org.papergraph.reader.table.ColumnChoices;
import org.papergraph.store.Store;
import org.papergraph.store.WholeFile;

/** Changes and copies of a store, one after the other, over and over; as a process, each acknowledged in a file when it is done. */
final class Workday {

    private static final String ABSTRACT = "We study sharpness-aware minimization (SAM) number %d and find that flat regions of vision transformers matter more than expected.";

    /** Each entry in a transaction of its own. */
    private static final DocumentIngest.Portions BY_PARTS = new DocumentIngest.Portions(1, 1, 1);

    private final Store store;
    private final Path folder;

    Workday(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path acknowledged = folder.resolve("acknowledged");
        try (Store store = Store.open(folder.resolve("db"))) {
            Workday workday = new Workday(store, folder);
            for (int step = steps(acknowledged); ; step++) {
                workday.run(step);
                Files.writeString(acknowledged, step + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
    }

    static int steps(Path acknowledged) throws IOException {
        return Files.exists(acknowledged) ? Files.readAllLines(acknowledged).size() : 0;
    }

    /** Each step may be run again after it was cut short. */
    void run(int step) throws IOException {
        switch (step % 14) {
            case 0 -> ingest("one", "Ada Lovelace", 1);
            case 1 -> ingest("two", "Ada M. Lovelace", 2);
            case 2 -> decide(ManualDecision.MERGE);
            case 3 -> ingest("three", "Alan Turing", 3);
            case 4, 10 -> store.compact();
            case 5, 12 -> store.backup(folder.resolve("backup.nq.gz"));
            case 6 -> new StoredDocuments(store).find("two.txt").forEach(new Curation(store, IngestProgress.SILENT)::withdraw);
            case 7 -> ingest("one", "Ada Lovelace", 4, BY_PARTS);
            case 8, 13 -> WholeFile.write(folder.resolve("export.nq"), this::export);
            case 9 -> ingest("two", "Ada M. Lovelace", 5, BY_PARTS);
            default -> decide(ManualDecision.SEPARATE);
        }
    }

    private void ingest(String name, String owner, int number) throws IOException {
        ingest(name, owner, number, DocumentIngest.Portions.STANDARD);
    }

    private void ingest(String name, String owner, int number, DocumentIngest.Portions portions) throws IOException {
        String entries = ("LGApr 24, 2023%nFlat Minima %d%n%n" + owner + ", Grace Hopper%n%n" + ABSTRACT + "%n%n").formatted(number, number)
                + ("LGMay 2, 2023%nSharp Minima%n%n" + owner + ", Kurt Gödel%n%n" + ABSTRACT + "%n%n").formatted(9);
        Path file = Files.writeString(folder.resolve(name + ".txt"), owner + "\n\nLG\nh-index7\n2papers\n\n2 Papers\n\n" + entries);
        new Ingest(store, WordListAnnotator::annotate, WordListAnnotator.MODEL, new Ingest.Options(Set.of(), ColumnChoices.none(), false, 1, "test", IngestProgress.SILENT), portions)
                .ingest(List.of(DocumentFile.of(file)));
    }

    /** On the first match decision by identifier, whatever was decided on it. */
    private void decide(ManualDecision decision) {
        Curation curation = new Curation(store, IngestProgress.SILENT);
        curation.decisions().stream().map(DecisionSummary::id).sorted().findFirst().ifPresent(id -> curation.decide(id, Optional.of(decision)));
    }

    void export(OutputStream out) {
        new Exporter(store).export(ExportOptions.in(ExportFormat.NQUADS), out);
    }

    String exported() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            export(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
