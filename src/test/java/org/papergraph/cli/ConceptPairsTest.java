package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.annotator.evaluation.concept.ConceptPair;
import org.papergraph.annotator.evaluation.concept.ConceptPairEvaluation;
import org.papergraph.annotator.evaluation.concept.ConceptPairReader;
import org.papergraph.annotator.evaluation.concept.ConceptPairReport;
import org.papergraph.cli.option.CorpusOptions;
import picocli.CommandLine;

/** The pairs of mentions that were decided by reading, and how identity does on them. */
class ConceptPairsTest {

    private static final Path PAIRS = Path.of("src/main/corpus/concept-pairs.tsv");
    private static final double LEAST_PRECISION = 0.95;

    @ParameterizedTest
    @CsvSource({"concept-pairs.tsv, 0.85", "concept-pairs-held-back.tsv, 0.84"})
    void fewMentionsAreJoinedOrKeptApartWrongly(String file, double leastRecall) throws IOException {
        ConceptPairReport report = ConceptPairEvaluation.on(CommandLine.populateCommand(new CorpusOptions()).read().annotated())
                .evaluate(ConceptPairReader.read(PAIRS.resolveSibling(file)));
        assertTrue(report.overall().precision() >= LEAST_PRECISION, () -> report.overall().toString());
        assertTrue(report.overall().recall() >= leastRecall, () -> report.overall().toString());
    }

    @Test
    void noPairIsDecidedTwice() throws IOException {
        Set<Set<ConceptPair.Place>> seen = new HashSet<>();
        List<ConceptPair> pairs = ConceptPairReader.read(PAIRS);
        List<ConceptPair> heldBack = ConceptPairReader.read(PAIRS.resolveSibling("concept-pairs-held-back.tsv"));
        Stream.of(pairs, heldBack).flatMap(List::stream).forEach(pair -> assertTrue(seen.add(Set.of(pair.one(), pair.other())), pair::toString));
        assertEquals(550, pairs.size());
        assertEquals(351, pairs.stream().filter(ConceptPair::same).count());
        assertEquals(160, heldBack.size());
        assertEquals(98, heldBack.stream().filter(ConceptPair::same).count());
    }

    @Test
    void commandPrintsScoresOrErrors(@TempDir Path folder) throws IOException {
        List<String> rows = Files.readAllLines(PAIRS);
        Path few = Files.write(folder.resolve("pairs.tsv"), List.of(rows.get(0), first(rows, "same words"), first(rows, "random")));
        CommandRun scores = CommandRun.of("evaluate", "--concepts", "--pairs", few.toString());
        assertEquals("", scores.err());
        assertEquals(List.of("pairs", "random", "same words", "all"),
                scores.out().lines().map(line -> line.substring(0, 27).strip()).toList());
        assertTrue(scores.out().contains("same words                      1     1      1 |     1.000  1.000  1.000"), scores.out());
        assertEquals(new CommandRun(0, "", ""), CommandRun.of("evaluate", "--concepts", "--errors", "--pairs", few.toString()));
    }

    @Test
    void pairsThatNothingMarksAreTold(@TempDir Path folder) throws IOException {
        List<String> rows = Files.readAllLines(PAIRS);
        String retyped = first(rows, "same words").replaceFirst("\t(method|task|dataset)\t", "\tmetric\t");
        Path wrong = Files.write(folder.resolve("pairs.tsv"), List.of(rows.get(0), retyped));
        CommandRun run = CommandRun.of("evaluate", "--concepts", "--pairs", wrong.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("papergraph: nothing marks the metric '"), run.err());
    }

    @Test
    void listingErrorsWithoutConceptsIsMisuse() {
        CommandRun run = CommandRun.of("evaluate", "--errors");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--concepts"), run.err());
    }

    private static String first(List<String> rows, String stratum) {
        return rows.stream().filter(row -> row.startsWith(stratum + "\t")).findFirst().orElseThrow();
    }
}
