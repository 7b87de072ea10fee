package org.papergraph.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A formula of LaTeX as Unicode shows it in a line of text: letters, signs, accents, superscripts and subscripts, roots and fractions of short terms. */
final class LatexFormula {

    /** In UTF-16 units. */
    private static final int LONGEST = 400;
    private static final int DEEPEST = 16;
    private static final Map<String, String> ACCENTS = Map.ofEntries(Map.entry("hat", "\u0302"), Map.entry("widehat", "\u0302"), Map.entry("tilde", "\u0303"),
            Map.entry("widetilde", "\u0303"), Map.entry("bar", "\u0304"), Map.entry("overline", "\u0305"), Map.entry("vec", "\u20D7"), Map.entry("dot", "\u0307"),
            Map.entry("ddot", "\u0308"), Map.entry("check", "\u030C"), Map.entry("breve", "\u0306"), Map.entry("acute", "\u0301"), Map.entry("grave", "\u0300"),
            Map.entry("mathring", "\u030A"));
    private static final Map<Character, String> SIGNS = Map.ofEntries(Map.entry(',', " "), Map.entry(';', " "), Map.entry(':', " "), Map.entry(' ', " "), Map.entry('!', ""),
            Map.entry('|', "‖"), Map.entry('%', "%"), Map.entry('&', "&"), Map.entry('#', "#"), Map.entry('_', "_"), Map.entry('$', "$"), Map.entry('{', "{"), Map.entry('}', "}"));
    private static final String DOUBLE_STRUCK = "CHNPQRZ";
    private static final String DOUBLE_STRUCK_LETTERS = "ℂℍℕℙℚℝℤ";
    private static final Pattern TERM = Pattern.compile("[\\p{L}\\p{N}.]+");

    private final String latex;
    private int at;
    private boolean unshown;

    private LatexFormula(String latex) {
        this.latex = latex;
    }

    /** What a formula without its dollar signs shows; empty if Unicode has no such form. */
    static Optional<String> shown(String latex) {
        if (latex.length() > LONGEST) {
            return Optional.empty();
        }
        LatexFormula formula = new LatexFormula(latex);
        String text = formula.terms(0);
        return formula.unshown || formula.at < latex.length() || text.isBlank() ? Optional.empty() : Optional.of(text.replaceAll(" +", " ").strip());
    }

    /** The terms up to the end or a closing brace. */
    private String terms(int depth) {
        StringBuilder text = new StringBuilder();
        unshown |= depth > DEEPEST;
        while (!unshown && at < latex.length() && latex.charAt(at) != '}') {
            text.append(term(depth, text));
        }
        return text.toString();
    }

    private String term(int depth, CharSequence before) {
        char next = latex.charAt(at);
        if (next == '{') {
            return group(depth);
        } else if (next == '^' || next == '_') {
            at++;
            return orUnshown(Scripts.of(next).shown(argument(depth)));
        } else if (next == '\\') {
            return command(depth, before);
        }
        unshown |= next == '$' || next == '&';
        int letter = latex.codePointAt(at);
        at += Character.charCount(letter);
        return letter == '~' ? " " : letter == '\'' ? "′" : Character.toString(letter);
    }

    private String group(int depth) {
        at++;
        String text = terms(depth + 1);
        unshown |= at >= latex.length();
        at++;
        return text;
    }

    /** What stands behind a command: a group, a command or a character. */
    private String argument(int depth) {
        skipBlanks();
        if (at >= latex.length() || depth > DEEPEST || latex.charAt(at) == '}' || latex.charAt(at) == '^' || latex.charAt(at) == '_') {
            unshown = true;
            return "";
        }
        String text = term(depth + 1, "");
        return text.isEmpty() && at < latex.length() && latex.charAt(at) == '{' ? group(depth) : text;
    }

    private String command(int depth, CharSequence before) {
        int begin = ++at;
        while (at < latex.length() && isLetter(latex.charAt(at))) {
            at++;
        }
        if (at == begin) {
            String sign = at < latex.length() ? SIGNS.get(latex.charAt(at)) : null;
            at++;
            return orUnshown(Optional.ofNullable(sign));
        }
        String name = latex.substring(begin, at);
        if (LatexCommands.isFunction(name)) {
            return (endsInLetter(before) ? " " : "") + name;
        }
        if (!endsInLetter(before) || before.isEmpty()) {
            return named(name, depth);
        }
        skipBlanks();
        return named(name, depth);
    }

    private String named(String name, int depth) {
        return switch (name) {
            case "textsuperscript" -> orUnshown(Scripts.SUPERSCRIPT.shown(argument(depth)));
            case "textsubscript" -> orUnshown(Scripts.SUBSCRIPT.shown(argument(depth)));
            case "sqrt" -> root(argument(depth));
            case "frac", "tfrac", "dfrac" -> fraction(argument(depth), argument(depth));
            case "mathbb" -> doubleStruck(argument(depth));
            case "quad", "qquad" -> " ";
            default -> ACCENTS.containsKey(name) ? accented(argument(depth), ACCENTS.get(name)) : symbol(name);
        };
    }

    private String symbol(String name) {
        Optional<String> shown = LatexCommands.shown(name);
        if (shown.filter(String::isEmpty).isPresent()) {
            skipBlanks();
        }
        return orUnshown(shown.or(() -> LatexCommands.greek(name)));
    }

    private String accented(String base, String mark) {
        unshown |= base.codePointCount(0, base.length()) != 1;
        return Normalizer.normalize(base + mark, Normalizer.Form.NFC);
    }

    private static String root(String of) {
        return TERM.matcher(of).matches() ? "√" + of : "√(" + of + ")";
    }

    private static String fraction(String above, String below) {
        return inBrackets(above) + "/" + inBrackets(below);
    }

    private static String inBrackets(String term) {
        return TERM.matcher(term).matches() ? term : "(" + term + ")";
    }

    private static String doubleStruck(String letters) {
        return letters.codePoints().collect(StringBuilder::new, (text, letter) -> {
            int at = DOUBLE_STRUCK.indexOf(letter);
            text.appendCodePoint(at >= 0 ? DOUBLE_STRUCK_LETTERS.charAt(at) : letter >= 'A' && letter <= 'Z' ? 0x1D538 + letter - 'A' : letter == '1' ? 0x1D7D9 : letter);
        }, StringBuilder::append).toString();
    }

    private String orUnshown(Optional<String> shown) {
        unshown |= shown.isEmpty();
        return shown.orElse("");
    }

    private void skipBlanks() {
        while (at < latex.length() && latex.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean endsInLetter(CharSequence text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
}
