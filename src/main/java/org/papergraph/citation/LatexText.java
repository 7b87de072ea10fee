package org.papergraph.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as BibTeX can hold it. LaTeX that stands in the text stays as it is: commands, and formulas between dollar
 * signs; other characters that LaTeX would take for its own are escaped, and so are braces that do not pair.
 */
final class LatexText {

    /** Possessive, so that a formula of any length takes neither stack nor a second try. */
    private static final Pattern FORMULA = Pattern.compile("(?<!\\\\)\\$(?:[^$\\\\]|\\\\.)++\\$");
    private static final Pattern SPECIAL = Pattern.compile("\\\\[\\\\$&%#_{}]|\\\\[A-Za-z]|[$&%#_~^\\\\]");

    private LatexText() {}

    static String of(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        StringBuilder result = new StringBuilder();
        Matcher formulas = FORMULA.matcher(line);
        int from = 0;
        while (formulas.find()) {
            result.append(escaped(line.substring(from, formulas.start()))).append(formulas.group());
            from = formulas.end();
        }
        result.append(escaped(line.substring(from)));
        return paired(result.toString());
    }

    private static String escaped(String plain) {
        return SPECIAL.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(escape(found.group())));
    }

    private static String escape(String found) {
        return switch (found) {
            case "~" -> "\\textasciitilde{}";
            case "^" -> "\\textasciicircum{}";
            case "\\" -> "\\textbackslash{}";
            default -> found.length() > 1 ? found : "\\" + found;
        };
    }

    /** BibTeX counts braces, also escaped ones: where they do not pair, words stand in for them. */
    private static String paired(String text) {
        return isPaired(text) ? text : text.replaceAll("\\\\?\\{(?!\\})", Matcher.quoteReplacement("\\textbraceleft "))
                .replaceAll("(?<!\\{)\\\\?\\}", Matcher.quoteReplacement("\\textbraceright "));
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
