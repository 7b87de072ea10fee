package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.cli.option.CommandException;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.table.HangingText;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.ingest.Curation;
import org.papergraph.ingest.Curation.DecisionSummary;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists match decisions and records manual ones. */
@Command(
        name = "decisions",
        description = "List, undo and pin the decisions on which entries are one paper and which names one person.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without a subcommand it lists. Manual decisions stay when documents are ingested again.",
            "",
            "Examples:",
            "  papergraph decisions list --status proposed",
            "  papergraph decisions undo 3f9a0c1d2e4b5a69    keep the two apart",
            "  papergraph decisions pin 3f9a0c1d2e4b5a69     they are one, whatever the rule says",
            "  papergraph decisions reset 3f9a0c1d2e4b5a69   leave it to the rule again"
        })
final class DecisionsCommand implements Runnable {

    /** In columns. */
    private static final int INDENTATION = 4;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Override
    public void run() {
        list(Optional.empty());
    }

    @Command(name = "list", description = "List the decisions, those that wait first.", mixinStandardHelpOptions = true)
    void list(
            @Option(names = "--status", paramLabel = "STATUS", description = "Only applied, proposed, rejected or pinned ones.") Optional<Status> status) {
        try (Store open = store.openForReading()) {
            List<DecisionSummary> decisions = new Curation(open, ProgressDisplay.SILENT).decisions().stream()
                    .filter(decision -> status.map(wanted -> wanted.name().equalsIgnoreCase(decision.status())).orElse(true)).toList();
            PrintWriter out = spec.commandLine().getOut();
            for (DecisionSummary decision : decisions) {
                HangingText.write(out, String.format(Locale.ROOT, "%s  %-9s %-26s %.3f  %s", decision.id(), decision.status().toLowerCase(Locale.ROOT),
                        decision.rule(), decision.score(), String.join("  =  ", decision.candidates())), INDENTATION);
                HangingText.write(out, " ".repeat(INDENTATION) + decision.evidence(), INDENTATION);
            }
            out.flush();
            spec.commandLine().getErr().println(decisions.size() + " decisions");
        }
    }

    @Command(name = "undo", description = "Keep two candidates apart.", mixinStandardHelpOptions = true)
    void undo(@Parameters(paramLabel = "ID", arity = "1..*", description = "Decisions, as list shows them.") List<String> ids) {
        rule(ids, Optional.of(ManualDecision.SEPARATE));
    }

    @Command(name = "pin", aliases = "accept", description = "Make two candidates one for good; accepts a proposal.", mixinStandardHelpOptions = true)
    void pin(@Parameters(paramLabel = "ID", arity = "1..*", description = "Decisions, as list shows them.") List<String> ids) {
        rule(ids, Optional.of(ManualDecision.MERGE));
    }

    @Command(name = "reset", description = "Leave a decision to its rule again.", mixinStandardHelpOptions = true)
    void reset(@Parameters(paramLabel = "ID", arity = "1..*", description = "Decisions, as list shows them.") List<String> ids) {
        rule(ids, Optional.empty());
    }

    private void rule(List<String> ids, Optional<ManualDecision> decided) {
        try (Store open = store.open(); ProgressDisplay progress = ProgressDisplay.open()) {
            Curation curation = new Curation(open, progress);
            for (String id : ids) {
                if (!curation.decide(id, decided)) {
                    throw new CommandException("there is no decision " + id + "; to list them: " + store.command("decisions list"));
                }
            }
        }
    }
}
