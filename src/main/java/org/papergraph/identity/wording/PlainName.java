package org.papergraph.identity.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.text.LatexLetters;
import org.papergraph.text.PlainLatex;

/** A name without what a text leaves around it and in it: letters, braces and dashes of TeX, quotation marks, halves of brackets. */
public final class PlainName {

    private static final Pattern BLANKS = Pattern.compile("[\\s~]+");
    private static final Pattern DASHES = Pattern.compile("-{2,3}");
    /** Braces around letters of a name; those that enumerate hold a comma. */
    private static final Pattern BRACES = Pattern.compile("\\{([^{},]*)}");
    /** Commands that set letters of a name in another face, with the dollars around them. */
    private static final Pattern FACE = Pattern.compile("\\$?\\\\(?:text|math|under|over|emph)\\p{L}*\\s*\\{([^{}]*)}\\$?");
    private static final Pattern FORMULA = Pattern.compile("(?<!\\\\)\\$([^$]{1,40})\\$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[%&_#$])");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("``|''|[\"“”„«»]");
    private static final Pattern OUTER_MARKS = Pattern.compile("^[\\s'‘’`,;:*_-]+|(?:['’]s)?[\\s'‘’`,;:*_-]+$|['’]s$|(?<=\\p{Ll}{2})\\.$");

    private PlainName() {
    }

    /** The name as a person would write it; the text itself where nothing would be left. */
    public static String of(String text) {
        String spelled = withoutFormulas(FACE.matcher(LatexLetters.spelled(text)).replaceAll("$1"));
        String joined = DASHES.matcher(BLANKS.matcher(spelled).replaceAll(" ")).replaceAll("–");
        String unbraced = BRACES.matcher(ESCAPE.matcher(joined).replaceAll("")).replaceAll("$1");
        String plain = balanced(DOUBLE_QUOTES.matcher(unbraced).replaceAll(""));
        String trimmed = OUTER_MARKS.matcher(plain).replaceAll("").strip();
        return trimmed.isEmpty() ? text.strip() : trimmed;
    }

    /** {@code S²Teacher} of <code>S$^2$Teacher</code>, {@code k-means} of <code>$k$-means</code>. */
    private static String withoutFormulas(String text) {
        return text.indexOf('$') < 0 ? text
                : FORMULA.matcher(text).replaceAll(formula -> Matcher.quoteReplacement(PlainLatex.formula(formula.group(1), false).orElse(formula.group())));
    }

    /** Cut before a bracket that nothing closes, and without one that nothing opens. */
    private static String balanced(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        StringBuilder kept = new StringBuilder();
        for (char each : text.toCharArray()) {
            boolean closes = isClosing(each);
            if (isOpening(each)) {
                open.push(kept.length());
            }
            if (!closes || !open.isEmpty()) {
                kept.append(each);
            }
            if (closes && !open.isEmpty()) {
                open.pop();
            }
        }
        return open.isEmpty() ? kept.toString() : kept.substring(0, open.peekLast());
    }

    private static boolean isOpening(char each) {
        return each == '(' || each == '[' || each == '{';
    }

    private static boolean isClosing(char each) {
        return each == ')' || each == ']' || each == '}';
    }
}
