package org.papergraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.document.annotation.Span;
import org.papergraph.graph.Iris;

/** An annotator that knows some names and finds no others, for tests of what follows. */
final class WordListAnnotator {

    static final ModelIdentity MODEL = new ModelIdentity("word-list", "0".repeat(64), "1", "knows some names");

    private static final Map<String, EntityType> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("sharpness-aware minimization", EntityType.METHOD),
            Map.entry("segment anything model", EntityType.METHOD),
            Map.entry("SAM", EntityType.METHOD),
            Map.entry("vision transformers?", EntityType.METHOD),
            Map.entry("ViTs?", EntityType.METHOD),
            Map.entry("image classification", EntityType.TASK),
            Map.entry("ImageNet(?:-1k|-A and -R)?", EntityType.DATASET),
            Map.entry("accuracy", EntityType.METRIC),
            Map.entry("(?:deep (?:and shallow )?)?ensembles?(?: methods?)?", EntityType.METHOD),
            Map.entry("ResNet-?50", EntityType.METHOD),
            Map.entry("EMs?", EntityType.METHOD),
            Map.entry("convolutional (?:neural )?networks?", EntityType.METHOD),
            Map.entry("CNNs?", EntityType.METHOD),
            Map.entry("Fashion-?MNIST(?! classifiers)", EntityType.DATASET),
            Map.entry("Fashion-?MNIST(?= classifiers)", EntityType.METHOD),
            Map.entry("(?:deep )?attention map(?:s|ping)", EntityType.METHOD)));
    private static final Pattern INTRODUCTION = Pattern.compile(
            "((?:sharpness-aware minimization|segment anything model|vision transformers?|ensemble methods?|convolutional (?:neural )?networks?)) "
            + "\\((SAM|ViTs?|EMs?|CNNs?)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("[^.]+\\.?");

    private WordListAnnotator() {
    }

    /** An entry of a document, as a transaction takes it. */
    static MappedEntry mapped(SourceDocument document, Entry entry, Iris iris) {
        return MappedEntry.of(new EntryReference(document.key(), entry.number()), annotate(entry), iris.run(document.key(), MODEL.key(), "test"), iris);
    }

    static AnnotatedEntry annotate(Entry entry) {
        return AnnotatedEntry.of(entry, annotate(entry.title()), annotate(entry.abstractText()));
    }

    static Annotation annotate(String text) {
        List<Mention> mentions = new ArrayList<>();
        NAMES.forEach((name, type) -> {
            Matcher matcher = Pattern.compile("(?i)\\b" + name + "\\b").matcher(text);
            while (matcher.find()) {
                double confidence = 0.3 + 0.07 * (matcher.group().length() % 10);
                mentions.add(new Mention(type, Span.ofUnits(text, matcher.start(), matcher.end()), matcher.group(), confidence));
            }
        });
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        List<Abbreviation> abbreviations = new ArrayList<>();
        Matcher introduction = INTRODUCTION.matcher(text);
        while (introduction.find()) {
            abbreviations.add(new Abbreviation(
                    Span.ofUnits(text, introduction.start(2), introduction.end(2)), introduction.group(2),
                    Span.ofUnits(text, introduction.start(1), introduction.end(1)), introduction.group(1)));
        }
        return new Annotation(text, sentences(text), mentions, abbreviations);
    }

    private static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            sentences.add(Span.ofUnits(text, matcher.start(), matcher.end()));
        }
        return sentences;
    }
}
