package org.papergraph.reader.bibliography;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Text in LaTeX as plain Unicode: accents and letters by a table of LaTeX's commands, the rest by jbibtex. */
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
    /** Possessive, so that a formula of any length takes neither stack nor a second try. */
    private static final Pattern FORMULA = Pattern.compile("(?<!\\\\)\\$(?:[^$\\\\]|\\\\.)++\\$");
    /** A character of no script, which stands in a formula's place while the rest is parsed. */
    private static final String STAND_IN = "\uE000";
    private static final Pattern STANDING_IN = Pattern.compile(STAND_IN);
    private static final Pattern STYLE = Pattern.compile("\\\\(?:emph|text(?:it|bf|sc|tt|rm|sf|sl|up|normal)|math(?:it|bf|rm|cal|sf)|em|it|bf|sc|tt|rm|sf|sl|relax)(?![A-Za-z])\\s*|\\\\(?=(?:La|Bib)?TeX\\b)");
    /** An escaped character, which stays, or a brace, which goes. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([&%#$_{}])|[{}]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Latex() {
    }

    /** The text without footnotes, commands and braces, formulas as they stand; where it cannot be parsed, without braces and escapes alone. */
    public static String text(String latex) {
        String spaced = SPACE.matcher(FOOTNOTE.matcher(SPACE.matcher(latex).replaceAll(" ")).replaceAll("")).replaceAll(" ").strip();
        if (spaced.chars().noneMatch(each -> "\\{}$~".indexOf(each) >= 0)) {
            return spaced;
        }
        Deque<String> formulas = FORMULA.matcher(spaced).results().map(MatchResult::group).collect(Collectors.toCollection(ArrayDeque::new));
        String plain = plain(FORMULA.matcher(spaced).replaceAll(STAND_IN));
        return STANDING_IN.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(formulas.isEmpty() ? found.group() : formulas.removeFirst()));
    }

    private static String plain(String latex) {
        String lettered = STYLE.matcher(letters(accents(TIE.matcher(latex).replaceAll(" ")))).replaceAll("");
        try {
            return SPACE.matcher(new LaTeXPrinter().print(new LaTeXParser().parse(lettered))).replaceAll(" ").strip();
        } catch (ParseException | TokenMgrException | StackOverflowError unreadable) {
            return ESCAPE.matcher(lettered).replaceAll("$1").replaceAll("(?<!-)---(?!-)", "—").replaceAll("(?<!-)--(?!-)", "–");
        }
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
