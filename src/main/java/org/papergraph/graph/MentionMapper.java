package org.papergraph.graph;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.document.EntryReference;
import org.papergraph.document.TextRole;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;

/** Mentions, sentences and abbreviations in the texts of an entry to triples. */
public final class MentionMapper {

    private final Iris iris;

    public MentionMapper(Iris iris) {
        this.iris = iris;
    }

    /**
     * @param run the activity that found the mentions
     */
    public void map(EntryReference reference, AnnotatedEntry entry, Node run, Consumer<Triple> sink) {
        Map<TextRole, Integer> numbers = new EnumMap<>(TextRole.class);
        for (int at = 0; at < entry.annotations().size(); at++) {
            TextRole role = entry.entry().texts().get(at).role();
            map(reference, iris.context(reference, role, numbers.merge(role, 1, Integer::sum)), entry.annotations().get(at), run, sink);
        }
    }

    private void map(EntryReference reference, Node context, Annotation annotation, Node run, Consumer<Triple> sink) {
        if (annotation.text().isEmpty()) {
            return;
        }
        add(sink, context, RDF.Nodes.type, Nif.Context);
        add(sink, context, Nif.isString, Literals.text(annotation.text()));
        addSpan(sink, context, new Span(0, annotation.text().codePointCount(0, annotation.text().length())));
        add(sink, context, Dcterms.isPartOf, iris.entry(reference));
        int[] characters = annotation.text().codePoints().toArray();
        int number = 0;
        for (Mention mention : annotation.mentions()) {
            int sentence = sentenceOf(mention, annotation.sentences(), number);
            if (sentence > number) {
                number = sentence;
                mapSentence(iris.sentence(context, number), context, annotation.sentences().get(number - 1), characters, sink);
            }
            mapMention(context, mention, number, run, sink);
        }
        for (Abbreviation abbreviation : annotation.abbreviations()) {
            mapAbbreviation(context, abbreviation, annotation.mentions(), sink);
        }
    }

    /** The number, from 1, of the sentence in which a mention begins; it is no earlier one than that of the mention before. */
    private static int sentenceOf(Mention mention, List<Span> sentences, int before) {
        int number = Math.max(before, 1);
        while (number < sentences.size() && sentences.get(number).begin() <= mention.span().begin()) {
            number++;
        }
        return number;
    }

    private static void mapSentence(Node sentence, Node context, Span span, int[] characters, Consumer<Triple> sink) {
        add(sink, sentence, RDF.Nodes.type, Nif.Sentence);
        add(sink, sentence, Nif.referenceContext, context);
        add(sink, sentence, Nif.anchorOf, Literals.text(new String(characters, span.begin(), span.end() - span.begin())));
        addSpan(sink, sentence, span);
    }

    private void mapMention(Node context, Mention mention, int sentence, Node run, Consumer<Triple> sink) {
        Node node = iris.mention(context, mention);
        add(sink, node, RDF.Nodes.type, Pg.Mention);
        add(sink, node, Pg.entityType, ResourceType.of(mention.type()).rdfClass());
        add(sink, node, Nif.anchorOf, Literals.text(mention.text()));
        addSpan(sink, node, mention.span());
        add(sink, node, Nif.referenceContext, context);
        add(sink, node, Nif.sentence, iris.sentence(context, sentence));
        add(sink, node, Pg.confidence, Literals.share(mention.confidence()));
        add(sink, node, Prov.wasGeneratedBy, run);
    }

    private void mapAbbreviation(Node context, Abbreviation abbreviation, List<Mention> mentions, Consumer<Triple> sink) {
        Optional<Mention> shortForm = mentions.stream().filter(mention -> mention.span().equals(abbreviation.shortForm())).findFirst();
        Optional<Mention> longForm = mentions.stream().filter(mention -> mention.span().end() == abbreviation.longForm().end()).findFirst();
        if (shortForm.isPresent() && longForm.isPresent()) {
            add(sink, iris.mention(context, shortForm.get()), Pg.shortFormOf, iris.mention(context, longForm.get()));
        }
    }

    private static void addSpan(Consumer<Triple> sink, Node node, Span span) {
        add(sink, node, Nif.beginIndex, Literals.index(span.begin()));
        add(sink, node, Nif.endIndex, Literals.index(span.end()));
    }

    private static void add(Consumer<Triple> sink, Node subject, Node predicate, Node object) {
        sink.accept(Triple.create(subject, predicate, object));
    }
}
