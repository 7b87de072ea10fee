package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.cli.selection.MatchRuleConverter;
import org.papergraph.identity.MatchRule;
import org.papergraph.ingest.Curation;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the rules of identity and turns them on and off. */
@Command(
        name = "rules",
        description = "List the rules by which entries are one paper, names one person and terms mean a concept, and turn them on or off.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What a rule that is on finds is merged, or matched; what a rule that is off finds is proposed, and stays apart until somebody decides.",
            "",
            "Examples:",
            "  papergraph decisions rules",
            "  papergraph decisions rules off other-version      preprint and publication are two papers",
            "  papergraph decisions rules on compatible-names"
        })
final class DecisionRulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private DecisionsCommand decisions;

    @Override
    public void run() {
        try (Store open = decisions.store().openForReading()) {
            PrintWriter out = spec.commandLine().getOut();
            new Curation(open, ProgressDisplay.SILENT).rules().forEach((rule, on) ->
                    out.printf("%-27s  %-3s%s  %s%n", rule.label(), on ? "on" : "off", on == rule.isOnByDefault() ? " " : "*", rule.description()));
            out.flush();
            spec.commandLine().getErr().println("*: chosen for this store, otherwise the other way round");
        }
    }

    @Command(name = "on", description = "Merge what rules find.", mixinStandardHelpOptions = true)
    void on(@Parameters(paramLabel = "RULE", arity = "1..*", description = "Rules by name.", converter = MatchRuleConverter.class) List<MatchRule> rules) {
        turn(rules, true);
    }

    @Command(name = "off", description = "Propose what rules find.", mixinStandardHelpOptions = true)
    void off(@Parameters(paramLabel = "RULE", arity = "1..*", description = "Rules by name.", converter = MatchRuleConverter.class) List<MatchRule> rules) {
        turn(rules, false);
    }

    private void turn(List<MatchRule> rules, boolean on) {
        try (Store open = decisions.store().open(); ProgressDisplay progress = ProgressDisplay.open()) {
            Curation curation = new Curation(open, progress);
            rules.forEach(rule -> curation.turn(rule, on));
        }
    }
}
