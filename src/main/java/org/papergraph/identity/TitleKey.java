package org.papergraph.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.document.name.PlainLetters;

/**
 * The form of a title in which titles of one paper are equal: without markup, case, spacing, punctuation, accents and
 * Unicode form, Latin letters as their {@link PlainLetters} and Greek ones by their names. A mark between two digits counts
 * ({@code 3.5} is not {@code 35}), and so do {@code +} and the sharp of {@code C#}. Titles
 * in which {@code &} stands for {@code and}, an umlaut for two letters, or a {@link TitleRemark}, have further keys.
 *
 * <p>Signs such as {@code <} or {@code *} do not count in it, since one document drops them and another does not; titles with
 * one key whose {@link #withSigns} differ need more evidence.
 */
public final class TitleKey {

    private static final Pattern GREEK = Pattern.compile("\\p{IsGreek}");
    private static final Pattern GREEK_LETTER = Pattern.compile("GREEK (?:SMALL|CAPITAL) LETTER (?:FINAL )?([A-Z]+)");
    /** The script l by the name of its command, before an index. */
    private static final Pattern ELL = Pattern.compile("(?i)(?<!\\p{L})ell(?=[\\s_-]+\\p{N})");
    private static final Pattern QUESTION_OR_EXCLAMATION = Pattern.compile("[?!]");
    /** The stroke through a sign, which is no accent: {@code ≠}. */
    private static final Pattern STROKE = Pattern.compile("(?<=[^\\p{L}\\p{M}])\\u0338");
    private static final char NO_MARK = 0;
    private static final int LAST_OF_ASCII = 0x7F;
    /** Shapes of one sign. */
    private static final Map<Integer, Integer> SHAPES = shapes("∗*", "⋆*", "★*", "⁎*", "♯#", "×x", "⨯x", "✕x", "⟶→", "⟵←", "⟷↔", "⟹⇒", "⟸⇐", "´′");

    private static final Pattern AMPERSAND = Pattern.compile("[&﹠＆]");
    /** The word for {@code &} in English, and what it is in the languages that write it most besides. */
    private static final List<String> ANDS = List.of(" and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ");

    private TitleKey() {
    }

    private static Map<Integer, Integer> shapes(String... pairs) {
        return Arrays.stream(pairs).collect(Collectors.toMap(pair -> pair.codePointAt(0), pair -> pair.codePointAt(1)));
    }

    /** The key of a title; of one that holds no letter or digit, the title itself in compatibility form. */
    public static String of(String title) {
        String key = key(plain(title));
        return key.isEmpty() ? Normalizer.normalize(title, Normalizer.Form.NFKD).strip() : key;
    }

    /**
     * The keys under which a title is looked up, {@link #of} first: {@code &} as the word of any language, letters such as
     * {@code ü} as one letter or two, and a digit that can be the mark of a footnote or not.
     */
    static Set<String> all(String title) {
        String read = PlainTitle.of(title);
        Set<String> keys = spellings(title);
        if (AMPERSAND.matcher(read).find()) {
            ANDS.forEach(and -> keys.addAll(keys(read, and)));
        }
        TitleRemark.withoutFootnoteDigit(read).ifPresent(unmarked -> keys.add(of(unmarked)));
        return keys;
    }

    /** The keys of a title, {@link #of} first, with {@code &} as {@code and}, letters such as {@code ü} as one letter or two, and without remarks. */
    public static Set<String> spellings(String title) {
        Set<String> keys = new LinkedHashSet<>(Set.of(of(title)));
        keys.addAll(keys(PlainTitle.of(title), ANDS.get(0)));
        return keys;
    }

    private static List<String> keys(String read, String and) {
        String words = AMPERSAND.matcher(TitleRemark.without(read)).replaceAll(and);
        return PlainLetters.spellings(letters(words)).stream().map(plain -> key(withPlainGreek(plain))).toList();
    }

    /** The key of a text of which neither markup nor letters are replaced. */
    static String ofText(String text) {
        return key(Normalizer.normalize(text, Normalizer.Form.NFKD));
    }

    private static String key(String plain) {
        String key = folded(plain, false);
        return key.isEmpty() ? plain.strip() : key;
    }

    /** The key with the signs that carry meaning in their places: {@code p≠np}, {@code rrt*}, {@code 1/2}. */
    static String withSigns(String title) {
        return folded(plainRead(TitleRemark.withoutFootnoteMark(PlainTitle.of(title))), true);
    }

    /**
     * True if titles that share a key differ in signs, other than by question and exclamation marks that one of them lacks. Where words
     * are spelled in two ways, the places of the signs do not count.
     */
    static boolean differInSigns(String title, String other) {
        boolean spelled = of(title).equals(of(other));
        String mine = spelled ? withSigns(title) : signs(title);
        String theirs = spelled ? withSigns(other) : signs(other);
        boolean asked = QUESTION_OR_EXCLAMATION.matcher(mine).find() && QUESTION_OR_EXCLAMATION.matcher(theirs).find();
        return !mine.equals(theirs) && (asked || !withoutQuestion(mine).equals(withoutQuestion(theirs)));
    }

    private static String signs(String title) {
        return withSigns(title).codePoints().filter(TitleKey::isSign).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String withoutQuestion(String signed) {
        return QUESTION_OR_EXCLAMATION.matcher(signed).replaceAll("");
    }

    /** The title with its letters replaced; a stroke through a sign stays. */
    private static String plain(String title) {
        return plainRead(PlainTitle.of(title));
    }

    private static String plainRead(String read) {
        return withPlainGreek(PlainLetters.of(letters(read)));
    }

    private static String letters(String read) {
        return STROKE.matcher(Normalizer.normalize(read, Normalizer.Form.NFKD)).replaceAll("¬");
    }

    private static String withPlainGreek(String letters) {
        String latin = ELL.matcher(letters).replaceAll("l");
        return GREEK.matcher(latin).replaceAll(letter -> Matcher.quoteReplacement(nameOf(letter.group())));
    }

    private static String nameOf(String letter) {
        Matcher name = GREEK_LETTER.matcher(Character.getName(letter.codePointAt(0)));
        return !name.matches() ? letter : name.group(1).equals("LAMDA") ? "lambda" : name.group(1).toLowerCase(Locale.ROOT);
    }

    /** @param signed true to keep the signs that carry meaning, and which mark stands between digits */
    private static String folded(String plain, boolean signed) {
        StringBuilder key = new StringBuilder();
        char mark = NO_MARK;
        int last = ' ';
        for (int each : plain.codePoints().filter(each -> !isAccent(each)).toArray()) {
            int character = SHAPES.getOrDefault(each, each);
            if (isTelling(character, mark == NO_MARK ? last : ' ')) {
                if (mark != NO_MARK && Character.isDigit(last) && Character.isDigit(character)) {
                    key.append(signed ? mark : '.');
                }
                appendFolded(key, character);
                mark = NO_MARK;
                last = character;
            } else {
                mark = signed || character != '^' ? mark(mark, character) : mark;
                if (signed && isSign(character)) {
                    key.appendCodePoint(character);
                }
            }
        }
        return key.toString();
    }

    /** Letters, digits and marks; {@code +}; and {@code #} right behind a letter, as in the names of languages. */
    private static boolean isTelling(int character, int before) {
        return Character.isLetterOrDigit(character) || isCombining(character) || character == '+'
                || character == '#' && Character.isLetter(before);
    }

    /** Mathematical signs and arrows but for those that dashes, blanks and slashes are written with. */
    private static boolean isSign(int character) {
        return Character.getType(character) == Character.MATH_SYMBOL && "~∼|−⁄∕".indexOf(character) < 0
                || character >= 0x2190 && character <= 0x21FF || "*?!%′♭♮".indexOf(character) >= 0;
    }

    /** The mark between two digits: of several the first that is no blank or dash; a comma between thousands is none. */
    private static char mark(char before, int character) {
        if (character == ',' || before != NO_MARK && before != '-') {
            return before;
        }
        return switch (character) {
            case '/', '⁄', '∕' -> '/';
            case '.', ':', '^' -> (char) character;
            default -> '-';
        };
    }

    private static void appendFolded(StringBuilder key, int character) {
        if (character <= LAST_OF_ASCII) {
            key.append((char) Character.toLowerCase(character));
            return;
        }
        Character.toString(character).toUpperCase(Locale.ROOT).codePoints()
                .map(Character::toLowerCase).forEach(key::appendCodePoint);
    }

    private static boolean isAccent(int character) {
        return character >= 0x300 && character <= 0x36F;
    }

    private static boolean isCombining(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
