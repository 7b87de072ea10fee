package org.papergraph.annotator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import org.papergraph.document.Abbreviation;
import org.papergraph.document.AnnotatedEntry;
import org.papergraph.document.Annotation;
import org.papergraph.document.EntityType;
import org.papergraph.document.Entry;
import org.papergraph.document.Mention;
import org.papergraph.document.ModelIdentity;
import org.papergraph.document.Span;
import org.papergraph.text.CodePointText;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.Sentence;
import org.papergraph.text.SentenceSplitter;
import org.papergraph.text.TokenizedDocument;

/** Finds sentences, mentions and abbreviations in text. Any number of threads may use one annotator. */
public final class Annotator {

    private final ModelIdentity identity;
    private final Tagger tagger;
    private final ThreadLocal<SentenceSplitter> splitters;

    private Annotator(TaggerModel model, SentenceModel sentences) {
        identity = model.identity();
        tagger = model.tagger();
        splitters = ThreadLocal.withInitial(() -> new SentenceSplitter(sentences));
    }

    /** An annotator with the bundled models. */
    public static Annotator open() {
        return of(TaggerModel.bundled());
    }

    /**
     * An annotator with a model of one's own.
     *
     * @throws IOException where the file cannot be read or is no model
     */
    public static Annotator open(Path model) throws IOException {
        return of(TaggerModel.read(model));
    }

    /**
     * An annotator with a trained model.
     *
     * @throws IllegalArgumentException where the model finds types that are no {@link EntityType}
     */
    public static Annotator of(TaggerModel model) {
        for (String type : model.types()) {
            if (EntityType.ofLabel(type).isEmpty()) {
                throw new IllegalArgumentException(
                        "the model finds the type '" + type + "', which the graph does not know; train it on known types");
            }
        }
        return new Annotator(model, PublishedModels.sentences());
    }

    /** The model that finds the mentions. */
    public ModelIdentity model() {
        return identity;
    }

    /** Annotates title and abstract as one document, so that either helps to understand the other. */
    public AnnotatedEntry annotate(Entry entry) {
        TokenizedDocument document = TokenizedDocument.of(entry.title(), entry.abstractText(), splitters.get());
        TaggedDocument found = tagger.tag(document);
        return new AnnotatedEntry(
                entry, annotation(document.title(), found.title()), annotation(document.summary(), found.summary()));
    }

    /** Annotates a text by itself. */
    public Annotation annotate(String text) {
        TokenizedDocument document = TokenizedDocument.of("", text, splitters.get());
        return annotation(document.summary(), tagger.tag(document).summary());
    }

    private static Annotation annotation(TokenizedDocument.Field field, List<PredictedMention> proposals) {
        List<Span> sentences = field.sentences().stream().map(Sentence::span).toList();
        List<Mention> mentions = proposals.stream().map(proposal -> mention(field.text(), proposal)).toList();
        List<Abbreviation> abbreviations = field.abbreviations();
        return new Annotation(field.text().value(), sentences, mentions, abbreviations);
    }

    private static Mention mention(CodePointText text, PredictedMention proposal) {
        EntityType type = EntityType.ofLabel(proposal.type()).orElseThrow();
        return new Mention(type, proposal.span(), text.slice(proposal.span()), proposal.confidence());
    }
}
