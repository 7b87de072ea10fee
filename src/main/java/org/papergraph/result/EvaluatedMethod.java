package org.papergraph.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;

/** The method that a sentence says was evaluated: the one that achieves, or whose effect is shown; or else the one that the paper introduces. */
final class EvaluatedMethod {

    private static final int REACH = 3;
    private static final int LONGEST_INTRODUCTION = 14;
    private static final WordStems ACHIEVING = WordStems.of("achiev-", "outperform-", "surpass-", "reach-", "attain-", "obtain-", "improves", "improved", "yield-", "exceed-",
            "perform-", "deliver-", "boosts", "reduces", "sets", "establishes", "demonstrates", "shows", "ranks", "ranked", "scores", "scored", "gains", "matches", "beats", "excels",
            "achieve", "produces", "maintains", "provides", "enhances");
    private static final WordStems PRAISE = WordStems.of("effectiveness", "superior-", "performance", "efficacy", "advantage-", "robustness", "efficiency", "benefit-", "evaluate", "evaluated",
            "evaluating", "test", "tested", "validate", "validated", "evaluation", "assess");
    private static final WordStems INTRODUCING = WordStems.of("propose", "proposes", "introduce", "introduces", "present", "presents", "develop", "develops", "call", "named", "called", "termed",
            "dubbed");
    private static final Set<String> STOPS = Set.of("that", "which", "to", "for", "using", "by", "with", "based", "where", "in", "on", "from", "of", "whose");
    private static final Set<String> BETWEEN = Set.of("of", "our", "the", "proposed", "method", "model", "framework", "and", "approach", ",", "'", "’", "s", "novel", "its");

    private final List<PlacedMention> own;

    private EvaluatedMethod(List<PlacedMention> own) {
        this.own = own;
    }

    /** @param sentences of the abstract */
    static EvaluatedMethod of(Annotation title, List<SentenceParts> sentences) {
        Stream<PlacedMention> inTitle = SentenceParts.of(title).stream().limit(1)
                .filter(parts -> parts.isName(0, EntityType.METHOD) && parts.word(1).equals(":"))
                .map(parts -> new PlacedMention(parts.mention(0), true));
        Stream<PlacedMention> introduced = sentences.stream().flatMap(sentence -> introduced(sentence).stream());
        return new EvaluatedMethod(Stream.concat(inTitle, introduced).findFirst().map(List::of).orElse(List.of()));
    }

    private static Optional<PlacedMention> introduced(SentenceParts sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (INTRODUCING.contains(sentence.word(at))) {
                for (int next = at + 1; next < Math.min(sentence.size(), at + LONGEST_INTRODUCTION) && !STOPS.contains(sentence.word(next)); next++) {
                    if (sentence.isName(next)) {
                        return sentence.isName(next, EntityType.METHOD) ? Optional.of(new PlacedMention(sentence.mention(next), false)) : Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    List<PlacedMention> in(SentenceParts sentence) {
        List<Integer> methods = sentence.names(EntityType.METHOD);
        return Stream.concat(methods.stream().filter(at -> achieves(sentence, at)), methods.stream().filter(at -> isPraised(sentence, at))).findFirst()
                .map(at -> List.of(new PlacedMention(sentence.mention(at), false))).orElse(own);
    }

    private static boolean achieves(SentenceParts sentence, int method) {
        return IntStream.rangeClosed(method + 1, method + REACH).takeWhile(at -> !sentence.isName(at) && !Set.of(",", ";").contains(sentence.word(at)))
                .anyMatch(at -> ACHIEVING.contains(sentence.word(at)));
    }

    private static boolean isPraised(SentenceParts sentence, int method) {
        int at = method - 1;
        while (BETWEEN.contains(sentence.word(at))) {
            at--;
        }
        return PRAISE.contains(sentence.word(at));
    }
}
