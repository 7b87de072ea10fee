package org.papergraph.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands of LaTeX for accented and special letters, as Unicode. */
public final class LatexLetters {

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

    private LatexLetters() {
    }

    /** The text with such commands as letters, without braces around one; formulas and other commands stay. */
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
