package org.papergraph.annotator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceModel;
import org.papergraph.document.Entry;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.document.annotation.Span;
import org.papergraph.text.CodePointText;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.Sentence;
import org.papergraph.text.SentenceSplitter;
import org.papergraph.text.TokenizedDocument;
import org.papergraph.text.TokenizedText;

/**
 * Sentences, mentions and abbreviations of texts. Any number of threads may use one annotator.
 *
 * <pre>{@code
 * Annotator annotator = Annotator.open();
 * Annotation annotation = annotator.annotate("We train ResNet-50 on ImageNet.");
 * for (Mention mention : annotation.mentions()) {
 *     System.out.println(mention.type().label() + " " + mention.text());
 * }
 * }</pre>
 */
public final class Annotator {

    private final ModelIdentity identity;
    private final Map<String, Optional<EntityType>> types;
    private final boolean calibrated;
    private final ThreadLocal<Tagger> taggers;
    private final ThreadLocal<SentenceSplitter> splitters;

    private Annotator(TaggerModel model, TypeMapping mapping, SentenceModel sentences) {
        identity = model.identity(mapping);
        types = mapping.resolve(model.types());
        calibrated = model.isCalibrated();
        taggers = ThreadLocal.withInitial(() -> new Tagger(model.openNlp()));
        splitters = ThreadLocal.withInitial(() -> new SentenceSplitter(sentences));
    }

    /** An annotator with the bundled models. */
    public static Annotator open() {
        return of(TaggerModel.bundled(), TypeMapping.standard());
    }

    /**
     * An annotator with any model of OpenNLP's name finder.
     *
     * @throws IOException where the file cannot be read or is no such model
     * @throws IllegalArgumentException naming the types that the table does not hold, or that the model does not find
     */
    public static Annotator open(Path model, TypeMapping mapping) throws IOException {
        return of(TaggerModel.read(model), mapping);
    }

    /**
     * An annotator with a model.
     *
     * @throws IllegalArgumentException naming the types that the table does not hold, or that the model does not find
     */
    public static Annotator of(TaggerModel model, TypeMapping mapping) {
        return new Annotator(model, mapping, PublishedModels.sentences());
    }

    /** The model that finds the mentions. */
    public ModelIdentity model() {
        return identity;
    }

    /** True if a confidence is the share of mentions that are right at that confidence. */
    public boolean isCalibrated() {
        return calibrated;
    }

    /** Annotates title and abstract as one document, so that either helps to understand the other. */
    public AnnotatedEntry annotate(Entry entry) {
        TokenizedDocument document = TokenizedDocument.of(entry.title(), entry.abstractText(), splitters.get());
        TaggedDocument found = taggers.get().tag(document);
        return AnnotatedEntry.of(
                entry, annotation(document.title(), found.title()), annotation(document.abstractText(), found.abstractText()));
    }

    /** Annotates a text by itself. */
    public Annotation annotate(String text) {
        TokenizedDocument document = TokenizedDocument.of("", text, splitters.get());
        return annotation(document.abstractText(), taggers.get().tag(document).abstractText());
    }

    private Annotation annotation(TokenizedText text, List<PredictedMention> found) {
        List<Span> sentences = text.sentences().stream().map(Sentence::span).toList();
        List<Mention> mentions = found.stream().flatMap(predicted -> mention(text.text(), predicted)).toList();
        return new Annotation(text.text().value(), sentences, mentions, text.abbreviations());
    }

    private Stream<Mention> mention(CodePointText text, PredictedMention predicted) {
        return types.getOrDefault(predicted.type(), Optional.empty()).stream()
                .map(type -> new Mention(type, predicted.span(), text.slice(predicted.span()), predicted.confidence()));
    }
}
