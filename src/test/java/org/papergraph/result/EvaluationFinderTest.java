package org.papergraph.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.Mention;

class EvaluationFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Experiments on the [d:Pond] and [d:Lake] benchmarks show its use. | Pond, Lake",
        "We evaluate [x:Heron] on three datasets, namely [d:Pond], [d:Lake], and [d:Sea]. | Pond, Lake, Sea",
        "[x:Heron] outperforms five others across [d:Pond]. | Pond",
        "On [d:Pond], it reaches a new state of the art. | Pond",
        "We test it on benchmarks of [t:fishing] ([d:Pond]). | Pond",
        "We evaluate twelve models using [d:Pond]. | Pond",
        "It was evaluated on a curated subset of the [d:Pond] dataset. | Pond",
        "We introduce [d:Pond], a benchmark of 3,000 fish. | ''",
        "All models were trained on [d:Pond] for a week. | ''",
        "A model that was pre-trained on [d:Pond] is evaluated on [d:Lake]. | Lake",
        "The questions are drawn from [d:Pond]. | ''",
        "Unlike [d:Pond], our collection has sound. | ''"})
    void datasetIsEvaluatedOnWhereTheWordingTiesItToAnEvaluation(String sentence, String datasets) {
        assertEquals(datasets, find(MarkedText.of(""), MarkedText.of(sentence)).stream().map(found -> found.dataset().text()).collect(Collectors.joining(", ")));
    }

    @Test
    void metricOfEachDatasetIsTheOneBesideIt() {
        List<ReportedEvaluation> found = find(MarkedText.of(""), MarkedText.of("It improves [m:accuracy] on [d:Pond] and [m:BLEU] on [d:Lake]."));
        assertEquals(List.of(List.of("accuracy"), List.of("BLEU")), found.stream().map(each -> texts(each.metrics())).toList());
    }

    @Test
    void taskIsThatOfTheSentenceOrElseOfTheTitle() {
        Annotation title = MarkedText.of("On [t:fishing]");
        assertEquals(List.of("fishing"), tasks(title, "Experiments on [d:Pond] show its use."));
        assertEquals(List.of("diving"), tasks(title, "Experiments in [t:diving] on [d:Pond] show its use."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Experiments on [d:Pond] show that [x:Heron] significantly outperforms [x:Stork]. | Heron",
        "Experiments on [d:Pond] demonstrate the effectiveness of the proposed [x:Heron] over [x:Stork]. | Heron",
        "We evaluate [x:Heron] on [d:Pond]. | Heron",
        "It reaches the state of the art on [d:Pond]. | Ibis"})
    void methodIsTheOneThatAchievesOrElseTheOneThatThePaperIntroduces(String sentence, String method) {
        Annotation text = MarkedText.of("We propose a novel network, called [x:Ibis], that learns from [x:Crane].", sentence);
        assertEquals(List.of(method), find(MarkedText.of(""), text).get(0).methods().stream().map(each -> each.mention().text()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It achieves 84.2% [m:top-1 accuracy] on [d:Pond]. | Pond top-1 accuracy 84.2%",
        "It achieves 84.2\\% overall [m:accuracy] on [d:Pond]. | Pond accuracy 84.2\\%",
        "On [d:Pond], it reaches an [m:F1 score] of 0.87 and a [m:recall] of 0.91. | Pond F1 score 0.87, Pond recall 0.91",
        "Experiments on [d:Pond] show 56.4 [m:NDS] and 48.1 [m:mAP]. | Pond NDS 56.4, Pond mAP 48.1",
        "It improves [m:accuracy] from 54.8% to 81.0% on [d:Pond]. | Pond accuracy 81.0%",
        "It obtains [m:accuracies] of 94% and 95% on [d:Pond] and [d:Lake], respectively. | Pond accuracies 94%, Lake accuracies 95%",
        "It gives [m:scores] of 42.1 on [d:Pond] and 52.8 on [d:Lake]. | Pond scores 42.1, Lake scores 52.8",
        "It achieves 91.7 [m:mAP] and 97.3 [m:Rank-1] on [d:Pond], and 96.0 [m:Rank-1] on [d:Lake]. "
                + "| Pond mAP 91.7, Pond Rank-1 97.3, Lake Rank-1 96.0"})
    void numberBesideMetricAndDatasetIsAScore(String sentence, String scores) {
        assertEquals(scores, scores(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It improves [m:F1] on [d:Pond] by 2.3 points.",
        "It achieves a 12.8% increase in [m:F1] on [d:Pond].",
        "It achieves 8.1% higher [m:AUROC] on [d:Pond].",
        "It reaches up to 98% [m:accuracy] on [d:Pond].",
        "It reaches over 90% [m:accuracy] on [d:Pond].",
        "It brings +4.1 [m:CIDEr] on [d:Pond].",
        "It brings [m:accuracy] gains ranging from 5.24 to 10.94 on [d:Pond].",
        "It outperforms [x:Stork] (99.3% [m:accuracy]) on [d:Pond].",
        "It surpasses the previous best of 80.1% [m:accuracy] on [d:Pond].",
        "It reaches 73% and 70% [m:accuracy] on the two sets of [d:Pond].",
        "It reaches 73% [m:accuracy] on [d:Pond] and [d:Lake].",
        "It reaches [m:precision] and [m:recall] of 0.9 on [d:Pond].",
        "It reaches the best [m:AP] at 0.7 [m:IoU] threshold on [d:Pond].",
        "It scores 70.1% on [d:Pond].",
        "It leads on [d:Pond], and reaches 49.7 [m:mAP] on SegInWater.",
        "Experiments on datasets such as [d:Pond] give 93% [m:accuracy]."})
    void differenceBoundRangeAndNumberOfAnotherAreNoScores(String sentence) {
        assertEquals("", scores(sentence));
    }

    private static List<ReportedEvaluation> find(Annotation title, Annotation text) {
        return EvaluationFinder.find(title, text);
    }

    private static List<String> tasks(Annotation title, String sentence) {
        return find(title, MarkedText.of(sentence)).get(0).tasks().stream().map(each -> each.mention().text()).toList();
    }

    private static String scores(String sentence) {
        Annotation text = MarkedText.of(sentence);
        return find(MarkedText.of(""), text).stream()
                .flatMap(found -> found.scores().stream().map(score -> found.dataset().text() + " " + score.metric().text() + " " + score.span().in(text.text())))
                .collect(Collectors.joining(", "));
    }

    private static List<String> texts(List<Mention> mentions) {
        return mentions.stream().map(Mention::text).toList();
    }
}
