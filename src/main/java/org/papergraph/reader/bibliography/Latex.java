package org.papergraph.reader.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.text.LatexCommands;
import org.papergraph.text.LatexLetters;
import org.papergraph.text.PlainLatex;

/** Text in LaTeX as plain Unicode. */
public final class Latex {

    /** A footnote with what stands in it, and the mark of one. */
    private static final Pattern FOOTNOTE = Pattern.compile("\\\\(?:thanks|titlenote|footnote(?:mark|text)?|tnote(?:ref|text|mark)?)(?![A-Za-z])"
            + "(?: ?\\[[^\\]]{0,20}\\])?(?: ?\\{(?:[^{}]++|\\{[^{}]*+\\})*+\\})?");
    private static final Pattern TIE = Pattern.compile("(?<!\\\\)~");
    /** A formula to be shown, or one between empty groups that keep it; possessive, so that one of any length takes neither stack nor a second try. */
    private static final Pattern FORMULA = Pattern.compile("(?<!\\\\)(?:\\{\\}\\$(?<kept>(?:[^$\\\\]|\\\\.)++)\\$\\{\\}"
            + "|(?<signs>\\$\\$?)(?<shown>(?:[^$\\\\]|\\\\.)++)\\k<signs>(?=(?<digit>\\d)?)|\\\\\\((?<round>(?:[^\\\\]|\\\\(?![()]).)*+)\\\\\\))");
    /** The number of a formula, between characters of no script, stands in its place while the rest is read. */
    private static final Pattern STANDING_IN = Pattern.compile("\uE000(\\d{1,7})\uE001");
    private static final Map<String, String> LIGATURES = Map.of("--", "–", "---", "—", "``", "“", "`", "‘", "?`", "¿", "!`", "¡", "{", "", "}", "");
    private static final String ESCAPED = "&%#$_{}()[]@";
    private static final String BLANKS = " ,;:\\~";
    private static final Pattern SIGN = Pattern.compile("\\\\([A-Za-z]+)\\*?(?:\\{\\}| +)?|\\\\(.?)|-{2,}|``|`([^`'\\\\{}]{1,80})'(?!')|[?!]?`|[{}]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Latex() {
    }

    /**
     * The text without footnotes, commands and braces, formulas between dollar signs as Unicode or as they stand, those between empty
     * groups with their dollar signs, unchanged.
     */
    public static String text(String latex) {
        String spaced = SPACE.matcher(latex).replaceAll(" ").strip();
        if (spaced.chars().noneMatch(each -> "\\{}$~`".indexOf(each) >= 0) && !spaced.contains("--")) {
            return spaced;
        }
        List<String> formulas = new ArrayList<>();
        String words = plain(FORMULA.matcher(spaced).replaceAll(formula -> {
            formulas.add(shown((Matcher) formula));
            return "\uE000" + (formulas.size() - 1) + "\uE001";
        }));
        return STANDING_IN.matcher(words).replaceAll(found -> Matcher.quoteReplacement(
                Integer.parseInt(found.group(1)) < formulas.size() ? formulas.get(Integer.parseInt(found.group(1))) : found.group()));
    }

    private static String shown(Matcher formula) {
        if (formula.group("kept") != null) {
            return "$" + formula.group("kept") + "$";
        }
        return formula.group("round") == null
                ? PlainLatex.formula(formula.group("shown"), formula.group("digit") != null).orElse(formula.group())
                : PlainLatex.formula(formula.group("round"), false).orElse(formula.group());
    }

    private static String plain(String latex) {
        String words = PlainLatex.words(LatexLetters.spelled(TIE.matcher(FOOTNOTE.matcher(latex).replaceAll("")).replaceAll(" ")));
        String quoted = words.contains("``") ? words.replace("''", "”") : words;
        return SPACE.matcher(SIGN.matcher(quoted).replaceAll(sign -> Matcher.quoteReplacement(sign(sign)))).replaceAll(" ").strip();
    }

    /** What a command, an escape, a ligature or a brace shows; nothing for a command that nobody knows, which sets what follows. */
    private static String sign(MatchResult sign) {
        if (sign.group(1) != null) {
            return LatexCommands.shown(sign.group(1)).orElse("");
        }
        String escaped = sign.group(2);
        if (escaped == null) {
            return sign.group(3) != null ? "‘" + sign.group(3) + "’" : LIGATURES.getOrDefault(sign.group(), sign.group());
        }
        return ESCAPED.contains(escaped) ? escaped : BLANKS.contains(escaped) ? " " : "";
    }
}
