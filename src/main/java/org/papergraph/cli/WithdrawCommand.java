package org.papergraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.cli.selection.DocumentChoice;
import org.papergraph.cli.table.Terminal;
import org.papergraph.ingest.Curation;
import org.papergraph.ingest.StoredDocuments.StoredDocument;
import org.papergraph.ingest.StoredDocuments;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Withdraws documents. */
@Command(
        name = "withdraw",
        description = "Withdraw documents: remove them with all that only they state.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A name that several documents have is asked about on a terminal and refused elsewhere; a pattern or a folder means all.",
            "",
            "Examples:",
            "  papergraph withdraw 003_6a7a483e445ba467.txt",
            "  papergraph withdraw ./lists/refs.bib",
            "  papergraph withdraw 'old/*.ris'"
        })
final class WithdrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Parameters(arity = "1..*", paramLabel = "DOCUMENT", description = "The document's path, its name, the first digits of its SHA-256 (at least eight), a folder or a pattern.")
    private List<String> documents;

    @Override
    public Integer call() throws IOException {
        boolean all = true;
        try (Store open = store.open(); ProgressDisplay progress = ProgressDisplay.open()) {
            StoredDocuments stored = new StoredDocuments(open);
            Curation curation = new Curation(open, progress);
            for (String text : documents) {
                List<StoredDocument> meant = meant(text, stored.find(text));
                for (StoredDocument document : meant) {
                    curation.withdraw(document);
                    progress.close();
                    err().println("withdrawn: " + String.join(", ", document.names()));
                }
                all &= !meant.isEmpty();
            }
            open.packIfMostlyDead();
        }
        return all ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** The documents that are to go; none, with the reason said, where that is not clear. */
    private List<StoredDocument> meant(String text, List<StoredDocument> found) throws IOException {
        if (found.isEmpty()) {
            err().println("papergraph: the store holds no document '" + text + "'; to list them: " + store.command("query documents"));
            return found;
        }
        if (found.size() == 1 || StoredDocuments.meansSeveral(text)) {
            return found;
        }
        if (Terminal.asks()) {
            return new DocumentChoice(err(), new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))).choose(text, found);
        }
        err().println("papergraph: " + found.size() + " documents are called '" + text + "'; say which, by path or key:");
        found.forEach(document -> err().println("  " + DocumentChoice.description(document)));
        err().println("To withdraw the first: " + store.command("withdraw " + found.get(0).key()));
        return List.of();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
