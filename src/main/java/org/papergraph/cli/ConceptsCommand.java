package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.papergraph.cli.option.CommandException;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.cli.table.Count;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.concept.ConceptDecision;
import org.papergraph.identity.concept.ConceptKey;
import org.papergraph.ingest.Curation.ConceptSummary;
import org.papergraph.ingest.Curation.OtherName;
import org.papergraph.ingest.Curation;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records how people want concepts to be shown. */
@Command(
        name = "concepts",
        description = "Hide, rename, merge and split methods, tasks, datasets and metrics.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without a subcommand it lists what was decided. Decisions stay when documents come and go, and are exported.",
            "A concept goes by the end of its address, such as task/planning.",
            "",
            "Examples:",
            "  papergraph concepts hide method/sota --reason 'no method'",
            "  papergraph concepts show method/sota              show it again",
            "  papergraph concepts rename method/dl 'deep learning'",
            "  papergraph concepts merge method/k-nn method/k-nearest-neighbor",
            "  papergraph concepts split method/sam method/segment-anything-model",
            "  papergraph concepts split method/claude-4-5-sonnet 'Claude Sonnet 4.5'",
            "  papergraph concepts reset method/dl               leave it to its papers again"
        })
final class ConceptsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Override
    public void run() {
        list();
    }

    @Command(name = "list", description = "List what was decided.", mixinStandardHelpOptions = true)
    void list() {
        try (Store open = store.openForReading()) {
            List<ConceptSummary> concepts = new Curation(open, ProgressDisplay.SILENT).conceptDecisions();
            PrintWriter out = spec.commandLine().getOut();
            concepts.forEach(each -> out.println(line(each)));
            out.flush();
            spec.commandLine().getErr().println(Count.of(concepts.size(), "concept"));
        }
    }

    static String line(ConceptSummary concept) {
        ConceptDecision decision = concept.decision();
        return concept.key() + (decision.hidden() ? "  hidden" : "") + (decision.label().isEmpty() ? "" : "  shown as " + decision.label())
                + (decision.reason().isEmpty() ? "" : "  (" + decision.reason() + ")");
    }

    @Command(name = "hide", description = "Show concepts in no list, map, facet or search.", mixinStandardHelpOptions = true)
    void hide(@Parameters(paramLabel = "CONCEPT", arity = "1..*", description = "Such as task/planning.") List<String> concepts,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Kept with the decision.") String reason) {
        decide(concepts, decision -> decision.hide(reason));
    }

    @Command(name = "show", description = "Show hidden concepts again.", mixinStandardHelpOptions = true)
    void show(@Parameters(paramLabel = "CONCEPT", arity = "1..*", description = "Such as task/planning.") List<String> concepts) {
        decide(concepts, ConceptDecision::show);
    }

    @Command(name = "rename", description = "Show a concept under a label.", mixinStandardHelpOptions = true)
    void rename(@Parameters(paramLabel = "CONCEPT", description = "Such as task/planning.") String concept,
            @Parameters(paramLabel = "LABEL", description = "What to call it.") String label,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Kept with the decision.") String reason) {
        if (label.isBlank()) {
            throw new CommandException("a label needs a letter; to leave it to its papers: " + store.command("concepts reset " + concept));
        }
        decide(List.of(concept), decision -> decision.rename(label.strip(), reason));
    }

    @Command(name = "merge", description = "Make concepts one, whatever the rules say.", mixinStandardHelpOptions = true)
    void merge(@Parameters(paramLabel = "CONCEPT", description = "Such as method/k-nn.") String concept,
            @Parameters(paramLabel = "OTHER", description = "What is the same.") String other,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Kept with the decision.") String reason) {
        decide(concept, other, Optional.of(ManualDecision.MERGE), reason);
    }

    @Command(name = "split", description = "Keep a name and a concept apart; 'decisions reset' leaves them to the rules again.", mixinStandardHelpOptions = true)
    void split(@Parameters(paramLabel = "CONCEPT", description = "Such as method/k-nn.") String concept,
            @Parameters(paramLabel = "NAME", description = "What is not the same: one of its other names, or its former address.") String name,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Kept with the decision.") String reason) {
        decide(concept, name, Optional.of(ManualDecision.SEPARATE), reason);
    }

    private void decide(String concept, String other, Optional<ManualDecision> decision, String reason) {
        try (Store open = store.open(); ProgressDisplay progress = ProgressDisplay.open()) {
            Curation curation = new Curation(open, progress);
            List<OtherName> names = curation.otherNames(concept);
            String named = names.stream().filter(each -> each.name().key().equals(ConceptKey.of(other))).map(OtherName::iri).findFirst().orElse(other);
            if (!curation.decideOnNames(concept, named, decision, reason)) {
                throw new CommandException("these are no two names of concepts: " + concept + ", " + other + "; they go by the ends of their addresses, such as method/k-nn"
                        + names.stream().map(each -> each.name().key()).collect(Collectors.joining(", ", names.isEmpty() ? "" : "; papers also call the first: ", "")));
            }
        }
    }

    @Command(name = "reset", description = "Leave concepts to their papers again.", mixinStandardHelpOptions = true)
    void reset(@Parameters(paramLabel = "CONCEPT", arity = "1..*", description = "Such as task/planning.") List<String> concepts) {
        decide(concepts, decision -> ConceptDecision.NONE);
    }

    private void decide(List<String> concepts, UnaryOperator<ConceptDecision> change) {
        try (Store open = store.open(); ProgressDisplay progress = ProgressDisplay.open()) {
            Curation curation = new Curation(open, progress);
            for (String concept : concepts) {
                if (!curation.decideOn(concept, change)) {
                    throw new CommandException("there is no concept " + concept + "; it goes by the end of its address, such as task/planning");
                }
            }
        }
    }
}
