package org.papergraph.identity.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.annotation.EntityType;

/**
 * Takes apart what one mention names together: {@code ImageNet-{A,R}} are {@code ImageNet-A} and {@code ImageNet-R}, and
 * {@code top-1 and top-5 accuracy} are {@code top-1 accuracy} and {@code top-5 accuracy}. A name that has a conjunction of
 * its own, such as {@code Squeeze-and-Excitation}, stays whole.
 */
public final class Coordination {

    private static final int MOST_PARTS = 8;
    private static final Pattern BRACES = Pattern.compile("([^{}]*)\\\\?\\{([^{}]+,[^{}]+?)\\\\?}([^{}]*)");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*(?:(?:and|or|&)\\s+)?|\\s+(?:and|or|\\\\?&)\\s+");
    private static final Pattern COMMA_BEFORE_CONJUNCTION = Pattern.compile(",\\s*(?:and|or)\\s");
    private static final Pattern CONJUNCTION = Pattern.compile("(?:^|\\s)(?:and|or|\\\\?&)\\s");
    /** {@code CIFAR-10/100}, {@code Claude 3.5/3.7 Sonnet}, {@code VGG11/16}; not {@code ViT-B/16} */
    private static final Pattern NUMBERS = Pattern.compile("(.*?[\\p{L}) -])(v?\\d+(?:\\.\\d+)?[KMBk]?)((?:/v?\\d+(?:\\.\\d+)?[KMBk]?)+)(\\s.+)?");
    /** {@code Gemini 1.5 and 2.0}, {@code CIFAR-10 and -100} */
    private static final Pattern NUMBER_AND_NUMBER =
            Pattern.compile("(\\p{L}.*?[\\p{L}][ -]?)(v?\\d+(?:\\.\\d+)?)((?:\\s*,\\s*-?v?\\d+(?:\\.\\d+)?)*)\\s*,?\\s+(?:and|or|&)\\s+-?(v?\\d+(?:\\.\\d+)?)");
    /** {@code ImageNet-A, -C, and -R}, {@code ImageNet-R, S} */
    private static final Pattern SUFFIXES =
            Pattern.compile("(\\p{Lu}[\\p{L}\\p{N}]+-)([\\p{L}\\p{N}.]+)((?:,?\\s+(?:and\\s+|or\\s+|&\\s+)?-[\\p{L}\\p{N}.]+)+|(?:,\\s*(?:and\\s+)?\\p{Lu})+)");
    private static final Pattern SLASH = Pattern.compile("((?:\\p{L}[^\\s/,]*\\s)*)(\\p{L}\\p{Ll}{2,}|\\p{Lu}\\d)/(\\p{L}\\p{Ll}{2,}|\\p{Lu}\\d)(\\s\\p{L}\\p{Ll}+)");
    /** {@code image and video generation and editing} */
    private static final Pattern PRODUCT = Pattern.compile("((?!\\p{L}+ing )[\\p{L}\\p{N}-]+) (?:and|or|&) ((?!\\p{L}+ing )[\\p{L}\\p{N}-]+) (ACTION) (?:and|or|&) (ACTION)"
            .replace("ACTION", "\\p{L}+(?:ing|[st]ion|sis|val|ment)"));
    private static final Pattern LEAD = Pattern.compile("^(?:both|either)\\s+");
    private static final Pattern TITLE_CASE = Pattern.compile("\\p{Lu}\\p{Ll}.*|\\p{Ll}\\p{Lu}.*");
    private static final Pattern GERUND = Pattern.compile("(?:\\p{L}+-)?\\p{L}+ing");
    /** Gerunds that take an object more often than they stand before a noun. */
    private static final Pattern VERB = Pattern.compile("(?i)(?:co-)?(?:optimi[sz]|balanc|detect|ground|generat|reduc|improv|predict|evaluat|bridg|align|combin|"
            + "unify|estimat|explor|analy[sz]|understand|measur|enhanc|mitigat|identify|find|extract|removing|integrat|lever|disentangl|recogni[sz])ing");
    /** Words that belong together, whatever stands around them. */
    private static final Pattern FIXED = Pattern.compile("(?i).*\\b(?:simultaneous locali[sz]ation and mapping|search and rescue|vision and language|"
            + "plug and play|pick and place|stop and think|mix and match|trial and error|supply and demand|command and control|divide and conquer|"
            + "squeeze (?:and|&) excitation|question and answer|branch and (?:bound|cut|price)|track and trace|structure and motion|"
            + "proof and concept|cut and paste|drag and drop|land use and land cover|sum and product|back and forth|peak and valley|"
            + "research and development|predict and optimize|masked and unmasked).*");
    private static final Set<String> PREPOSITIONS =
            Set.of("at", "between", "by", "for", "from", "in", "into", "of", "on", "over", "through", "to", "under", "via", "with", "without");
    /** Heads of a single thing that has several sides. */
    private static final Pattern SINGLE_THING = Pattern.compile("(?:.*net)?work|.*net|mechanism|module|block|framework|architecture|engine|game|pipeline|"
            + "system|model|strategy|process|agent|neuron|unit|method|approach|technique|scheme|paradigm|machine|tree|graph|assistant|.{3,}(?:er|or)");
    private static final Pattern SHORT_FORM = Pattern.compile("(?:.*\\p{Lu}){2}.*");
    /** {@code Wu & Palmer} */
    private static final Pattern PARTNERS = Pattern.compile("\\p{Lu}\\p{Ll}+ \\\\?& \\p{Lu}\\p{Ll}+.*");

    private Coordination() {
    }

    /**
     * The names that a mention stands for, in the order of the text; the name itself where it is one.
     *
     * @param isIntroduced true if the text defines an abbreviation for the whole
     */
    public static List<String> parts(String name, EntityType type, boolean isIntroduced) {
        boolean isOne = isIntroduced || FIXED.matcher(name).matches() || type != EntityType.TASK && PARTNERS.matcher(name).matches();
        List<String> parts = isOne ? List.of(name) : Stream.of(variants(name), slashed(name, type), multiplied(name, type), phrases(name, type))
                .filter(found -> found.size() > 1 && found.size() <= MOST_PARTS)
                .findFirst().orElse(List.of(name));
        return parts.stream().map(PlainName::of).distinct().toList();
    }

    /** Names that differ in an ending. */
    private static List<String> variants(String name) {
        Matcher braces = BRACES.matcher(name);
        if (braces.matches()) {
            return COMMA.splitAsStream(braces.group(2)).map(each -> braces.group(1) + each + braces.group(3)).toList();
        }
        Matcher numbers = NUMBERS.matcher(name);
        if (numbers.matches()) {
            String behind = numbers.group(4) == null ? "" : numbers.group(4);
            return Stream.of((numbers.group(2) + numbers.group(3)).split("/")).map(each -> numbers.group(1) + each + behind).distinct().toList();
        }
        Matcher listed = NUMBER_AND_NUMBER.matcher(name);
        if (listed.matches()) {
            return Stream.of((listed.group(2) + listed.group(3) + "," + listed.group(4)).split("\\s*,\\s*-?")).map(each -> listed.group(1) + each).toList();
        }
        Matcher suffixes = SUFFIXES.matcher(name);
        if (suffixes.matches()) {
            return Stream.concat(Stream.of(suffixes.group(2)), Stream.of(suffixes.group(3).split("[,\\s]+(?:(?:and|or|&)\\s+)?-?")))
                    .filter(each -> !each.isEmpty()).map(each -> suffixes.group(1) + each).toList();
        }
        return List.of(name);
    }

    /** {@code L1/L2 losses}, {@code large language/reasoning model}, {@code training/inference time}; a task between two things is one task. */
    private static List<String> slashed(String name, EntityType type) {
        Matcher slash = SLASH.matcher(name);
        boolean isList = slash.matches() && (type == EntityType.METRIC || type == EntityType.METHOD && slash.group(4).matches(" [Mm]odel|.*s"));
        return isList ? Stream.of(slash.group(2), slash.group(3)).map(each -> slash.group(1) + each + slash.group(4)).toList() : List.of(name);
    }

    /** Tasks that are each of two actions on each of two things. */
    private static List<String> multiplied(String name, EntityType type) {
        Matcher product = PRODUCT.matcher(name);
        return type == EntityType.TASK && product.matches()
                ? Stream.of(1, 2).flatMap(thing -> Stream.of(product.group(thing) + " " + product.group(3), product.group(thing) + " " + product.group(4))).toList() : List.of(name);
    }

    private static List<String> phrases(String name, EntityType type) {
        String bare = LEAD.matcher(name).replaceFirst("");
        List<List<String>> conjuncts = new ArrayList<>();
        SEPARATOR.splitAsStream(bare).forEach(each -> conjuncts.add(List.of(each.strip().split("\\s+"))));
        boolean isList = CONJUNCTION.matcher(bare).find() && conjuncts.size() > 1 || conjuncts.size() > 2 && type == EntityType.TASK;
        if (!isList || !canBeApart(conjuncts, type, bare)) {
            return List.of(name);
        }
        SharedWords words = new SharedWords(conjuncts);
        return conjuncts.size() == 2 && COMMA_BEFORE_CONJUNCTION.matcher(bare).find() ? words.apart() : words.distributed();
    }

    private static boolean canBeApart(List<List<String>> conjuncts, EntityType type, String name) {
        boolean whole = conjuncts.stream().flatMap(List::stream).anyMatch(word -> word.isEmpty() || PREPOSITIONS.contains(word))
                || conjuncts.stream().anyMatch(each -> each.get(0).isEmpty());
        List<String> last = conjuncts.get(conjuncts.size() - 1);
        String head = last.get(last.size() - 1);
        return !whole && !shareObject(conjuncts) && switch (type) {
            case DATASET -> false;
            case METHOD -> (HeadNoun.isPlural(head) || !isProperName(conjuncts) && (!SINGLE_THING.matcher(head).matches() || name.contains(" or ")))
                    && canStandAlone(conjuncts);
            case TASK, METRIC -> canStandAlone(conjuncts);
        };
    }

    /** False for single words that are neither names, actions nor quantities; {@code precision and recall} are two, and so are {@code self- and cross-attention}. */
    private static boolean canStandAlone(List<List<String>> conjuncts) {
        return conjuncts.stream().anyMatch(each -> each.size() > 1 || each.get(0).endsWith("-")) || conjuncts.stream().map(each -> each.get(0)).allMatch(word ->
                SHORT_FORM.matcher(word).matches() || WordKind.of(word) == WordKind.ACTION || WordKind.of(word) == WordKind.QUANTITY);
    }

    /** True for {@code detecting and tracking people} and {@code optimizing policy and reward}, where one thing is done to others. */
    private static boolean shareObject(List<List<String>> conjuncts) {
        List<String> first = conjuncts.get(0);
        List<String> last = conjuncts.get(conjuncts.size() - 1);
        boolean isVerb = VERB.matcher(first.get(0)).matches();
        boolean isFollowed = GERUND.matcher(last.get(0)).matches() && last.size() > 1;
        return GERUND.matcher(first.get(0)).matches() && (first.size() > 1 ? isVerb : isFollowed && (isVerb || last.size() > 2));
    }

    /** True if a part ends in a capital that is no proper word's, as in titles and in the names of methods. */
    private static boolean isProperName(List<List<String>> conjuncts) {
        return conjuncts.stream().map(each -> each.get(each.size() - 1))
                .anyMatch(word -> TITLE_CASE.matcher(word).matches() && !ProperWords.contains(word));
    }
}
