package org.papergraph.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stop that may end a sentence, with the text around it. Abbreviations, initials and numbers before it, and words behind it
 * that often begin sentences, decide as in T. Kiss and J. Strunk, "Unsupervised multilingual sentence boundary detection" (2006).
 *
 * @param before the sentence before the stop, at most its last {@value #REACH} characters
 * @param mark the stop itself
 * @param rest of its word
 * @param next the word behind, or nothing
 */
record SentenceStop(String before, char mark, String rest, String next) {

    private static final int REACH = 60;
    private static final int SHORTEST_FULL_WORD = 5;
    private static final String OPENING = "([{\"'“‘`~";

    private static final Set<String> NEVER_LAST = Set.of("e.g", "eg", "i.e", "ie", "cf", "c.f", "vs", "v.s", "viz", "resp", "w.r.t", "wrt",
            "approx", "ca", "a.k.a", "aka", "fig", "figs", "eq", "eqs", "eqn", "eqns", "esp", "incl", "excl", "s.t", "dr", "drs", "prof",
            "profs", "mr", "mrs", "Ms", "St", "Mt", "Gen", "Sen", "Gov", "Capt", "Lt", "Col");
    /** Last in a sentence only if a frequent first word follows. */
    private static final Set<String> SELDOM_LAST = Set.of("al", "avg", "std", "max", "min", "dept", "univ", "inst", "inc", "ltd", "corp",
            "co", "jr", "sr", "conf", "proc", "symp", "assoc", "param", "params", "exp", "est", "supp", "suppl", "trans", "int", "natl",
            "acad", "rev", "lett", "phys", "chem", "biol", "comput", "mach", "intell", "config", "orig", "v");
    /** Not last before a number. */
    private static final Set<String> NUMBERED = Set.of("no", "nos", "nr", "sec", "secs", "sect", "ch", "chap", "chaps", "tab", "tabs", "tbl",
            "vol", "vols", "p", "pp", "pg", "art", "alg", "algs", "app", "appx", "def", "defs", "thm", "thms", "prop", "props", "lem", "cor",
            "ex", "exs", "ref", "refs", "ver", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final Pattern BEHIND = Pattern.compile("(\\S*)\\s*(\\S*)");
    private static final Pattern CLOSING = Pattern.compile("[)\\]}\"'”’»*†‡$]*");
    private static final Pattern NOTE = Pattern.compile("\\d{1,2}|\\[[\\d,–-]+\\]");
    /** A number or letter that begins an item, such as {@code 2.} and {@code b.} */
    private static final Pattern ITEM = Pattern.compile("(?:^|[:;]\\s)\\s*\\(?(?:\\d{1,2}|\\p{L})$");
    /** {@code e. g} with blanks */
    private static final Pattern SPACED = Pattern.compile("(?:^|[\\s(])(?:\\p{Ll}\\.\\s)+\\p{Ll}$");
    private static final Pattern INITIAL = Pattern.compile("(?:.*\\.-?)?\\p{Lu}");
    private static final Pattern DOTTED = Pattern.compile("(?:.*[^\\p{L}])?\\p{L}{1,2}(?:\\.\\p{L}{1,2})+");
    private static final Pattern NAME = Pattern.compile("(?!.*\\p{Lu}\\p{Lu})\\p{Lu}[\\p{L}\\p{M}'’-]*[.,;:]?.*");
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d.*|\\[.*|[IVX]+\\b.*|\\\\(?:eq)?ref.*");
    private static final Pattern YEAR = Pattern.compile("\\(\\d{4}\\p{Ll}?\\).*");
    private static final Pattern LETTER = Pattern.compile("\\p{Lu}(?:\\P{L}.*)?");
    private static final Pattern LOWER_CASE = Pattern.compile("(?!we\\b)\\p{Ll}[\\p{Ll}'’-]*\\P{L}*");

    /** @param at index of the stop, in UTF-16 units */
    static SentenceStop in(CharSequence text, int begin, int at) {
        String before = text.subSequence(Math.max(begin, at - REACH), at).toString();
        Matcher behind = BEHIND.matcher(text.subSequence(at + 1, Math.min(text.length(), at + 1 + REACH)));
        behind.lookingAt();
        return new SentenceStop(before, text.charAt(at), behind.group(1), behind.group(2));
    }

    /** False if the sentence goes on for certain. */
    boolean mayEnd() {
        return closes() && (next.isEmpty() || !isPartOfMore());
    }

    private boolean isPartOfMore() {
        return YEAR.matcher(next).matches() || ITEM.matcher(before).find() || isAbbreviation() || goesOnInLowerCase();
    }

    private boolean closes() {
        return CLOSING.matcher(rest).matches() || NOTE.matcher(rest).matches() && isFullWord();
    }

    private boolean isAbbreviation() {
        return mark == '.' && (isOneOf(NEVER_LAST) || isOneOf(NUMBERED) && isNumbered() || isSeldomLast() && !FirstWords.begin(next));
    }

    private boolean isNumbered() {
        return NUMBER.matcher(next).matches() || Character.isUpperCase(word().charAt(0)) && LETTER.matcher(next).matches();
    }

    private boolean isSeldomLast() {
        return isOneOf(SELDOM_LAST) || DOTTED.matcher(word()).matches() || SPACED.matcher(before).find()
                || INITIAL.matcher(word()).matches() && NAME.matcher(next).matches();
    }

    /** In lower case or with a capital; {@code MT} is no mountain. */
    private boolean isOneOf(Set<String> abbreviations) {
        String word = word();
        String small = word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        return abbreviations.contains(word) || abbreviations.contains(small);
    }

    private boolean goesOnInLowerCase() {
        return LOWER_CASE.matcher(next).matches() && !(mark == '.' && isFullWord());
    }

    private boolean isFullWord() {
        String word = word();
        return word.length() >= SHORTEST_FULL_WORD && word.chars().allMatch(Character::isLowerCase);
    }

    private String word() {
        int begin = before.length();
        while (begin > 0 && !Character.isWhitespace(before.charAt(begin - 1)) && OPENING.indexOf(before.charAt(begin - 1)) < 0) {
            begin--;
        }
        return before.substring(begin);
    }
}
