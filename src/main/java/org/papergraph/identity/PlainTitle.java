package org.papergraph.identity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.papergraph.text.LatexCommands;

/**
 * A title as plain text: character references decoded, and tags of inline markup and commands of LaTeX replaced by what they
 * show. {@code ^} stands before what is superscript.
 */
final class PlainTitle {

    private static final int MOST_ESCAPES = 3;
    private static final Pattern TAG = Pattern.compile("<(/?)(?:[a-z]++:)?+([a-z][a-z-]*+)"
            + "(?:\\s++[\\w:-]++\\s*+=\\s*+(?:\"[^\"<>]*+\"|'[^'<>]*+'|[^\\s\"'<>=]++))*+\\s*+/?>", Pattern.CASE_INSENSITIVE);
    /** Elements of HTML, JATS and MathML that stand in titles. */
    private static final Set<String> INLINE = Set.of("a", "b", "bold", "em", "ext-link", "font", "i", "inline-formula", "italic", "math", "mfrac",
            "mi", "mn", "mo", "monospace", "mrow", "mstyle", "msub", "msubsup", "msup", "mtext", "named-content", "p", "roman", "sans-serif", "sc", "scp",
            "small", "span", "strong", "sub", "sup", "tt", "u", "underline");

    /** {@code \"o}, {@code \v{s}}, {@code \'{\i}} */
    private static final Pattern ACCENT = Pattern.compile("\\\\(?:['\"^~=.`]|[cvuHkrdbt](?![A-Za-z]))\\s*\\{?\\\\?(\\p{L})\\}?");
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:([A-Za-z]+)\\*?\\s*|(.)|$)", Pattern.DOTALL);
    /** Another shape of a letter: {@code \varepsilon}. */
    private static final Pattern VARIANT = Pattern.compile("^var(?=epsilon|kappa|phi|pi|rho|sigma|theta)");
    /** A footnote with what stands in it, which may have braces of its own, and the mark of one. */
    private static final Pattern FOOTNOTE = Pattern.compile("\\\\(?:thanks|footnote|titlenote|tnote|tnoteref|footnotemark|footnotetext)(?![A-Za-z])"
            + "(?:\\s*\\[[^\\]]{0,20}\\])?(?:\\s*\\{(?:[^{}]++|\\{[^{}]*+\\})*+\\})?");
    private static final Pattern TEXT_SUPERSCRIPT = Pattern.compile("\\\\textsuperscript(?![A-Za-z])\\s*");
    private static final Pattern GROUPING = Pattern.compile("[${}]|_(?=\\{)");

    private static final Pattern SUPERSCRIPTS = Pattern.compile("[⁰¹²³⁴-⁹⁺-⁾ⁿⁱᴬ-ᵝˣʳˢʰʲʷʸˡᶜᶠᵗᵘᵛᶻ]+");
    /** {@code f'}, and no apostrophe of a word. */
    private static final Pattern PRIME = Pattern.compile("(?<![\\p{L}\\p{N}'’])(\\p{L})['’](?![\\p{L}\\p{N}])");
    /** The bounds keep a long run of hyphens from being searched from each of its places to its end. */
    private static final Pattern TYPED_SIGN = Pattern.compile("<-{1,20}>|-{1,20}>|<-{1,20}(?!\\p{N})|={1,20}>|<=|>=|!=|\\+/-");

    private PlainTitle() {
    }

    /** The plain text; of a title that is markup alone, the title. */
    static String of(String title) {
        String latex = withoutTags(decoded(title));
        String plain = GROUPING.matcher(latex.indexOf('\\') < 0 ? latex : withoutCommands(latex)).replaceAll("");
        String signs = TYPED_SIGN.matcher(plain).replaceAll(found -> sign(found.group()));
        return plain.isBlank() ? title : PRIME.matcher(SUPERSCRIPTS.matcher(signs).replaceAll("^$0")).replaceAll("$1′");
    }

    private static String decoded(String title) {
        String decoded = title;
        for (int time = 0; time < MOST_ESCAPES && decoded.indexOf('&') >= 0; time++) {
            decoded = Parser.unescapeEntities(decoded, true);
        }
        return decoded;
    }

    /** Without the tags of inline markup; one that the title does not close is none: {@code x<i} */
    private static String withoutTags(String text) {
        Set<String> closed = new HashSet<>();
        TAG.matcher(text).results().filter(tag -> !tag.group(1).isEmpty()).forEach(tag -> closed.add(name(tag)));
        return TAG.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(shown(tag, closed)));
    }

    private static String shown(MatchResult tag, Set<String> closed) {
        String name = name(tag);
        if (!name.equals("br") && !(INLINE.contains(name) && closed.contains(name))) {
            return tag.group();
        }
        return name.equals("br") ? " " : name.equals("sup") && tag.group(1).isEmpty() ? "^" : "";
    }

    private static String name(MatchResult tag) {
        return tag.group(2).toLowerCase(Locale.ROOT);
    }

    private static String withoutCommands(String latex) {
        String read = TEXT_SUPERSCRIPT.matcher(FOOTNOTE.matcher(latex).replaceAll("")).replaceAll("^");
        return COMMAND.matcher(ACCENT.matcher(read).replaceAll("$1")).replaceAll(command -> Matcher.quoteReplacement(shown(command)));
    }

    private static String shown(MatchResult command) {
        if (command.group(1) == null) {
            return command.group(2) != null && "&%#_".contains(command.group(2)) ? command.group(2) : " ";
        }
        String name = VARIANT.matcher(command.group(1)).replaceFirst("");
        return LatexCommands.shown(name).orElse(name);
    }

    /** The sign that is typed with several characters. */
    private static String sign(String typed) {
        return switch (typed) {
            case "<=" -> "≤";
            case ">=" -> "≥";
            case "!=" -> "≠";
            case "+/-" -> "±";
            default -> typed.startsWith("=") ? "⇒" : !typed.startsWith("<") ? "→" : typed.endsWith(">") ? "↔" : "←";
        };
    }
}
