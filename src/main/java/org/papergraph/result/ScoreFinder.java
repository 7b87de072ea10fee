package org.papergraph.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;

/**
 * The scores that a sentence states: numbers beside a metric, on a dataset that the wording ties to them. What is a
 * difference, a bound, a range or the score of what was compared with is left out, and so is what may be of two datasets.
 */
final class ScoreFinder {

    private static final int LONGEST_LINK = 5;
    private static final int LONGEST_PLACE = 16;
    private static final int COMPARISON = 8;
    private static final Set<String> PREPOSITIONS = Set.of("on", "for", "in", "across");
    private static final Set<String> LIST_SIGNS = Set.of(",", "and", "/");
    private static final Set<String> BEFORE_METRIC = Set.of("average", "overall", "mean", "test", "testing", "validation", "macro", "micro", "weighted", "balanced",
            "median", "final", "peak", "classification", "-");
    private static final Set<String> AFTER_METRIC = Set.of("score", "scores", "rate", "rates", "value", "values", "of", "=", ":", "is", "was", "to", "(", "at", "reaching",
            "reaches", "reached", "metric", ")", "an", "average");
    private static final Set<String> NO_SCORE_BEHIND = Set.of("by", "+", "over", "above", "nearly", "almost", "about", "around", "approximately", "roughly", "~", "than", "least",
            "most", "under", "below", "<", ">", "≈", "-", "–", "from", "within", "to", "exceeding", "up", "between", "top", "beyond", "±", "/", "×");
    private static final WordStems DIFFERENCE = WordStems.of("improvement-", "gain", "gains", "increase-", "reduction-", "reduced", "drop", "drops", "decrease-", "boost-", "advantage-", "margin-",
            "speedup-", "higher", "lower", "better", "worse", "points", "point", "pp", "relative", "absolute", "faster", "fewer", "less", "more", "greater", "percentage", "x", "×",
            "times", "-", "–", "/", "vs", "threshold", "thresholds", "versus", "to", "±", "smaller", "shorter", "larger", "compared", "reductions", "decline-", "degradation", "loss", "difference");
    private static final WordStems OF_ANOTHER = WordStems.of("surpass-", "outperform-", "exceed-", "compared", "than", "previous", "baseline-", "versus", "vs", "human-", "prior", "whereas",
            "while", "existing", "beat-");
    private static final Set<String> BETWEEN_PLACES = Set.of("on", "the", "and", ",", "dataset", "benchmark", "set", "test", "split", "task", "for");
    private static final Set<String> CLAUSE_ENDS = Set.of(";", "while", "whereas", "than", "compared", "surpassing", "outperforming");
    private static final Set<String> PARTS_OF_DATASETS = Set.of("test", "validation", "val", "set", "split", "average");
    private static final Set<String> UNNAMED = Set.of("dataset", "benchmark", "data", "corpus");
    private static final Set<String> PLURALS = Set.of("datasets", "benchmarks", "sets");
    private static final Set<String> AMONG_OTHERS = Set.of("including", "such", "like", "tasks", "domains", "languages");

    private final SentenceParts sentence;
    private final List<Integer> datasets;
    private final List<StatedNumber> numbers;

    ScoreFinder(SentenceParts sentence) {
        this.sentence = sentence;
        this.datasets = sentence.names(EntityType.DATASET);
        this.numbers = IntStream.range(0, sentence.size()).mapToObj(at -> StatedNumber.at(sentence, at)).flatMap(Optional::stream).toList();
    }

    /** The scores on one of the sentence's datasets, by its place. */
    List<ReportedScore> on(int dataset) {
        return lists().stream().flatMap(list -> list.size() == 1 ? single(list.get(0), dataset) : several(list, dataset)).toList();
    }

    /** Numbers that follow one another with nothing but a comma or a conjunction between. */
    private List<List<StatedNumber>> lists() {
        List<List<StatedNumber>> lists = new ArrayList<>();
        int end = -1;
        for (StatedNumber number : numbers) {
            if (end < 0 || !onlyListSigns(end, number.at())) {
                lists.add(new ArrayList<>());
            }
            lists.get(lists.size() - 1).add(number);
            end = number.end();
        }
        return lists;
    }

    private boolean onlyListSigns(int begin, int end) {
        return begin < end && IntStream.range(begin, end).allMatch(at -> LIST_SIGNS.contains(sentence.word(at)));
    }

    private Stream<ReportedScore> single(StatedNumber number, int dataset) {
        OptionalInt metric = metric(number);
        return metric.isPresent() && isScore(number, metric.getAsInt()) && isOn(number, metric.getAsInt(), dataset)
                ? Stream.of(score(number, metric.getAsInt())) : Stream.empty();
    }

    /** A list of as many numbers as there are datasets, one each. */
    private Stream<ReportedScore> several(List<StatedNumber> list, int dataset) {
        StatedNumber first = list.get(0);
        StatedNumber last = list.get(list.size() - 1);
        OptionalInt metric = metricBefore(first).isPresent() ? metricBefore(first) : metricBehind(last);
        boolean paired = list.size() == datasets.size() && isOneList(datasets) && metric.isPresent() && list.stream().allMatch(number -> isScore(number, metric.getAsInt()));
        return paired ? Stream.of(score(list.get(datasets.indexOf(dataset)), metric.getAsInt())) : Stream.empty();
    }

    private boolean isOneList(List<Integer> places) {
        return IntStream.range(1, places.size()).allMatch(at -> onlyListSigns(places.get(at - 1) + 1, places.get(at)));
    }

    private ReportedScore score(StatedNumber number, int metric) {
        Mention named = sentence.mention(metric);
        return new ReportedScore(named, number.span(sentence), number.value(), number.unit());
    }

    private OptionalInt metric(StatedNumber number) {
        return Stream.of(metricBehind(number), metricBefore(number), metricOfPrevious(number)).filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }

    /** The metric of the number before, where this one is only told its dataset: {@code accuracies of 42.1 on A and 52.8 on B}. */
    private OptionalInt metricOfPrevious(StatedNumber number) {
        int index = numbers.indexOf(number);
        boolean placed = IntStream.range(number.end(), number.end() + 4).anyMatch(at -> sentence.isName(at, EntityType.DATASET)) && sentence.word(number.end()).equals("on");
        if (index == 0 || !placed) {
            return OptionalInt.empty();
        }
        StatedNumber previous = numbers.get(index - 1);
        boolean next = IntStream.range(previous.end(), number.at())
                .allMatch(at -> BETWEEN_PLACES.contains(sentence.word(at)) || sentence.isName(at, EntityType.DATASET));
        return next ? metric(previous) : OptionalInt.empty();
    }

    private OptionalInt metricBehind(StatedNumber number) {
        int at = behindBrackets(number.end());
        while (at < number.end() + LONGEST_LINK && BEFORE_METRIC.contains(sentence.word(at))) {
            at++;
        }
        return sentence.isName(at, EntityType.METRIC) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** In {@code 52.5 (+6.8 relative) mIoU}, the place behind the brackets. */
    private int behindBrackets(int begin) {
        return sentence.word(begin).equals("(")
                ? IntStream.range(begin, begin + LONGEST_PLACE).filter(at -> sentence.word(at).equals(")")).findFirst().orElse(begin - 1) + 1 : begin;
    }

    private OptionalInt metricBefore(StatedNumber number) {
        int at = beforeFormer(number.at() - 1);
        while (at > number.at() - 1 - LONGEST_LINK && (AFTER_METRIC.contains(sentence.word(at)) || sentence.word(at).equals(",") && sentence.word(at + 1).equals("reaching"))) {
            at--;
        }
        return sentence.isName(at, EntityType.METRIC) && !isOneOfList(at) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** In {@code accuracy from 54.8% to 81.0%}, the place before what was improved upon. */
    private int beforeFormer(int at) {
        return numbers.stream().filter(former -> former.end() == at && sentence.word(at).equals("to") && sentence.word(former.at() - 1).equals("from"))
                .mapToInt(former -> former.at() - 2).findFirst().orElse(at);
    }

    private boolean isOneOfList(int metric) {
        return sentence.word(metric - 1).equals("and") && sentence.isName(metric - 2, EntityType.METRIC);
    }

    private boolean isScore(StatedNumber number, int metric) {
        int begin = Math.min(number.at(), metric);
        int end = Math.max(number.end(), metric + 1);
        boolean attained = sentence.word(number.at() - 1).equals("to") && !sentence.word(number.at() - 2).equals("up");
        boolean condition = number.at() < metric && sentence.word(number.at() - 1).equals("at");
        return !condition && (attained || !NO_SCORE_BEHIND.contains(sentence.word(number.at() - 1)))
                && !DIFFERENCE.contains(sentence.word(number.end())) && !DIFFERENCE.contains(sentence.word(end))
                && IntStream.range(begin - 3, begin).noneMatch(at -> isDifference(sentence.word(at)))
                && !isOfAnother(begin);
    }

    /** True in a clause of comparison, and in brackets behind a method or such a clause. */
    private boolean isOfAnother(int begin) {
        OptionalInt bracket = openBracket(begin);
        return bracket.isPresent() && (sentence.isName(bracket.getAsInt() - 1, EntityType.METHOD) || isOfAnother(bracket.getAsInt()))
                || ownClause(begin).anyMatch(at -> OF_ANOTHER.contains(sentence.word(at)));
    }

    private OptionalInt openBracket(int begin) {
        return IntStream.iterate(begin - 1, at -> at >= 0 && !sentence.word(at).equals(")"), at -> at - 1).filter(at -> sentence.word(at).equals("(")).findFirst();
    }

    private static boolean isDifference(String word) {
        return DIFFERENCE.contains(word) && !Set.of("to", "-", "–", "x", "/").contains(word);
    }

    private IntStream ownClause(int begin) {
        return IntStream.iterate(begin - 1, at -> at >= Math.max(0, begin - COMPARISON) && !Set.of(",", ";", "(").contains(sentence.word(at)), at -> at - 1);
    }

    private boolean isOn(StatedNumber number, int metric, int dataset) {
        int end = Math.max(number.end(), metric + 1);
        if (isOnUnnamed(end)) {
            return false;
        }
        OptionalInt following = datasetBehind(end);
        if (following.isEmpty() && sentence.word(end).equals("on") && IntStream.range(end, end + LONGEST_LINK).noneMatch(at -> PARTS_OF_DATASETS.contains(sentence.word(at)))) {
            return false;
        }
        return (following.isPresent() ? following : datasetOfClause(number.at())).stream().anyMatch(place -> place == dataset) && isAlone(dataset);
    }

    /** The dataset that a clause begins with, as in {@code on A it achieves 2.43, and on B}; or the only one of the sentence. */
    private OptionalInt datasetOfClause(int number) {
        return datasets.size() == 1 ? OptionalInt.of(datasets.get(0))
                : datasets.stream().filter(at -> at < number).mapToInt(Integer::intValue).max().stream().filter(this::isFronted).findFirst();
    }

    private boolean isFronted(int dataset) {
        return IntStream.range(Math.max(0, dataset - 4), dataset).anyMatch(this::startsClause);
    }

    private boolean startsClause(int at) {
        return sentence.word(at).equals("on") 
                && (at == 0 || at == 1 && sentence.word(0).equals("evaluated") || sentence.word(at - 1).equals("while") || sentence.word(at - 1).equals("and") && sentence.word(at - 2).equals(","));
    }

    /** True in {@code 95.1% for the optical dataset and 94.5% for …}. */
    private boolean isOnUnnamed(int begin) {
        boolean preposition = false;
        for (int at = begin; at < Math.min(sentence.size(), begin + LONGEST_PLACE); at++) {
            preposition |= PREPOSITIONS.contains(sentence.word(at));
            if (sentence.isName(at, EntityType.DATASET) || StatedNumber.at(sentence, at).isPresent() || Set.of(",", ";").contains(sentence.word(at))) {
                return false;
            }
            if (preposition && UNNAMED.contains(sentence.word(at))) {
                return !sentence.isName(at + 1, EntityType.DATASET);
            }
        }
        return false;
    }

    private OptionalInt datasetBehind(int begin) {
        boolean preposition = false;
        for (int at = begin; at < Math.min(sentence.size(), begin + LONGEST_PLACE); at++) {
            if (preposition && sentence.isName(at, EntityType.DATASET)) {
                return OptionalInt.of(at);
            }
            if (CLAUSE_ENDS.contains(sentence.word(at)) || startsClause(at)) {
                return OptionalInt.empty();
            }
            preposition |= PREPOSITIONS.contains(sentence.word(at));
        }
        return OptionalInt.empty();
    }

    /** True if the dataset is neither one of a list nor one of several that go unnamed. */
    private boolean isAlone(int dataset) {
        boolean inList = IntStream.rangeClosed(1, 3).anyMatch(step -> sentence.isName(dataset + step, EntityType.DATASET) && onlyListSigns(dataset + 1, dataset + step)
                || sentence.isName(dataset - step, EntityType.DATASET) && onlyListSigns(dataset - step + 1, dataset));
        boolean unnamedBeside = LIST_SIGNS.contains(sentence.word(dataset - 1)) && PLURALS.contains(sentence.word(dataset + 1));
        return !inList && !unnamedBeside && IntStream.range(dataset - 4, dataset + 3).noneMatch(at -> AMONG_OTHERS.contains(sentence.word(at)));
    }
}
