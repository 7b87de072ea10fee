package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;

class MentionMapperTest {

    private static final String TEXT = "🚀 Nothing here. We use 🚀 vision transformers (ViTs) 𝔸.";
    private static final EntryReference REFERENCE = new EntryReference("0123456789abcdef", 1);
    private static final Node CONTEXT = Triples.thing("source/0123456789abcdef/entry/1/abstract");
    private static final Node RUN = Triples.thing("run/1");
    private static final Span FIRST_SENTENCE = new Span(0, 15);
    private static final Span SECOND_SENTENCE = new Span(16, TEXT.codePointCount(0, TEXT.length()));
    private static final Mention TRANSFORMERS = mention("vision transformers", 0.98765);
    private static final Mention VITS = mention("ViTs", 0.5);

    private final Iris iris = new Iris(Triples.BASE);
    private final Triples triples = new Triples();

    @Test
    void placesCountCodePoints() {
        map(List.of(TRANSFORMERS), List.of());
        Node node = iris.mention(CONTEXT, TRANSFORMERS);
        assertEquals(List.of("0"), triples.values(CONTEXT, Nif.beginIndex));
        assertEquals(List.of("54"), triples.values(CONTEXT, Nif.endIndex));
        assertEquals(List.of("25"), triples.values(node, Nif.beginIndex));
        assertEquals(List.of("44"), triples.values(node, Nif.endIndex));
        assertEquals(List.of("vision transformers"), triples.values(node, Nif.anchorOf));
        assertEquals(List.of(TEXT), triples.values(CONTEXT, Nif.isString));
    }

    @Test
    void mentionSaysWhereItStandsAndWhoFoundIt() {
        map(List.of(TRANSFORMERS), List.of());
        Node node = iris.mention(CONTEXT, TRANSFORMERS);
        assertEquals(List.of(Pg.Method), triples.objects(node, Pg.entityType));
        assertEquals(List.of(CONTEXT), triples.objects(node, Nif.referenceContext));
        assertEquals(List.of(RUN), triples.objects(node, Prov.wasGeneratedBy));
        assertEquals(List.of("0.988"), triples.values(node, Pg.confidence));
        assertEquals(List.of(iris.sentence(CONTEXT, 2)), triples.objects(node, Nif.sentence));
    }

    @Test
    void sentenceIsTheCharactersOfItsSpan() {
        map(List.of(TRANSFORMERS), List.of());
        assertEquals(List.of("We use 🚀 vision transformers (ViTs) 𝔸."), triples.values(iris.sentence(CONTEXT, 2), Nif.anchorOf));
    }

    @Test
    void sentenceWithoutMentionIsLeftOut() {
        map(List.of(TRANSFORMERS), List.of());
        assertEquals(List.of(iris.sentence(CONTEXT, 2)), triples.subjects(RDF.Nodes.type, Nif.Sentence));
    }

    @Test
    void shortFormPointsToItsLongForm() {
        map(List.of(TRANSFORMERS, VITS), List.of(new Abbreviation(VITS.span(), "ViTs", TRANSFORMERS.span(), "vision transformers")));
        assertEquals(List.of(iris.mention(CONTEXT, TRANSFORMERS)), triples.objects(iris.mention(CONTEXT, VITS), Pg.shortFormOf));
    }

    @Test
    void shortFormOfWhatIsNoMentionPointsNowhere() {
        map(List.of(VITS), List.of(new Abbreviation(VITS.span(), "ViTs", TRANSFORMERS.span(), "vision transformers")));
        assertFalse(triples.use(Pg.shortFormOf));
    }

    @Test
    void textThatIsNotThereIsNoContext() {
        map(List.of(), List.of());
        assertEquals(List.of(CONTEXT), triples.subjects(RDF.Nodes.type, Nif.Context));
    }

    private void map(List<Mention> mentions, List<Abbreviation> abbreviations) {
        Annotation abstractText = new Annotation(TEXT, List.of(FIRST_SENTENCE, SECOND_SENTENCE), mentions, abbreviations);
        new MentionMapper(iris).map(REFERENCE, AnnotatedEntry.of(Entry.ofTexts(1, 1, "", TEXT), Annotation.none(), abstractText), RUN, triples.sink());
    }

    private static Mention mention(String words, double confidence) {
        int begin = TEXT.indexOf(words);
        return new Mention(EntityType.METHOD, Span.ofUnits(TEXT, begin, begin + words.length()), words, confidence);
    }
}
