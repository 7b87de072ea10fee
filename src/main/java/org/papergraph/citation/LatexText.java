package org.papergraph.citation;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as BibTeX can hold it, which is read again as the same text. Formulas between dollar signs stand between empty groups, which
 * LaTeX sets as it sets the formulas; other characters that LaTeX would take for its own are escaped, and braces that do not pair.
 */
final class LatexText {

    /** Possessive, so that a formula of any length takes neither stack nor a second try. */
    private static final Pattern FORMULA = Pattern.compile("(?<![\\\\$])\\$((?:[^$\\\\%&#]|\\\\.)++)\\$(?!\\$)(?=(\\d)?)");
    /** What no amount of money has. */
    private static final Pattern SIGN_OF_FORMULA = Pattern.compile("[\\\\^_]");
    private static final Pattern SPECIAL = Pattern.compile("[$&%#_{}~^`\\\\]|(?<=([-']))\\1");

    private LatexText() {}

    static String of(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        StringBuilder result = new StringBuilder();
        Matcher formulas = FORMULA.matcher(line);
        int from = 0;
        while (formulas.find()) {
            if (isFormula(formulas.group(1), formulas.group(2) != null)) {
                result.append(escaped(line.substring(from, formulas.start()))).append("{}$").append(formulas.group(1)).append("${}");
                from = formulas.end();
            }
        }
        result.append(escaped(line.substring(from)));
        return paired(result.toString());
    }

    private static boolean isFormula(String body, boolean digitBehind) {
        return isPaired(body) && (SIGN_OF_FORMULA.matcher(body).find() || !digitBehind && body.strip().equals(body));
    }

    private static String escaped(String plain) {
        return SPECIAL.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(escape(found)));
    }

    private static String escape(MatchResult found) {
        return switch (found.group()) {
            case "~" -> "\\textasciitilde{}";
            case "^" -> "\\textasciicircum{}";
            case "\\" -> "\\textbackslash{}";
            case "`" -> "\\textasciigrave{}";
            case "-", "'" -> "{}" + found.group();
            default -> "\\" + found.group();
        };
    }

    /** BibTeX counts braces, also escaped ones: where they do not pair, words stand in for them. */
    private static String paired(String text) {
        return isPaired(text) ? text : text.replaceAll("\\\\\\{", Matcher.quoteReplacement("\\textbraceleft{}"))
                .replaceAll("\\\\\\}", Matcher.quoteReplacement("\\textbraceright{}"));
    }

    private static boolean isPaired(String text) {
        int depth = 0;
        for (char each : text.toCharArray()) {
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
