package org.papergraph.annotator.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.annotator.Annotator;
import org.papergraph.annotator.training.AnnotatedTexts;
import org.papergraph.annotator.training.GoldEntry;
import org.papergraph.annotator.training.GoldMention;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;

/**
 * Says how mentions of the bundled model differ from those that others marked, where type and place agree and the span does not: by the words at
 * the front and the end that the one has and the other has not, with what the strict F1 were if mentions of that difference counted as
 * right. That tells a difference of guidelines (the corpus marks {@code CoNLL dataset}, ours {@code CoNLL}) from a mistake.
 *
 * <p>Argument: annotated texts, as {@code papergraph evaluate --annotated} takes them.
 */
final class SpanDifferences {

    /** Nouns that our guidelines leave out behind a name. */
    private static final Set<String> HEADS = Set.of("benchmark", "benchmarks", "challenge", "collection", "corpora", "corpus", "data", "dataset", "datasets",
            "database", "set", "sets", "task", "tasks", "problem", "problems", "system", "systems", "algorithm", "model", "models", "method", "methods",
            "metric", "metrics", "measure", "measures", "score", "scores", "treebank", "treebanks", "test", "track", "results", "performance", "rate");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "our", "this", "standard", "overall", "average", "mean", "full", "new", "automatic");
    private static final int WORDS_SHOWN = 12;
    private static final String LINE = "  %-46s %6d  F1 %s%n";
    private static final String DETERMINER = "a determiner or praise";
    private static final String HEAD = "a head noun";
    private static final String BRACKET = "a bracketed short form";
    private static final String OTHER = "other words";

    private final Map<String, Integer> marked = new TreeMap<>();
    private final Map<String, Integer> found = new TreeMap<>();
    private final Map<String, Integer> exact = new TreeMap<>();
    private final Map<String, Map<String, Integer>> differing = new TreeMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    private SpanDifferences() {
    }

    public static void main(String[] arguments) throws IOException {
        Annotator annotator = Annotator.open();
        for (AnnotatedTexts corpus : AnnotatedTexts.read(Path.of(arguments[0]))) {
            SpanDifferences differences = new SpanDifferences();
            corpus.texts().entries().forEach(entry -> differences.compare(entry, annotator.annotate(entry.abstractText()).mentions().stream()
                    .filter(mention -> corpus.marks(mention.type().label())).toList()));
            System.out.println(corpus.name());
            differences.print();
        }
    }

    private void compare(GoldEntry entry, List<Mention> mentions) {
        entry.abstractMentions().forEach(mention -> count(marked, mention.type()));
        for (Mention mention : mentions) {
            String type = mention.type().label();
            count(found, type);
            List<Span> near = entry.abstractMentions().stream().filter(each -> each.type().equals(type)).map(GoldMention::span)
                    .filter(each -> each.overlaps(mention.span())).toList();
            if (near.contains(mention.span())) {
                count(exact, type);
            } else if (!near.isEmpty()) {
                String difference = difference(entry.abstractText(), mention.span(), near.get(0));
                differing.computeIfAbsent(difference, key -> new TreeMap<>()).merge(type, 1, Integer::sum);
            }
        }
    }

    private String difference(String text, Span ours, Span theirs) {
        Optional<String> front = between(text, Math.min(ours.begin(), theirs.begin()), Math.max(ours.begin(), theirs.begin()));
        Optional<String> end = between(text, Math.min(ours.end(), theirs.end()), Math.max(ours.end(), theirs.end()));
        if (front.isPresent() && end.isPresent()) {
            return "words at both sides";
        }
        boolean longer = front.isPresent() ? ours.begin() < theirs.begin() : ours.end() > theirs.end();
        String more = longer ? "ours has " : "theirs has ";
        String side = front.isPresent() ? " at the front" : " at the end";
        String differingWords = front.or(() -> end).orElse("");
        count(words, more + differingWords + side);
        return more + kind(differingWords, front.isPresent()) + side;
    }

    private static String kind(String words, boolean atFront) {
        if (atFront) {
            return DETERMINERS.contains(words) ? DETERMINER : OTHER;
        }
        return words.startsWith("(") && words.endsWith(")") ? BRACKET : Arrays.stream(words.split("[ -]+")).allMatch(HEADS::contains) ? HEAD : OTHER;
    }

    private static Optional<String> between(String text, int begin, int end) {
        return begin == end ? Optional.empty() : Optional.of(new Span(begin, end).in(text).strip().toLowerCase(Locale.ROOT));
    }

    private static void count(Map<String, Integer> counts, String key) {
        counts.merge(key, 1, Integer::sum);
    }

    private void print() {
        System.out.printf(Locale.ROOT, LINE, "right", sum(exact), scores(Map.of()));
        differing.forEach(this::print);
        print("a determiner, head noun or short form", together(difference -> Stream.of(DETERMINER, HEAD, BRACKET).anyMatch(difference::contains)));
        print("any of these", together(difference -> true));
        System.out.println("  " + words.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS_SHOWN).map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining("; ")));
    }

    private Map<String, Integer> together(Predicate<String> differences) {
        Map<String, Integer> all = new TreeMap<>();
        differing.forEach((difference, counts) -> counts.forEach((type, count) -> all.merge(type, differences.test(difference) ? count : 0, Integer::sum)));
        return all;
    }

    private void print(String difference, Map<String, Integer> counts) {
        System.out.printf(Locale.ROOT, LINE, difference, sum(counts), scores(counts));
    }

    /** Strict F1 of all and by type, if these counted as right, too. */
    private String scores(Map<String, Integer> more) {
        String byType = marked.keySet().stream().map(type -> String.format(Locale.ROOT, "%s %.3f", type,
                f1(exact.getOrDefault(type, 0) + more.getOrDefault(type, 0), found.getOrDefault(type, 0), marked.get(type)))).collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%.3f (%s)", f1(sum(exact) + sum(more), sum(found), sum(marked)), byType);
    }

    private static double f1(int right, int found, int marked) {
        return 2.0 * right / (found + marked);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
