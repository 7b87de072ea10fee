package org.papergraph.annotator.crf;

import java.util.Set;

/** The longest runs of tokens in a sentence that may enumerate names: capitalised words, numbers, {@code and}, {@code or}, brackets and commas. */
final class Enumerations {

    private static final Set<String> CONJUNCTIONS = Set.of("and", "or");
    private static final String ENDS = ".;:";

    private final int[] first;
    private final int[] end;

    Enumerations(String[] tokens) {
        first = new int[tokens.length];
        end = new int[tokens.length];
        for (int token = 0; token < tokens.length; token++) {
            boolean goesOn = token > 0 && isPart(tokens[token]) && isPart(tokens[token - 1]);
            first[token] = goesOn ? first[token - 1] : token;
        }
        for (int token = tokens.length - 1; token >= 0; token--) {
            boolean goesOn = token + 1 < tokens.length && first[token + 1] <= token;
            end[token] = goesOn ? end[token + 1] : token + 1;
        }
    }

    /** The first token of the run that a token stands in; the token itself where it is of none. */
    int first(int token) {
        return first[token];
    }

    /** The index behind the last token of that run. */
    int end(int token) {
        return end[token];
    }

    static boolean isPart(String form) {
        char start = form.charAt(0);
        boolean mark = form.length() == 1 && !Character.isLetterOrDigit(start) && !ENDS.contains(form);
        return mark || Character.isDigit(start) || CONJUNCTIONS.contains(form) || form.codePoints().anyMatch(Character::isUpperCase);
    }
}
