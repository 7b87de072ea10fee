package org.papergraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.output.WriterOutputStream;
import org.papergraph.cli.option.CommandException;
import org.papergraph.cli.option.LicenceConverter;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.cli.table.Count;
import org.papergraph.document.Problem;
import org.papergraph.export.SssomExporter;
import org.papergraph.ingest.DocumentFile;
import org.papergraph.ingest.Vocabularies.Outcome;
import org.papergraph.ingest.Vocabularies.StoredVocabulary;
import org.papergraph.ingest.Vocabularies.VocabularyReport;
import org.papergraph.ingest.Vocabularies;
import org.papergraph.store.Store;
import org.papergraph.store.WholeFile;
import org.papergraph.web.http.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds, lists and removes the user's vocabularies, and writes what concepts are matched with. */
@Command(
        name = "vocabulary",
        description = "Match methods, tasks, datasets and metrics with the terms of vocabularies of your own.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A vocabulary is a file: SKOS in Turtle, N-Triples, RDF/XML or JSON-LD, the Computer Science Ontology, MeSH (RDF, or descriptors in XML), "
                + "an extract of Wikidata, or a table with the columns label and iri, and perhaps synonyms, broader and type. "
                + "Each match is a decision with its evidence: see 'papergraph decisions'. What is ingested later is matched too.",
            "",
            "Examples:",
            "  papergraph vocabulary add CSO.ttl",
            "  papergraph vocabulary list",
            "  papergraph decisions list --rule ambiguous-term",
            "  papergraph vocabulary export -o matches.sssom.tsv",
            "  papergraph vocabulary remove CSO.ttl"
        })
final class VocabularyCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Override
    public void run() {
        list();
    }

    @Command(name = "add", description = "Add vocabularies, each in place of one of the same name.", mixinStandardHelpOptions = true)
    int add(@Parameters(arity = "1..*", paramLabel = "FILE", description = "A vocabulary, perhaps compressed.") List<Path> files) throws IOException {
        boolean all = true;
        try (Store open = store.openOrCreate(Optional.empty()); ProgressDisplay progress = ProgressDisplay.open()) {
            Vocabularies vocabularies = new Vocabularies(open, progress);
            for (Path file : files) {
                if (!Files.isReadable(file) || Files.isDirectory(file)) {
                    throw new CommandException(file + ": no file that can be read");
                }
                VocabularyReport report = vocabularies.add(DocumentFile.of(file));
                progress.close();
                report.problems().stream().map(Problem::message).forEach(err()::println);
                err().println(summary(report));
                all &= report.outcome() != Outcome.UNREAD;
            }
            open.packIfMostlyDead();
        }
        return all ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String summary(VocabularyReport report) {
        StoredVocabulary vocabulary = report.vocabulary();
        return report.outcome() == Outcome.UNREAD ? vocabulary.name() + ": not added"
                : vocabulary.name() + ": " + report.outcome().name().toLowerCase(Locale.ROOT) + ", " + Count.of(vocabulary.terms(), "term") + ", "
                        + Count.of(vocabulary.matches(), "match", "matches") + " with concepts";
    }

    @Command(name = "list", description = "List the vocabularies with their keys and the numbers of their terms and matches.", mixinStandardHelpOptions = true)
    void list() {
        try (Store open = store.openForReading(); ProgressDisplay progress = ProgressDisplay.open()) {
            List<StoredVocabulary> all = new Vocabularies(open, progress).all();
            PrintWriter out = spec.commandLine().getOut();
            all.forEach(each -> out.printf(Locale.ROOT, "%s  %9d terms  %7d matches  %s%n", each.key(), each.terms(), each.matches(), each.name()));
            out.flush();
            err().println(Count.of(all.size(), "vocabulary", "vocabularies"));
        }
    }

    @Command(name = "remove", description = "Remove vocabularies with all matches that only they give.", mixinStandardHelpOptions = true)
    void remove(@Parameters(arity = "1..*", paramLabel = "NAME", description = "A vocabulary by its name or key, as list shows them.") List<String> names) {
        try (Store open = store.open(); ProgressDisplay progress = ProgressDisplay.open()) {
            Vocabularies vocabularies = new Vocabularies(open, progress);
            for (String name : names) {
                StoredVocabulary found = vocabularies.find(name).orElseThrow(() -> new CommandException(
                        "there is no vocabulary '" + name + "'; to list them: " + store.command("vocabulary list")));
                vocabularies.remove(found);
                progress.close();
                err().println("removed: " + found.name());
            }
            open.packIfMostlyDead();
        }
    }

    @Command(name = "export", description = "Write the matches, and those rejected by hand, as SSSOM.", mixinStandardHelpOptions = true)
    void export(
            @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = "Where to write (default: standard output).") Optional<Path> file,
            @Option(names = "--licence", paramLabel = "IRI", converter = LicenceConverter.class, description = "The licence of the matches.") Optional<String> licence)
            throws IOException {
        try (Store open = store.openForReading()) {
            SssomExporter exporter = new SssomExporter(open, Version.TEXT);
            if (file.isPresent()) {
                WholeFile.write(file.get(), out -> exporter.export(licence.orElse(""), out));
            } else {
                OutputStream out = WriterOutputStream.builder().setWriter(spec.commandLine().getOut()).setCharset(StandardCharsets.UTF_8).get();
                exporter.export(licence.orElse(""), out);
                out.flush();
            }
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
