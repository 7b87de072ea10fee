package org.papergraph.annotator.evaluation.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.annotator.evaluation.concept.ConceptPair.Place;
import org.papergraph.annotator.evaluation.concept.ConceptPairReport.Score;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;

class ConceptPairEvaluationTest {

    private static final Place LONG = metric(1, "Fréchet inception distance", 0);
    private static final Place SHORT = metric(1, "FID", 28);
    private static final Place ELSEWHERE = metric(2, "FID", 0);
    private static final Place OTHER = metric(2, "PSNR", 10);
    private static final ConceptPairEvaluation EVALUATION = ConceptPairEvaluation.on(Map.of(
            LONG.entry(), entry(1, "Fréchet inception distance (FID) helps.",
                    List.of(new Abbreviation(SHORT.span(), SHORT.text(), LONG.span(), LONG.text())), LONG, SHORT),
            OTHER.entry(), entry(2, "FID beats PSNR.", List.of(), ELSEWHERE, OTHER)));

    @Test
    void abbreviationIsExplainedByItsEntryAndByOthers() {
        assertEquals(Map.of("own", new Score(1, 1, 1, 1), "other", new Score(1, 1, 1, 1)),
                evaluate(pair("own", true, LONG, SHORT), pair("other", true, LONG, ELSEWHERE)).byStratum());
    }

    @Test
    void wrongPairsAreCountedAndListed() {
        ConceptPair joined = pair("kind", false, SHORT, ELSEWHERE);
        ConceptPair parted = pair("kind", true, SHORT, OTHER);
        ConceptPairReport report = evaluate(joined, pair("kind", true, LONG, SHORT), parted, pair("kind", false, LONG, OTHER));
        assertEquals(new Score(4, 2, 2, 1), report.overall());
        assertEquals(List.of(joined, parted), report.wrong());
        assertEquals(0.5, report.overall().precision());
        assertEquals(0.5, report.overall().recall());
        assertEquals(0.5, report.overall().f1());
    }

    @Test
    void sharesOfNothingAreLeftOut() {
        String table = ConceptPairTable.of(evaluate(pair("kind", false, LONG, OTHER)));
        assertTrue(table.lines().allMatch(line -> line.startsWith("pairs") || line.endsWith("-      -      -")), table);
    }

    @Test
    void errorsNameWhatWasReadAndBothPlaces() {
        String errors = ConceptPairTable.errors(evaluate(pair("kind", true, SHORT, OTHER)));
        assertEquals("same\tkind\tmetric 'FID' (doc, entry 1, abstract 28)\tmetric 'PSNR' (doc, entry 2, abstract 10)\n", errors);
    }

    @Test
    void mentionThatIsNotThereIsRejected() {
        ConceptPair pair = pair("kind", true, LONG, metric(3, "PSNR", 0));
        String message = assertThrows(IllegalArgumentException.class, () -> evaluate(pair)).getMessage();
        assertEquals("nothing marks the metric 'PSNR' (doc, entry 3, abstract 0)", message);
    }

    @Test
    void pairNeedsTwoMentions() {
        assertThrows(IllegalArgumentException.class, () -> pair("kind", true, LONG, LONG));
    }

    private static ConceptPairReport evaluate(ConceptPair... pairs) {
        return EVALUATION.evaluate(List.of(pairs));
    }

    private static ConceptPair pair(String stratum, boolean same, Place one, Place other) {
        return new ConceptPair(stratum, same, one, other);
    }

    private static Place metric(int entry, String text, int begin) {
        return new Place(new EntryReference("doc", entry), false, new Span(begin, begin + text.length()), EntityType.METRIC, text);
    }

    private static AnnotatedEntry entry(int number, String abstractText, List<Abbreviation> abbreviations, Place... marked) {
        List<Mention> mentions = Stream.of(marked).map(place -> new Mention(place.type(), place.span(), place.text(), 1)).toList();
        return AnnotatedEntry.of(Entry.ofTexts(number, 1, "", abstractText), Annotation.none(),
                new Annotation(abstractText, List.of(new Span(0, abstractText.length())), mentions, abbreviations));
    }
}
