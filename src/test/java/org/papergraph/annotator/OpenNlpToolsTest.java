package org.papergraph.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.cmdline.CLI;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderCrossValidator;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.annotator.crf.CrfNameFinderFactory;
import org.papergraph.annotator.crf.CrfOptions;
import org.papergraph.annotator.training.Corpus;
import org.papergraph.annotator.training.PreparedEntry;
import org.papergraph.annotator.training.SeedTexts;

/** OpenNLP's own tools run the bundled model, and train and test the conditional random field. */
class OpenNlpToolsTest {

    private static final Path BUNDLED = Path.of("src/main/resources/org/papergraph/annotator/papergraph-ner.bin");
    private static final List<NameSample> SAMPLES = samples();
    private static final Pattern F_MEASURE = Pattern.compile("F-Measure: ([0-9.]+)");

    @TempDir
    private Path folder;

    @Test
    void commandLineNameFinderMarksMentions() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "We train Vision Transformers on ImageNet and report top - 1 accuracy .\n");
        String out = openNlp(text, "TokenNameFinder", BUNDLED.toString());
        assertTrue(out.contains("We train <START:method> Vision Transformers <END> on <START:dataset> ImageNet <END>"
                + " and report <START:metric> top - 1 accuracy <END> ."), out);
    }

    @Test
    void commandLineEvaluatorMeasuresTheModel() throws Exception {
        String lines = SAMPLES.stream().map(sample -> sample.toString().strip()).collect(Collectors.joining("\n", "", "\n"));
        Path data = Files.writeString(folder.resolve("data"), lines);
        String out = openNlp(Path.of("/dev/null"), "TokenNameFinderEvaluator", "-model", BUNDLED.toString(), "-data", data.toString(), "-encoding", "UTF-8");
        Matcher measured = F_MEASURE.matcher(out);
        assertTrue(measured.find(), out);
        assertTrue(Double.parseDouble(measured.group(1)) > 0.7, out);
    }

    @Test
    void evaluatorMeasuresTheModel() throws IOException {
        TokenNameFinderEvaluator evaluator = new TokenNameFinderEvaluator(new NameFinderME(TaggerModel.bundled().openNlp()));
        evaluator.evaluate(new CollectionObjectStream<>(SAMPLES));
        assertTrue(evaluator.getFMeasure().getFMeasure() > 0.7, evaluator.getFMeasure()::toString);
    }

    @Test
    void crossValidatorTrainsAndTestsTheField() throws IOException {
        CrfNameFinderFactory.register();
        CrfOptions quick = new CrfOptions(3, 0.1f, 0.001f, 7, true, true);
        TokenNameFinderCrossValidator validator = new TokenNameFinderCrossValidator("en", null, quick.parameters(), new CrfNameFinderFactory());
        validator.evaluate(new CollectionObjectStream<>(SAMPLES), 3);
        assertTrue(validator.getFMeasure().getFMeasure() > 0.3, validator.getFMeasure()::toString);
    }

    @Test
    void probabilityOfASpanIsThatOfEachOfItsTokens() {
        NameFinderME finder = new NameFinderME(TaggerModel.bundled().openNlp());
        Span[] found = finder.find("We propose sharpness aware minimization for image classification .".split(" "));
        double[] tokens = finder.probs();
        assertTrue(Arrays.stream(found).anyMatch(span -> span.length() > 1), Arrays.toString(found));
        for (Span span : found) {
            for (int token = span.getStart(); token < span.getEnd(); token++) {
                assertEquals(span.getProb(), tokens[token], 1e-12);
            }
        }
    }

    private static List<NameSample> samples() {
        Corpus corpus = SeedTexts.corpus();
        return PreparedEntry.prepare(corpus).stream().limit(60).flatMap(entry -> entry.samples().stream()).toList();
    }

    /** The output of OpenNLP's command line, in a process of its own. */
    private String openNlp(Path input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + ExtensionLoader.ALLOWED_PACKAGES_PROPERTY + "=" + CrfNameFinderFactory.class.getPackageName(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), CLI.class.getName()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command).redirectInput(input.toFile()).redirectOutput(output.toFile()).redirectErrorStream(true).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), printed);
        return printed;
    }
}
