package org.papergraph.result;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.result.EvaluatedDatasets.Evaluated;

/**
 * The evaluations that an abstract reports, sentence by sentence; what stands in two sentences is not put together, but
 * for the task in the title and the method that the paper introduces.
 */
public final class EvaluationFinder {

    private final Annotation title;
    private final List<SentenceParts> sentences;

    private EvaluationFinder(Annotation title, Annotation abstractText) {
        this.title = title;
        this.sentences = SentenceParts.of(abstractText);
    }

    public static List<ReportedEvaluation> find(Annotation title, Annotation abstractText) {
        boolean possible = abstractText.mentions().stream().anyMatch(mention -> mention.type() == EntityType.DATASET);
        return possible ? new EvaluationFinder(title, abstractText).find() : List.of();
    }

    private List<ReportedEvaluation> find() {
        EvaluatedMethod method = EvaluatedMethod.of(title, sentences);
        return sentences.stream().flatMap(sentence -> in(sentence, method)).toList();
    }

    private Stream<ReportedEvaluation> in(SentenceParts sentence, EvaluatedMethod method) {
        List<Evaluated> datasets = EvaluatedDatasets.in(sentence);
        ScoreFinder scores = new ScoreFinder(sentence);
        return datasets.stream().map(dataset -> new ReportedEvaluation(sentence.span(), sentence.mention(dataset.at()),
                near(sentence, datasets, dataset, EntityType.METRIC), tasks(sentence, datasets, dataset), method.in(sentence),
                scores.on(dataset.at()), dataset.cue().precision()));
    }

    private List<PlacedMention> tasks(SentenceParts sentence, List<Evaluated> datasets, Evaluated dataset) {
        List<Mention> near = near(sentence, datasets, dataset, EntityType.TASK);
        return near.isEmpty() ? title.mentions().stream().filter(mention -> mention.type() == EntityType.TASK).map(mention -> new PlacedMention(mention, true)).toList()
                : near.stream().map(mention -> new PlacedMention(mention, false)).toList();
    }

    /**
     * The names of a type that go with a dataset: where each preposition has its own before it, as in
     * {@code accuracy on A and recall on B}, or each behind it, these; or else all of the sentence.
     */
    private static List<Mention> near(SentenceParts sentence, List<Evaluated> datasets, Evaluated dataset, EntityType type) {
        List<Integer> prepositions = datasets.stream().map(Evaluated::preposition).distinct().sorted().toList();
        int at = prepositions.indexOf(dataset.preposition());
        List<Integer> bounds = Stream.of(List.of(0), prepositions, List.of(sentence.size())).flatMap(List::stream).toList();
        return Stream.of(bounds.subList(0, bounds.size() - 1), bounds.subList(1, bounds.size()))
                .map(each -> namesBetween(sentence, each, type))
                .filter(parts -> parts.size() > 1 && parts.stream().noneMatch(List::isEmpty))
                .map(parts -> parts.get(at)).findFirst().orElseGet(() -> sentence.mentions(type).toList());
    }

    private static List<List<Mention>> namesBetween(SentenceParts sentence, List<Integer> bounds, EntityType type) {
        return IntStream.range(1, bounds.size())
                .mapToObj(part -> IntStream.range(bounds.get(part - 1), bounds.get(part)).filter(at -> sentence.isName(at, type)).mapToObj(sentence::mention).toList())
                .toList();
    }
}
