package org.papergraph.identity.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that coordinated phrases share: the head behind all of them ({@code image and video generation}) or the words
 * before them ({@code object detection and counting}).
 */
final class SharedWords {

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NAME = Pattern.compile("(?:.*\\p{Lu}){2}.*|\\d.*");
    /** Heads of two words, which a noun before them does not part. */
    private static final Pattern COMPOUND = Pattern.compile("(?i).*\\b(?:question answering|anomaly detection|object detection|object tracking|"
            + "pose estimation|entity recognition|action recognition|emotion recognition|speech recognition|quality assessment|contrastive learning|"
            + "reinforcement learning|language understanding|language generation|text generation|machine translation|domain adaptation|"
            + "style transfer|super resolution|control generation|eye tracking|learning rate|bundle adjustment)");

    private final List<List<String>> phrases;
    private final List<String> first;
    private final List<String> last;

    SharedWords(List<List<String>> phrases) {
        this.phrases = phrases;
        this.first = phrases.get(0);
        this.last = phrases.get(phrases.size() - 1);
    }

    /** Each phrase as it stands. */
    List<String> apart() {
        return joined(phrases.stream());
    }

    /** Each phrase with the words that it shares with others. */
    List<String> distributed() {
        if (shareHead()) {
            return withHead(head());
        }
        return first.size() > 1 && phrases.stream().skip(1).allMatch(phrase -> phrase.size() == 1) ? withModifiers() : joined(phrases.stream());
    }

    private boolean shareHead() {
        String head = last.get(last.size() - 1);
        boolean openEnd = phrases.stream().anyMatch(phrase -> phrase.get(phrase.size() - 1).endsWith("-"));
        return openEnd || last.size() > 1 && !BRACKETED.matcher(head).matches() && (areParallelNames() || lacksHead(head));
    }

    /** True if the first phrase is none by itself beside this head: another kind or number of word, or one noun alone. */
    private boolean lacksHead(String head) {
        WordKind own = WordKind.of(end());
        boolean isWhole = first.size() > 1 && (own == WordKind.ACTION || own == WordKind.QUANTITY);
        return HeadNoun.isPlural(head) != HeadNoun.isPlural(end()) || own == WordKind.ADJECTIVE || first.size() == 1 && own == WordKind.OTHER
                || !isWhole && !HeadNoun.isPlural(head) && own != WordKind.of(head);
    }

    private String end() {
        return first.get(first.size() - 1);
    }

    private boolean areParallelNames() {
        return NAME.matcher(end()).matches() && NAME.matcher(last.get(0)).matches();
    }

    /** The words of the last phrase that belong to all: behind brackets, an adjective or a name that the first has as well, else the last. */
    private List<String> head() {
        int bracket = lastBracket();
        if (bracket > 0 && bracket < last.size() && BRACKETED.matcher(end()).matches()) {
            return last.subList(bracket, last.size());
        }
        if (last.size() == 1) {
            return List.of();
        }
        boolean areAdjectives = isAdjective(end()) && isAdjective(last.get(0)) && !end().equalsIgnoreCase(last.get(0));
        int length = COMPOUND.matcher(String.join(" ", last)).matches() ? 2 : 1;
        return areAdjectives || areParallelNames() ? last.subList(1, last.size()) : last.subList(last.size() - Math.min(length, last.size() - 1), last.size());
    }

    private int lastBracket() {
        for (int at = last.size() - 1; at >= 0; at--) {
            if (BRACKETED.matcher(last.get(at)).matches()) {
                return at + 1;
            }
        }
        return 0;
    }

    private static boolean isAdjective(String word) {
        return word.endsWith("-") || WordKind.of(word) == WordKind.ADJECTIVE;
    }

    private List<String> withHead(List<String> head) {
        List<List<String>> whole = new ArrayList<>();
        for (List<String> phrase : phrases.subList(0, phrases.size() - 1)) {
            whole.add(completed(phrase, head));
        }
        whole.add(last);
        return joined(whole.stream());
    }

    /** {@code pre-} before {@code post-treatment imaging} is {@code pre-treatment imaging}, {@code meta-} before {@code contrastive learning} is {@code meta-learning}. */
    private List<String> completed(List<String> phrase, List<String> head) {
        String end = phrase.get(phrase.size() - 1);
        if (!end.endsWith("-")) {
            return Stream.concat(phrase.stream(), head.stream()).toList();
        }
        int hyphenated = 0;
        while (hyphenated < last.size() - 1 && last.get(hyphenated).indexOf('-') <= 0) {
            hyphenated++;
        }
        String word = last.get(hyphenated);
        String rest = word.substring(word.indexOf('-') + 1);
        return Stream.of(phrase.subList(0, phrase.size() - 1).stream(), Stream.of(end + rest), last.subList(hyphenated + 1, last.size()).stream())
                .flatMap(each -> each).toList();
    }

    private List<String> withModifiers() {
        List<String> modifiers = first.subList(0, first.size() - 1);
        return joined(Stream.concat(Stream.of(first),
                phrases.stream().skip(1).map(phrase -> Stream.concat(modifiers.stream(), phrase.stream()).toList())));
    }

    private static List<String> joined(Stream<List<String>> phrases) {
        return phrases.map(words -> String.join(" ", words)).toList();
    }
}
