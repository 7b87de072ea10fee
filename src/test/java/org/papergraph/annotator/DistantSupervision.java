package org.papergraph.annotator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import org.papergraph.annotator.crf.CrfOptions;
import org.papergraph.annotator.crf.DocumentFeatures;
import org.papergraph.annotator.evaluation.EvaluationReport;
import org.papergraph.annotator.evaluation.Tally;
import org.papergraph.annotator.training.ArxivCorpus;
import org.papergraph.annotator.training.PreparedEntry;
import org.papergraph.annotator.training.TestedEntry;
import org.papergraph.annotator.training.Trainer;
import org.papergraph.cli.option.CorpusOptions;
import picocli.CommandLine;

/**
 * Measures on the test set what each source of distant supervision is worth: a model without any, with each alone, with all but each, and
 * with all, each trained on the whole corpus. Nothing is chosen by it. Prints tab-separated values: sources, strict and relaxed F1 of all mentions, strict F1
 * by type, mentions of the wrong type.
 *
 * <p>Argument: the texts of papers as {@code papergraph train --texts} takes them.
 */
final class DistantSupervision {

    private final List<PreparedEntry> training;
    private final List<PreparedEntry> test;

    /** What a paper itself says of a name, without anyone's annotation. */
    private enum Source {
        /** {@code X, a benchmark for …}; {@code a dataset called X}. */
        INTRODUCTIONS("kind=", "kind-end=", "type=", "naming=", "two-before=", "two-after="),
        /** {@code evaluate on X, Y and Z}. */
        ENUMERATIONS,
        /** A short form is of the type of its long form. */
        ABBREVIATIONS("short-form", "head=", "head-end=", "definition-role="),
        /** One name, and its short form with it, has one type in one paper. */
        ONE_TYPE_A_NAME;

        private final List<String> features;

        Source(String... features) {
            this.features = List.of(features);
        }

        boolean gives(String feature) {
            return features.stream().anyMatch(feature::startsWith);
        }
    }

    private DistantSupervision(List<PreparedEntry> training, List<PreparedEntry> test) {
        this.training = training;
        this.test = test;
    }

    public static void main(String[] arguments) throws IOException {
        CorpusOptions options = CommandLine.populateCommand(new CorpusOptions(), "--texts", arguments[0]);
        ArxivCorpus arxiv = options.arxiv().orElseThrow();
        DistantSupervision measured = new DistantSupervision(PreparedEntry.prepare(options.read(options.texts(), options.arxiv())), PreparedEntry.prepare(arxiv.test()));
        System.out.println("sources\tstrict\trelaxed\tmethod\ttask\tdataset\tmetric\twrong type");
        for (Set<Source> sources : selections()) {
            System.out.println(sources + "\t" + measured.measure(sources));
        }
    }

    private static List<Set<Source>> selections() {
        List<Set<Source>> selections = new ArrayList<>(List.of(EnumSet.noneOf(Source.class), EnumSet.allOf(Source.class)));
        for (Source source : Source.values()) {
            selections.add(EnumSet.of(source));
            selections.add(EnumSet.complementOf(EnumSet.of(source)));
        }
        return selections;
    }

    private String measure(Set<Source> sources) {
        CrfOptions standard = CrfOptions.standard();
        CrfOptions options = new CrfOptions(standard.iterations(), standard.rate(), standard.penalty(), standard.seed(), standard.gazetteer(),
                sources.contains(Source.ENUMERATIONS));
        Tagger tagger = new Tagger(Trainer.fit(training.stream().map(entry -> with(sources, entry)).toList(), options));
        Tally tally = new Tally();
        for (PreparedEntry entry : test) {
            List<String[][]> context = DocumentFeatures.of(entry.document()).stream().map(sentence -> with(sources, sentence)).toList();
            TaggedDocument found = tagger.tag(entry.document(), context);
            tally.add(new TestedEntry(entry.gold(), sources.contains(Source.ONE_TYPE_A_NAME) ? TypeAgreement.of(entry.document(), context, found) : found, 0));
        }
        return row(tally.report(0, 0));
    }

    private static PreparedEntry with(Set<Source> sources, PreparedEntry entry) {
        return new PreparedEntry(entry.gold(), entry.document(), entry.samples().stream()
                .map(sample -> new NameSample(sample.getId(), sample.getSentence(), sample.getNames(), with(sources, sample.getAdditionalContext()), sample.isClearAdaptiveDataSet()))
                .toList());
    }

    /** The features of a sentence by token, without those of other sources. */
    private static String[][] with(Set<Source> sources, String[][] features) {
        Set<Source> others = EnumSet.complementOf(EnumSet.copyOf(sources));
        return Arrays.stream(features)
                .map(token -> Arrays.stream(token).filter(feature -> others.stream().noneMatch(source -> source.gives(feature))).toArray(String[]::new))
                .toArray(String[][]::new);
    }

    private static String row(EvaluationReport report) {
        return "%.3f\t%.3f\t%s\t%d".formatted(report.overall().strict().f1(), report.overall().relaxed().f1(),
                String.join("\t", List.of("method", "task", "dataset", "metric").stream()
                        .map(type -> "%.3f".formatted(report.byType().get(type).strict().f1())).toList()),
                report.errors().get(EvaluationReport.ErrorKind.WRONG_TYPE));
    }
}
