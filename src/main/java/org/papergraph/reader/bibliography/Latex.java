package org.papergraph.reader.bibliography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.text.LatexCommands;
import org.papergraph.text.PlainLatex;

/** Text in LaTeX as plain Unicode. */
public final class Latex {

    /** Accent commands and the combining characters that they are. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"), Map.entry("'", "\u0301"), Map.entry("^", "\u0302"), Map.entry("~", "\u0303"), Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"), Map.entry(".", "\u0307"), Map.entry("\"", "\u0308"), Map.entry("r", "\u030A"), Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"), Map.entry("d", "\u0323"), Map.entry("c", "\u0327"), Map.entry("k", "\u0328"), Map.entry("b", "\u0331"));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("l", "ł"), Map.entry("L", "Ł"), Map.entry("o", "ø"), Map.entry("O", "Ø"), Map.entry("i", "ı"), Map.entry("j", "ȷ"),
            Map.entry("ss", "ß"), Map.entry("ae", "æ"), Map.entry("AE", "Æ"), Map.entry("oe", "œ"), Map.entry("OE", "Œ"), Map.entry("aa", "å"),
            Map.entry("AA", "Å"), Map.entry("dh", "ð"), Map.entry("DH", "Ð"), Map.entry("th", "þ"), Map.entry("TH", "Þ"), Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"), Map.entry("ng", "ŋ"), Map.entry("NG", "Ŋ"));
    private static final String BASE = "(?:\\{\\\\?(?<braced>[A-Za-z])\\}|\\\\?(?<bare>[A-Za-z]))";
    private static final Pattern ACCENT =
            Pattern.compile("\\\\(?:(?<sign>[`'^\"~=.]) ?|(?<letter>[uvHcdbrk])(?= |\\{|\\\\) ?)" + BASE + "(?:\\{\\})?");
    private static final Pattern LETTER = Pattern.compile("\\\\(?<name>ss|ae|AE|oe|OE|aa|AA|dh|DH|th|TH|dj|DJ|ng|NG|[lLoOij])(?![A-Za-z])(?:\\{\\}| )?");
    private static final Pattern IN_BRACES = Pattern.compile("\\{([\\p{L}&&[^\\p{ASCII}]])\\}");
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
        String words = PlainLatex.words(letters(accents(TIE.matcher(FOOTNOTE.matcher(latex).replaceAll("")).replaceAll(" "))));
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

    /** The text with commands for accented and special letters as letters; formulas and other commands stay. */
    public static String spelled(String latex) {
        return latex.indexOf('\\') < 0 ? latex : IN_BRACES.matcher(letters(accents(latex))).replaceAll("$1");
    }

    private static String accents(String text) {
        return ACCENT.matcher(text).replaceAll(found -> {
            Matcher accent = (Matcher) found;
            String sign = accent.group("sign") == null ? accent.group("letter") : accent.group("sign");
            String base = accent.group("braced") == null ? accent.group("bare") : accent.group("braced");
            return Matcher.quoteReplacement(Normalizer.normalize(base + ACCENTS.get(sign), Normalizer.Form.NFC));
        });
    }

    private static String letters(String text) {
        return LETTER.matcher(text).replaceAll(found -> LETTERS.get(((Matcher) found).group("name")));
    }
}
