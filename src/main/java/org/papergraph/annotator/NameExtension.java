package org.papergraph.annotator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opennlp.tools.util.Span;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.text.CodePointText;
import org.papergraph.text.Sentence;

/**
 * The words around a marked name that are part of it: a size behind a hyphen ({@code EfficientNet-B0}), endings listed behind one
 * ({@code ImageNet-A, -C, and -R}), other actions on what it names one of ({@code image generation, editing and composition}), and before
 * it a word that shares the rest of the name with its first word ({@code top-1 and top-5 accuracy}, {@code self- and cross-attention}). What is left out of a name by a list is found by {@code Coordination}.
 */
final class NameExtension {

    /** Code points that are looked at on either side. */
    private static final int REACH = 80;
    private static final Set<String> SIZED = Set.of(EntityType.METHOD.label(), EntityType.DATASET.label());
    private static final String SIZES = "\\p{Lu}\\d{0,3}|\\d[\\d.]*[BMKbmk]?|[vV]\\d[\\d.]*|[Tt]iny|[Ss]mall|[Bb]ase|[Ll]arge|[Hh]uge|[Mm]ini|[Nn]ano|XL|XXL|Instruct|Chat";
    /** Not {@code BERT-F1}, nor {@code Graph-Large Language Model}. */
    private static final Pattern SIZE = Pattern.compile("-(?!F\\d)(?:" + SIZES + ")(?:-(?:" + SIZES + "))*(?![\\p{L}\\p{N}])(?!-\\p{L})(?!\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu})");
    private static final Pattern ENDINGS = Pattern.compile("(?:,?\\s(?:and\\s|or\\s|&\\s)?-[\\p{Lu}\\p{N}][\\p{L}\\p{N}]{0,7}(?![\\p{L}\\p{N}]))+");
    private static final Pattern WITH_ENDING = Pattern.compile("(?:.*\\s)?\\p{Lu}[\\p{L}\\p{N}]*-[\\p{L}\\p{N}]+");
    /** An action on one thing that all of {@link #ACTIONS} can be done to. */
    private static final Pattern ACTION_ON_THING = Pattern.compile("(?i)(?!.*(?:,|\\s(?:and|or|&)\\s))(?:.*\\s)?(?:images?|videos?|audio|speech|music|motion|shapes?|scenes?|code|text|documents?|faces?|mesh|"
            + "point cloud|avatar|layout|3D|sound|sketch|texture|font|molecule) (?:\\p{L}+ing|\\p{L}+[st]ion|synthesis|analysis|retrieval|enhancement)");
    private static final String ACTION = "(?:generation|editing|composition|completion|synthesis|manipulation|(?:in|out)painting|restoration|retrieval|captioning|compression|enhancement|"
            + "reconstruction|translation|summari[sz]ation|understanding|segmentation|styli[sz]ation|animation|interpolation|deblurring|denoising|colori[sz]ation|harmoni[sz]ation|"
            + "customi[sz]ation|personali[sz]ation|analysis|modell?ing|creation|infilling|repair|refinement|transfer)";
    private static final Pattern ACTIONS = Pattern.compile("(?i)(?:,\\s" + ACTION + ")*,?\\s(?:and|or|&)\\s" + ACTION + "(?![\\p{L}-])(?!\\smodels?\\b)");
    private static final Pattern ONE_NAME = Pattern.compile("[^\\s/]*\\p{Lu}[^\\s/]*");
    private static final Pattern IN_ADDRESS = Pattern.compile("/\\S*$");
    private static final Pattern SUSPENDED = Pattern.compile("(?<!\\S)(?:\\p{L}+-,\\s)*\\p{L}+-,?\\s(?:and|or)\\s$");
    private static final Pattern CONJUNCT = Pattern.compile("(?<![\\p{L}\\p{N}-])([\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*)\\s(?:and|or)\\s$");
    private static final Pattern DIMENSIONS = Pattern.compile("\\d[Dd]");

    private final CodePointText text;
    private final Sentence sentence;

    private NameExtension(CodePointText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /**
     * The spans of tokens with what belongs to them around; one that lies within another is left out.
     *
     * @param names in order, none overlapping another
     */
    static List<Span> extended(CodePointText text, Sentence sentence, List<Span> names) {
        NameExtension extension = new NameExtension(text, sentence);
        List<Span> extended = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            int least = extended.isEmpty() ? 0 : extended.get(extended.size() - 1).getEnd();
            if (names.get(at).getStart() >= least) {
                Span name = extension.extended(names.get(at), least);
                boolean cuts = names.subList(at + 1, names.size()).stream()
                        .takeWhile(other -> other.getStart() < name.getEnd()).anyMatch(other -> other.getEnd() > name.getEnd());
                extended.add(cuts ? names.get(at) : name);
            }
        }
        return extended;
    }

    private Span extended(Span name, int least) {
        int begin = tokenAt(begin(name) - before(name), name.getStart()).stream().filter(at -> at >= least).findFirst().orElse(name.getStart());
        return new Span(begin, end(name), name.getType(), name.getProb());
    }

    /** The token behind the name and what belongs to it behind. */
    private int end(Span name) {
        if (name.getType().equals(EntityType.TASK.label())) {
            return ACTION_ON_THING.matcher(words(name)).matches() ? matched(ACTIONS, name) : name.getEnd();
        }
        int sized = SIZED.contains(name.getType()) && ONE_NAME.matcher(words(name)).matches() && !IN_ADDRESS.matcher(textBefore(name)).find()
                ? matched(SIZE, name) : name.getEnd();
        Span withSize = new Span(name.getStart(), sized, name.getType());
        return WITH_ENDING.matcher(words(withSize)).matches() ? matched(ENDINGS, withSize) : sized;
    }

    private int matched(Pattern pattern, Span name) {
        int from = tokenEnd(name);
        Matcher matcher = pattern.matcher(text.slice(from, Math.min(sentence.span().end(), from + REACH)));
        int to = matcher.lookingAt() ? from + length(matcher) : from;
        return IntStream.range(name.getEnd(), sentence.tokens().size()).takeWhile(at -> sentence.tokens().get(at).end() <= to)
                .filter(at -> sentence.tokens().get(at).end() == to).map(at -> at + 1).findFirst().orElse(name.getEnd());
    }

    /** The code points before the name that belong to it. */
    private int before(Span name) {
        String before = textBefore(name);
        String words = words(name);
        String first = words.split("\\s", 2)[0];
        Matcher suspended = SUSPENDED.matcher(before);
        if (first.contains("-") && suspended.find()) {
            return length(suspended);
        }
        Matcher conjunct = CONJUNCT.matcher(before);
        return words.contains(" ") && conjunct.find() && areParallel(conjunct.group(1), first) ? length(conjunct) : 0;
    }

    /** Of what matched, in code points. */
    private static int length(Matcher matcher) {
        return matcher.group().codePointCount(0, matcher.group().length());
    }

    /** True for {@code top-1} and {@code top-5}, {@code text-to-image} and {@code text-to-video}, {@code 2D} and {@code 3D}. */
    private static boolean areParallel(String one, String other) {
        List<String> ones = List.of(one.split("-"));
        List<String> others = List.of(other.split("-"));
        return DIMENSIONS.matcher(one).matches() && DIMENSIONS.matcher(other).matches()
                || ones.size() > 1 && ones.size() == others.size() && IntStream.range(0, ones.size()).anyMatch(at -> ones.get(at).equalsIgnoreCase(others.get(at)));
    }

    private OptionalInt tokenAt(int begin, int last) {
        return IntStream.iterate(last, at -> at >= 0 && sentence.tokens().get(at).begin() >= begin, at -> at - 1)
                .filter(at -> sentence.tokens().get(at).begin() == begin).findFirst();
    }

    private String textBefore(Span name) {
        return text.slice(Math.max(sentence.span().begin(), begin(name) - REACH), begin(name));
    }

    private String words(Span name) {
        return text.slice(begin(name), tokenEnd(name));
    }

    private int begin(Span name) {
        return sentence.tokens().get(name.getStart()).begin();
    }

    private int tokenEnd(Span name) {
        return sentence.tokens().get(name.getEnd() - 1).end();
    }
}
