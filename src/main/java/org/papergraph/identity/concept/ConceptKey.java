package org.papergraph.identity.concept;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.papergraph.text.LatexLetters;
import org.papergraph.text.Singular;

/**
 * The form of a name in which the surface forms of one concept are equal: without case, hyphens, number, accents, LaTeX
 * marks, bracketed short forms and heads that add nothing to a name, with digits parted from the letters before them:
 * {@code ResNet50}, {@code ResNet-50s} and {@code ResNet-50 model} are {@code resnet 50}.
 */
public final class ConceptKey {

    private static final int LONGEST_CAPITAL_NAME = 8;

    /** {@code (OOD)} in {@code out-of-distribution (OOD) detection} */
    private static final Pattern BRACKETED_SHORT_FORM = Pattern.compile("(?<=\\S)\\s+\\((?=[^()]*\\p{Lu}[^()]*\\p{Lu})[^\\s()]+\\)");
    private static final Pattern LATIN_ACCENT = Pattern.compile("(?<=\\p{IsLatin})[\\u0300-\\u036f]+");
    /** {@code 'e} in {@code Fr'echet}, of which LaTeX makes one letter */
    private static final Pattern INNER_APOSTROPHE = Pattern.compile("(?<=\\p{L})\\\\?['’](?=\\p{L})");
    private static final Pattern TIMES = Pattern.compile("(?<=\\p{N})\\s*(?:\\\\?times|[xX×])\\s*(?=\\p{N})");
    private static final Pattern DIMENSIONS = Pattern.compile("(?<=(?<![\\p{L}\\p{N}])\\p{N})[- ](?=[dD](?![\\p{L}\\p{N}]))");
    private static final Pattern VERSION = Pattern.compile("(?<=\\p{L}{2})(?<!con)(?=[vV]\\p{N}+(?!\\p{L}))");
    private static final Pattern LETTER_DIGIT = Pattern.compile("(?<=\\p{L})(?<!(?<!\\p{L})[vV]|(?<=\\p{N})x)(?=\\p{N})");
    private static final Pattern LOOSE_STOP = Pattern.compile("(?<!\\p{N})\\.|\\.(?!\\p{N})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}+#.]+");
    private static final Pattern PLURAL_OF_NUMBER = Pattern.compile("(?<=\\p{N})s$");
    private static final Pattern PLURAL_OF_CAPITALS = Pattern.compile("(?<=\\p{L}\\p{Lu})s$");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{L}\\p{N}]*\\p{Lu}S");

    /** The keys of names asked for lately: a paper names its subject often, and papers share subjects. */
    private static final LoadingCache<String, String> KEPT = Caffeine.newBuilder().maximumSize(30_000).executor(Runnable::run).build(ConceptKey::made);
    /** Letters up to which a text may be a name that comes again. */
    private static final int LONGEST_KEPT = 100;

    private ConceptKey() {
    }

    /** Words parted by single spaces; for a name without letter or digit, the name itself. */
    public static String of(String surface) {
        return surface.length() <= LONGEST_KEPT ? KEPT.get(surface) : made(surface);
    }

    private static String made(String surface) {
        String plain = withoutShortForms(withoutAccents(surface));
        String name = PLURAL_OF_NUMBER.matcher(GenericHead.without(plain)).replaceFirst("");
        boolean capitalsSayMuch = name.length() <= LONGEST_CAPITAL_NAME || name.codePoints().anyMatch(Character::isLowerCase);
        List<String> words = NO_WORD.splitAsStream(parted(name)).filter(word -> !word.isEmpty())
                .map(word -> folded(word, capitalsSayMuch)).toList();
        return words.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : String.join(" ", Spelling.joined(words));
    }

    /** A name without the short forms that stand in brackets behind its words. */
    static String withoutShortForms(String name) {
        return BRACKETED_SHORT_FORM.matcher(name).replaceAll("");
    }

    private static String withoutAccents(String surface) {
        String parted = LATIN_ACCENT.matcher(Normalizer.normalize(LatexLetters.spelled(surface), Normalizer.Form.NFKD)).replaceAll("");
        return INNER_APOSTROPHE.matcher(Normalizer.normalize(parted, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static String parted(String name) {
        String sized = DIMENSIONS.matcher(TIMES.matcher(name).replaceAll("x")).replaceAll("");
        String versioned = VERSION.matcher(LOOSE_STOP.matcher(sized).replaceAll(" ")).replaceAll(" ");
        return LETTER_DIGIT.matcher(versioned).replaceAll(" ");
    }

    /** The last letter of {@code LARS} is part of the name and no plural. */
    private static String folded(String word, boolean capitalsSayMuch) {
        String lower = PLURAL_OF_CAPITALS.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT);
        return Spelling.american(capitalsSayMuch && CAPITALS.matcher(word).matches() ? lower : Singular.of(lower));
    }
}
