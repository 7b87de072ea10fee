package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.papergraph.cli.option.CommandException;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.cli.selection.MatchRuleConverter;
import org.papergraph.cli.table.Count;
import org.papergraph.cli.table.HangingText;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.identity.MatchRule;
import org.papergraph.ingest.Curation.ConceptSummary;
import org.papergraph.ingest.Curation.DecisionSummary;
import org.papergraph.ingest.Curation;
import org.papergraph.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists match decisions and records manual ones. */
@Command(
        name = "decisions",
        description = "List, undo and pin the decisions on which entries are one paper, which names one person or concept, and which terms mean it.",
        mixinStandardHelpOptions = true,
        subcommands = DecisionRulesCommand.class,
        footer = {
            "",
            "Without a subcommand it lists. Manual decisions stay when documents are ingested again.",
            "",
            "Examples:",
            "  papergraph decisions list --status proposed",
            "  papergraph decisions undo 3f9a0c1d2e4b5a69    keep the two apart",
            "  papergraph decisions pin 3f9a0c1d2e4b5a69     they are one, whatever the rule says",
            "  papergraph decisions reset 3f9a0c1d2e4b5a69   leave it to the rule again",
            "  papergraph decisions rules                    the rules, and which are on",
            "  papergraph decisions run compatible-names --reason 'one working group'",
            "  papergraph decisions reset --rule compatible-names"
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
        list(Optional.empty(), Optional.empty());
    }

    StoreOptions store() {
        return store;
    }

    /** Decisions by their identifiers, or all of a rule. */
    static final class Chosen {
        @Parameters(paramLabel = "ID", arity = "1..*", description = "Decisions, as list shows them.")
        private List<String> ids = List.of();

        @Option(names = "--rule", paramLabel = "RULE", required = true, description = "All decisions of a rule.", converter = MatchRuleConverter.class)
        private Optional<MatchRule> rule = Optional.empty();
    }

    @Command(name = "list", description = "List the decisions, those that wait first; without a choice, also those on how concepts are shown.", mixinStandardHelpOptions = true)
    void list(
            @Option(names = "--status", paramLabel = "STATUS", description = "Only applied, proposed, rejected or pinned ones.") Optional<Status> status,
            @Option(names = "--rule", paramLabel = "RULE", description = "Only those of a rule.", converter = MatchRuleConverter.class) Optional<MatchRule> rule) {
        try (Store open = store.openForReading()) {
            Curation curation = new Curation(open, ProgressDisplay.SILENT);
            List<DecisionSummary> decisions = curation.decisions().stream()
                    .filter(decision -> status.map(decision.status()::equals).orElse(true))
                    .filter(decision -> rule.map(decision.rule()::equals).orElse(true)).toList();
            PrintWriter out = spec.commandLine().getOut();
            decisions.forEach(decision -> print(decision, out));
            List<ConceptSummary> concepts = status.isPresent() || rule.isPresent() ? List.of() : curation.conceptDecisions();
            concepts.forEach(concept -> out.println(ConceptsCommand.line(concept)));
            out.flush();
            spec.commandLine().getErr().println(Count.of(decisions.size() + concepts.size(), "decision"));
        }
    }

    private static void print(DecisionSummary decision, PrintWriter out) {
        HangingText.write(out, String.format(Locale.ROOT, "%s  %-9s %-27s %.3f  %s", decision.id(), decision.status().name().toLowerCase(Locale.ROOT),
                decision.rule().label(), decision.score(), String.join("  =  ", decision.candidates())), INDENTATION);
        HangingText.write(out, " ".repeat(INDENTATION) + decision.evidence(), INDENTATION);
        if (!decision.reason().isEmpty()) {
            HangingText.write(out, " ".repeat(INDENTATION) + "decided by hand: " + decision.reason(), INDENTATION);
        }
    }

    @Command(name = "run", description = "Make one for good what a rule proposes now.", mixinStandardHelpOptions = true)
    void run(
            @Parameters(paramLabel = "RULE", description = "A rule, as 'decisions rules' lists them.", converter = MatchRuleConverter.class) MatchRule rule,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Kept with each decision.") String reason) {
        decide(curation -> ofRule(curation, rule, Set.of(Status.PROPOSED)), Optional.of(ManualDecision.MERGE), reason);
    }

    @Command(name = "undo", description = "Keep candidates apart.", mixinStandardHelpOptions = true)
    void undo(@ArgGroup(multiplicity = "1") Chosen chosen,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Kept with each decision.") String reason) {
        decide(curation -> chosen(curation, chosen, Set.of(Status.APPLIED, Status.PINNED)), Optional.of(ManualDecision.SEPARATE), reason);
    }

    @Command(name = "pin", aliases = "accept", description = "Make candidates one for good; accepts a proposal.", mixinStandardHelpOptions = true)
    void pin(@ArgGroup(multiplicity = "1") Chosen chosen,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Kept with each decision.") String reason) {
        decide(curation -> chosen(curation, chosen, Set.of(Status.APPLIED, Status.PROPOSED)), Optional.of(ManualDecision.MERGE), reason);
    }

    @Command(name = "reset", description = "Leave decisions to their rules again.", mixinStandardHelpOptions = true)
    void reset(@ArgGroup(multiplicity = "1") Chosen chosen) {
        decide(curation -> chosen(curation, chosen, Set.of(Status.PINNED, Status.REJECTED)), Optional.empty(), "");
    }

    private List<String> chosen(Curation curation, Chosen chosen, Set<Status> statuses) {
        return chosen.rule.map(rule -> ofRule(curation, rule, statuses)).orElse(chosen.ids);
    }

    /** The decisions of a rule, whose number is told. */
    private List<String> ofRule(Curation curation, MatchRule rule, Set<Status> statuses) {
        List<String> ids = curation.decisions().stream().filter(decision -> decision.rule() == rule && statuses.contains(decision.status()))
                .map(DecisionSummary::id).toList();
        spec.commandLine().getErr().println(Count.of(ids.size(), "decision"));
        return ids;
    }

    private void decide(Function<Curation, List<String>> choice, Optional<ManualDecision> decided, String reason) {
        try (Store open = store.open(); ProgressDisplay progress = ProgressDisplay.open()) {
            Curation curation = new Curation(open, progress);
            List<String> missing = curation.decide(choice.apply(curation), decided, reason);
            if (!missing.isEmpty()) {
                throw new CommandException("there is no decision " + missing.get(0) + "; to list them: " + store.command("decisions list"));
            }
        }
    }
}
