package org.papergraph.annotator.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.papergraph.annotator.training.ComparedEntry;
import org.papergraph.document.Entry;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;
import org.papergraph.ingest.view.LinkConfidence;

class LinkCurveTest {

    private static final String TEXT = "Adam beats adams and SGD";

    @Test
    void linkIsRightWhereThePaperIsMarkedWithTheSameConcept() {
        LinkCurve curve = LinkCurve.of(List.of(compared(List.of(mention(0, 4, 1)), List.of(mention(11, 16, 0.8), mention(21, 24, 0.4)))), LinkCurveTest::surest);
        assertEquals(1, curve.marked());
        assertEquals(List.of(new LinkCurve.ProposedLink(0.8, true), new LinkCurve.ProposedLink(0.4, false)), curve.proposed());
        assertEquals(new LinkCurve.Point(0.5, 1, 1, 1, 0), curve.at(0.5));
        assertEquals(new LinkCurve.Point(0.4, 2, 0.5, 1, 0), curve.at(0.4));
        assertEquals((0.2 + 0.4) / 2, curve.calibrationError(), 1e-9);
    }

    @Test
    void mentionsOfOneConceptAreOneLink() {
        LinkCurve curve = LinkCurve.of(List.of(compared(List.of(), List.of(mention(0, 4, 0.9), mention(11, 16, 0.5)))), LinkCurveTest::surest);
        assertEquals(List.of(new LinkCurve.ProposedLink(0.9, false)), curve.proposed());
        assertEquals(0, curve.at(0.5).recall());
    }

    @Property
    void linkPromisesNoMoreThanItsSurestMentionAndTheSameInAnyOrder(@ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = 0, max = 1) Double> mentions) {
        double confidence = LinkConfidence.of(mentions);
        assertTrue(confidence >= 0 && confidence <= surest(mentions));
        assertEquals(confidence, LinkConfidence.of(mentions.stream().sorted().toList()));
    }

    @Property
    void surerMentionMakesASurerLink(@ForAll @DoubleRange(min = 0, max = 0.99) double mention) {
        assertTrue(LinkConfidence.of(List.of(mention)) < LinkConfidence.of(List.of(mention, mention + 0.01)));
        assertEquals(1, LinkConfidence.of(List.of(mention, 1.0)));
    }

    private static double surest(List<Double> mentions) {
        return mentions.stream().max(Double::compare).orElseThrow();
    }

    private static ComparedEntry compared(List<Mention> marked, List<Mention> found) {
        return new ComparedEntry("paper", annotated(marked), annotated(found));
    }

    private static AnnotatedEntry annotated(List<Mention> mentions) {
        Annotation annotation = new Annotation(TEXT, List.of(new Span(0, TEXT.length())), mentions, List.of());
        return AnnotatedEntry.of(Entry.ofTexts(1, 1, "", TEXT), Annotation.none(), annotation);
    }

    private static Mention mention(int begin, int end, double confidence) {
        return new Mention(EntityType.METHOD, new Span(begin, end), TEXT.substring(begin, end), confidence);
    }
}
