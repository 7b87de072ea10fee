package org.papergraph.query;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The brackets, operators and words of a text that may be a query, outside of its strings, IRIs and comments. Found in one pass in
 * time linear in the length, whatever the text is: ARQ's lexer takes quadratic time on a long word that is none of SPARQL's.
 */
final class QueryOutline {

    /** Brackets within one another. */
    private static final int DEEPEST = 100;

    /** Operators and patterns, each of which makes the parsed query a level deeper. */
    private static final int MOST_OPERATORS = 1000;

    private static final Set<String> PATTERNS = Set.of("UNION", "OPTIONAL", "MINUS", "BIND", "FILTER", "GRAPH", "VALUES", "EXISTS", "SELECT", "LATERAL", "UNFOLD");
    private static final String OPERATORS = "|&+-*/^!";
    private static final String NO_IRI = "<>\"{}|^`\\";

    private final String text;
    private final Set<String> words = new HashSet<>();
    private int place;
    private int depth;
    private int operators;

    private QueryOutline(String text) {
        this.text = text;
    }

    /** @throws QueryRejectedException where a query of this outline would be too deep for the stack of those who walk it, with the place from which on it is */
    static void requireModerate(String text) {
        new QueryOutline(text).read(true);
    }

    /** True if one of these words, in capitals, stands in the text, not as a variable or a part of a name. */
    static boolean hasAny(String text, Set<String> words) {
        QueryOutline outline = new QueryOutline(text);
        outline.read(false);
        return outline.words.stream().anyMatch(words::contains);
    }

    private void read(boolean bounded) {
        while (place < text.length()) {
            int start = place;
            step(text.charAt(place));
            if (bounded && depth > DEEPEST) {
                throw tooMuch(start, "nested too deeply: at most " + DEEPEST + " brackets may stand within one another");
            }
            if (bounded && operators > MOST_OPERATORS) {
                throw tooMuch(start, "too many operators and patterns: at most " + MOST_OPERATORS + " are allowed; long lists of values go into VALUES or IN");
            }
        }
    }

    /** Takes in what begins at the place. */
    private void step(char first) {
        if (first == '#') {
            int end = text.indexOf('\n', place);
            place = end < 0 ? text.length() : end;
        } else if (first == '"' || first == '\'') {
            string(Character.toString(first));
        } else if (first == '<') {
            iriOrBracket();
        } else if (isOfWord(first) || first == '?' || first == '$') {
            word();
        } else {
            boolean closing = text.startsWith(">>", place);
            depth += "({[".indexOf(first) >= 0 ? 1 : closing || ")}]".indexOf(first) >= 0 ? -1 : 0;
            operators += OPERATORS.indexOf(first) >= 0 ? 1 : 0;
            place += closing ? 2 : 1;
        }
    }

    private void string(String quote) {
        String mark = text.startsWith(quote.repeat(3), place) ? quote.repeat(3) : quote;
        place += mark.length();
        while (place < text.length() && !text.startsWith(mark, place) && (mark.length() > 1 || text.charAt(place) != '\n')) {
            place += text.charAt(place) == '\\' ? 2 : 1;
        }
        place = Math.min(text.length(), place + mark.length());
    }

    private void iriOrBracket() {
        int end = place + 1;
        while (end < text.length() && text.charAt(end) > ' ' && NO_IRI.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '>') {
            place = end + 1;
        } else {
            boolean opening = text.startsWith("<<", place);
            depth += opening ? 1 : 0;
            place += opening ? 2 : 1;
        }
    }

    private void word() {
        int start = place++;
        while (place < text.length() && isOfWord(text.charAt(place))) {
            place++;
        }
        String word = text.substring(start, place).toUpperCase(Locale.ROOT);
        words.add(word);
        operators += PATTERNS.contains(word) ? 1 : 0;
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == ':';
    }

    private QueryRejectedException tooMuch(int at, String reason) {
        int line = 1 + (int) text.substring(0, at).chars().filter(each -> each == '\n').count();
        return new QueryRejectedException(line, at - text.lastIndexOf('\n', at - 1), reason, null);
    }
}
