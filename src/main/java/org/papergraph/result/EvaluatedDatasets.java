package org.papergraph.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.document.annotation.EntityType;

/**
 * The datasets on which a sentence says that something was evaluated: those that a preposition ties to a word of
 * evaluation, as in {@code experiments on} or {@code outperforms it on}, and not to one of training or making.
 */
final class EvaluatedDatasets {

    private static final int LONGEST_LIST = 24;
    private static final int LONGEST_CLAUSE = 30;
    private static final Set<String> ON = Set.of("on", "across", "over", "against");
    private static final Set<String> WITH = Set.of("using", "with", "in", "under", "for");
    private static final Set<String> OTHER_PREPOSITIONS = Set.of("of", "from", "to", "by", "than", "between", "via", "at", "into", "within", "through", "beyond", "about");
    private static final Set<String> SHARES = Set.of("subset", "subsets", "split", "splits", "version", "versions", "part", "parts", "portion", "set", "sets", "samples", "suite",
            "benchmark", "benchmarks", "dataset", "datasets", "collection", "collections", "variety", "range");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "our", "newly", "two", "three");
    private static final Set<String> BREAKS = Set.of("while", "whereas", "that", "which", "where", "but", "because", "since", "although", "when", "if", "who",
            "whose", "is", "are", "was", "were", "has", "have", "can", "we", "it", "they", ";", "not", "do", "does", "called", "named", "unlike", "existing");
    private static final WordStems MAKING = WordStems.of("introduc-", "propos-", "present", "presents", "presenting", "construct-", "creat-", "build", "builds", "building", "built",
            "releas-", "collect-", "curat-", "develop-", "contribut-", "extend-", "annotat-", "publish-", "provid-", "offer-", "design-", "compil-", "establish-", "assembl-",
            "synthesiz-", "generat-", "expand-", "augment-");
    private static final WordStems TRAINING = WordStems.of("train", "trains", "trained", "training", "pretrain-", "finetun-", "tuned", "tuning", "tune", "learned", "learnt", "based",
            "relies", "rely", "relying", "focus-", "drawn", "derived", "sampled", "sourced", "adapted", "supervised");
    private static final WordStems EVALUATING = WordStems.of("evaluat-", "experiment-", "test", "tested", "tests", "testing", "benchmarked", "benchmarking", "result", "results",
            "outperform-", "surpass-", "achiev-", "attain-", "reach", "reaches", "reached", "reaching", "yield-", "obtain-", "score", "scores", "scored", "scoring", "improve-", "improving",
            "performance-", "perform", "performs", "performed", "performing", "accurac-", "validat-", "verif-", "demonstrat-", "superior-", "gain", "gains", "boost-",
            "exceed-", "rank", "ranks", "ranked", "ranking", "assess-", "ablation", "ablations", "comparison", "comparisons", "compared", "effectiveness", "art", "sota",
            "deliver-", "generaliz-", "generalis-", "competitive-", "reduc-", "increas-", "success", "error", "errors", "beat", "beats", "beating", "excel", "excels", "efficacy",
            "advantage", "advantages", "robustness", "matches", "matching", "wins", "winning", "evidence", "shown", "efficiency", "speedup", "speedups");
    private static final WordStems EXPLICIT = WordStems.of("evaluat-", "experiment-", "test", "tested", "tests", "testing", "benchmarked", "benchmarking", "validat-", "assess-");

    private final SentenceParts sentence;

    private EvaluatedDatasets(SentenceParts sentence) {
        this.sentence = sentence;
    }

    /**
     * A dataset on which something is evaluated.
     *
     * @param at its place among the parts
     * @param preposition place of the preposition that governs it, alone or as one of a list
     */
    record Evaluated(int at, int preposition, EvaluationCue cue) {
    }

    static List<Evaluated> in(SentenceParts sentence) {
        EvaluatedDatasets datasets = new EvaluatedDatasets(sentence);
        List<Evaluated> found = new ArrayList<>();
        sentence.names(EntityType.DATASET).forEach(at -> datasets.evaluated(at).ifPresent(found::add));
        return found;
    }

    private Optional<Evaluated> evaluated(int dataset) {
        return preposition(dataset).flatMap(preposition -> cue(preposition, dataset).map(cue -> new Evaluated(dataset, preposition, cue)));
    }

    /** The preposition before a dataset, with nothing but other names of its list, and words that describe them, between. */
    private Optional<Integer> preposition(int dataset) {
        for (int at = dataset - 1; at >= Math.max(0, dataset - LONGEST_LIST); at--) {
            String word = sentence.word(at);
            if (ON.contains(word) || WITH.contains(word)) {
                return Optional.of(at);
            }
            if (word.equals("of") && SHARES.contains(sentence.word(at - 1))) {
                continue;
            }
            if (OTHER_PREPOSITIONS.contains(word) || BREAKS.contains(word) || isMadeOrTrained(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** False for a participle that describes what follows, as in {@code a curated subset of}. */
    private boolean isMadeOrTrained(int at) {
        String word = sentence.word(at);
        boolean describes = word.endsWith("ed") && DETERMINERS.contains(sentence.word(at - 1));
        return !describes && (MAKING.contains(word) || TRAINING.contains(word));
    }

    private Optional<EvaluationCue> cue(int preposition, int dataset) {
        boolean on = ON.contains(sentence.word(preposition));
        for (int at = preposition - 1; at >= Math.max(0, preposition - LONGEST_CLAUSE) && !sentence.word(at).equals(";"); at--) {
            String word = sentence.word(at);
            if (isMadeOrTrained(at)) {
                return Optional.empty();
            }
            if (on && sentence.isName(at, EntityType.METRIC)) {
                return Optional.of(EvaluationCue.METRIC);
            }
            if (EXPLICIT.contains(word)) {
                return Optional.of(on ? EvaluationCue.EXPERIMENT : EvaluationCue.MEANS);
            }
            if (on && EVALUATING.contains(word)) {
                return Optional.of(EvaluationCue.OUTCOME);
            }
        }
        return on && startsClause(preposition) && outcomeFollows(dataset) ? Optional.of(EvaluationCue.FRONTED) : Optional.empty();
    }

    private boolean startsClause(int at) {
        return at == 0 || Set.of(",", ":", "and", "especially", "particularly", "specifically").contains(sentence.word(at - 1));
    }

    private boolean outcomeFollows(int dataset) {
        for (int at = dataset + 1; at < Math.min(sentence.size(), dataset + LONGEST_CLAUSE) && !sentence.word(at).equals(";"); at++) {
            if (EVALUATING.contains(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }
}
