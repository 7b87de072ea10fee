package org.papergraph.cli.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.papergraph.annotator.Annotator;
import org.papergraph.cli.option.SideWork;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestProgress;
import org.papergraph.reader.table.ColumnChoices;
import org.papergraph.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options by which a command that serves a store follows a folder. */
public final class FollowOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--watch", paramLabel = "FOLDER", description = "Meanwhile ingest what is new or changed in a folder.")
    private Optional<Path> folder;

    @Option(names = "--withdraw-removed", description = "With --watch: withdraw the documents whose files are gone from the folder, also since the last time.")
    private boolean withdrawRemoved;

    /** True where the store is written. */
    public boolean isFollowing() {
        return folder.isPresent();
    }

    /** @throws ParameterException where there is no such folder */
    public void requireFolder() {
        folder.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw new ParameterException(spec.commandLine(), path + " is no folder: --watch takes one");
        });
        if (withdrawRemoved && folder.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--withdraw-removed goes with --watch FOLDER");
        }
    }

    /** The following of the folder, if there is one, with a processor left to those who ask. */
    public SideWork beside(Store store) throws IOException {
        if (folder.isEmpty()) {
            return SideWork.NONE;
        }
        Annotator annotator = Annotator.open();
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        Ingest.Options options = Pipelines.options(Optional.empty(), ColumnChoices.none(), false, Optional.of(threads), IngestProgress.SILENT);
        return FolderFollower.beside(store, folder.get(), open -> Pipelines.with(open, annotator, options), withdrawRemoved, spec.commandLine().getErr(), spec.commandLine().getErr());
    }
}
