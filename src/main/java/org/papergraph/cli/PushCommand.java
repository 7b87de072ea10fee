package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.BaseIriConverter;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.option.TargetOptions;
import org.papergraph.cli.progress.PushDisplay;
import org.papergraph.cli.table.Count;
import org.papergraph.cli.table.FileSize;
import org.papergraph.export.ExportFormat;
import org.papergraph.export.ExportOptions;
import org.papergraph.export.ExportProfile;
import org.papergraph.push.Push;
import org.papergraph.push.PushReport;
import org.papergraph.push.Target;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sends the graph to a store that others serve. */
@Command(
        name = "push",
        description = "Send the graph to any SPARQL store: named graph by named graph, only what changed since that store acknowledged it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What the target acknowledges is on record beside the store: a push that was broken off goes on where it was, a second one sends nothing, and graphs "
                + "that are gone here are removed there. A target that restarts meanwhile is waited for. One that lost its data is noticed where it speaks the "
                + "Graph Store Protocol; else, or where others changed the graphs there, send everything again with --all.",
            "",
            "Examples:",
            "  papergraph push --to http://localhost:3031/papers/data",
            "  papergraph push --to https://example.org/rdf4j-server/repositories/papers/rdf-graphs/service --user me --password-file ~/.papers",
            "  papergraph push --to http://localhost:8890/sparql-auth --user dba --base https://example.org/papers/",
            "  papergraph push --to http://localhost:7001/ --token-file token.txt --dry-run"
        })
final class PushCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Mixin
    private TargetOptions there;

    @Option(names = "--base", paramLabel = "IRI", converter = BaseIriConverter.class, description = "Replace the store's base IRI by this one.")
    private Optional<String> base;

    @Option(names = "--profile", paramLabel = "PROFILE", defaultValue = "full", description = "full, or plain to leave provenance out (default: ${DEFAULT-VALUE}).")
    private ExportProfile profile;

    @Option(names = "--all", description = "Send everything, whatever was acknowledged, as to a target that lost its data.")
    private boolean everything;

    @Option(names = "--dry-run", description = "Send nothing, and list what would be sent.")
    private boolean isRehearsal;

    @Option(names = "--state", paramLabel = "FILE", description = "Where to keep on record what the target acknowledges (default: in the store's folder, a file for each target).")
    private Optional<Path> state;

    @Override
    public Integer call() throws IOException {
        Target target = there.target();
        TargetOptions.warning(target).ifPresent(spec.commandLine().getErr()::println);
        ExportOptions options = ExportOptions.in(ExportFormat.NQUADS).withProfile(profile).withBase(base.orElse(""));
        try (PushDisplay display = PushDisplay.open(spec.commandLine().getErr()); Push push = prepare(target, options, display)) {
            if (isRehearsal) {
                list(push);
            } else {
                PushReport report = push.send();
                display.close();
                tell(target, report);
            }
        }
        return ExitCode.OK;
    }

    /** The store is free for others while its graphs are sent. */
    private Push prepare(Target target, ExportOptions options, PushDisplay display) {
        try (Store open = store.openForReading()) {
            return Push.prepare(open, options, target, state.orElseGet(() -> Push.stateFile(store.folder(), target)), everything, display);
        }
    }

    private void list(Push push) {
        PrintWriter out = spec.commandLine().getOut();
        push.plan().changed().forEach((graph, change) -> out.printf(Locale.ROOT, "send    %9d of %9d  %s%n", change.statements() - change.acknowledged(), change.statements(), graph));
        push.plan().removed().forEach(graph -> out.printf(Locale.ROOT, "remove                         %s%n", graph));
        out.flush();
        spec.commandLine().getErr().printf(Locale.ROOT, "would send %s in %s; %d to remove, %d unchanged%n", Count.of(push.plan().statements(), "statement"),
                Count.of(push.plan().changed().size(), "graph"), push.plan().removed().size(), push.plan().unchanged());
    }

    private void tell(Target target, PushReport report) {
        if (report.plan().isEmpty()) {
            spec.commandLine().getErr().printf(Locale.ROOT, "%s: nothing to send; it has acknowledged all %s%n", target.shown(), Count.of(report.plan().unchanged(), "graph"));
            return;
        }
        spec.commandLine().getErr().printf(Locale.ROOT, "%s: sent %s in %s (%s, %s); %d removed, %d unchanged%n", target.shown(),
                Count.of(report.plan().statements(), "statement"), Count.of(report.plan().changed().size(), "graph"), Count.of(report.requests(), "request"),
                FileSize.of(report.bytes()), report.plan().removed().size(), report.plan().unchanged());
    }
}
