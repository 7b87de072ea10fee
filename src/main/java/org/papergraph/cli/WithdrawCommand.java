package org.papergraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.ingest.Curation;
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
        footer = {"", "Example:", "  papergraph withdraw 003_6a7a483e445ba467.txt"})
final class WithdrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Parameters(arity = "1..*", paramLabel = "DOCUMENT", description = "The document's file name, or the first digits of its SHA-256 (at least eight).")
    private List<String> documents;

    @Override
    public Integer call() {
        int code = ExitCode.OK;
        try (Store open = store.open(); ProgressDisplay progress = ProgressDisplay.open()) {
            Curation curation = new Curation(open, progress);
            for (String document : documents) {
                List<String> withdrawn = curation.withdraw(document);
                withdrawn.forEach(name -> spec.commandLine().getErr().println("withdrawn: " + name));
                if (withdrawn.isEmpty()) {
                    spec.commandLine().getErr().println("papergraph: the store holds no document '" + document
                            + "'; 'papergraph query documents' lists them");
                    code = ExitCode.SOFTWARE;
                }
            }
        }
        return code;
    }
}
