package org.papergraph.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas of LaTeX such as {@code \alpha} and {@code 10^{-3}}, and commands outside formulas such as {@code \textsubscript{2}}, as Unicode
 * shows them. What has no such form stays as it is written.
 */
public final class PlainLatex {

    /** What no amount of money has. */
    private static final Pattern SIGN_OF_FORMULA = Pattern.compile("[\\\\^_]");
    /** A formula without a sign of LaTeX: {@code n}, {@code O(n)}, {@code f(x, y)}, {@code k = 3}. */
    private static final Pattern PLAIN_FORMULA = Pattern.compile("\\S{1,20}|\\S(?:.{0,40}[=<>+|)(-].{0,40})?\\S", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:(?<name>[A-Za-z]+)(?:\\{(?<argument>[^{}$]{0,400}+)\\}|(?<gap> ?)))");
    /** Commands that do more to what stands behind them than to set it in a style. */
    private static final Pattern TAKES_ARGUMENT = Pattern.compile("text(?:super|sub)script|[td]?frac|sqrt|(?:wide)?(?:hat|tilde)|bar|overline|vec|d?dot");
    private static final Pattern SCRIPT = Pattern.compile("(?<=[\\p{L}\\p{N})])(?<sign>[_^])\\{(?<text>[^{}]{1,12})\\}");

    private PlainLatex() {
    }

    /**
     * What a formula shows; empty where it has no form in Unicode or is no formula but what stands between two amounts of money.
     *
     * @param body what stands between the dollar signs
     * @param digitBehind true if a digit follows them
     */
    public static Optional<String> formula(String body, boolean digitBehind) {
        return SIGN_OF_FORMULA.matcher(body).find() || !digitBehind && PLAIN_FORMULA.matcher(body).matches()
                ? LatexFormula.shown(body.replace('\n', ' '))
                : Optional.empty();
    }

    /**
     * The text with the commands outside formulas replaced that show letters, signs or their arguments, and with superscripts and subscripts; those of
     * characters that LaTeX takes for its own stay.
     */
    public static String words(String written) {
        String text = written.indexOf('\\') < 0 ? written : COMMAND.matcher(written).replaceAll(found -> Matcher.quoteReplacement(command((Matcher) found)));
        return SCRIPT.matcher(text).replaceAll(script -> Matcher.quoteReplacement(script(script)));
    }

    private static String command(Matcher found) {
        String name = found.group("name");
        String argument = found.group("argument");
        if (name.equals("url")) {
            return argument == null ? found.group() : argument;
        }
        if (LatexCommands.shown(name).filter(LatexCommands::isTaken).isPresent()) {
            return found.group();
        }
        if (argument == null || argument.isEmpty()) {
            String gap = argument == null && LatexCommands.shown(name).filter(String::isEmpty).isEmpty() ? found.group("gap") : "";
            return LatexFormula.shown("\\" + name).map(shown -> shown + gap).orElse(found.group());
        }
        if (name.equals("ensuremath")) {
            return LatexFormula.shown(argument).orElse(found.group());
        }
        boolean isStyle = !TAKES_ARGUMENT.matcher(name).matches() && LatexCommands.shown(name).filter(String::isEmpty).isPresent();
        return isStyle ? argument : LatexFormula.shown(found.group()).orElse(found.group());
    }

    private static String script(MatchResult script) {
        Optional<String> shown = Scripts.of(script.group(1).charAt(0)).shown(script.group(2));
        return shown.orElse(script.group());
    }
}
