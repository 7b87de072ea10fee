package org.papergraph.annotator.training;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.annotator.PredictedMention;
import org.papergraph.annotator.TaggedDocument;
import org.papergraph.document.Entry;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.text.CodePointText;
import org.papergraph.text.Sentence;
import org.papergraph.text.SentenceSplitter;
import org.papergraph.text.TokenizedDocument;
import org.papergraph.text.TokenizedText;

/**
 * Annotates entries with what people marked in them, each mention being certain; sentences and abbreviations are found
 * as in any text. For one thread.
 */
public final class GoldAnnotator {

    private static final int UNKNOWN_LINE = 1;

    private final SentenceSplitter splitter;

    public GoldAnnotator(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    AnnotatedEntry annotate(GoldEntry gold) {
        return annotate(gold, gold.tagged());
    }

    /** An entry as people marked it beside what was found in it. */
    public ComparedEntry compare(TestedEntry tested) {
        return new ComparedEntry(tested.gold().paper(), annotate(tested.gold()), annotate(tested.gold(), tested.found()));
    }

    private AnnotatedEntry annotate(GoldEntry gold, TaggedDocument found) {
        TokenizedDocument document = TokenizedDocument.of(gold.title(), gold.abstractText(), splitter);
        Entry entry = Entry.ofTexts(gold.reference().number(), UNKNOWN_LINE, gold.title(), gold.abstractText());
        return AnnotatedEntry.of(entry, annotation(document.title(), found.title()), annotation(document.abstractText(), found.abstractText()));
    }

    private static Annotation annotation(TokenizedText text, List<PredictedMention> found) {
        List<Mention> mentions = found.stream().flatMap(predicted -> mention(text.text(), predicted)).toList();
        return new Annotation(text.text().value(), text.sentences().stream().map(Sentence::span).toList(), mentions, text.abbreviations());
    }

    private static Stream<Mention> mention(CodePointText text, PredictedMention found) {
        return EntityType.ofLabel(found.type()).stream()
                .map(type -> new Mention(type, found.span(), text.slice(found.span()), found.confidence()));
    }
}
