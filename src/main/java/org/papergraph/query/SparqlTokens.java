package org.papergraph.query;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserConstants;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserTokenManager;
import org.apache.jena.sparql.lang.arq.javacc.SimpleCharStream;
import org.apache.jena.sparql.lang.arq.javacc.Token;
import org.apache.jena.sparql.lang.arq.javacc.TokenMgrError;

/**
 * A query text as ARQ's own lexer sees it, so that a variable is told from the same characters inside a string, an
 * IRI or a comment, and can be replaced by one term where no grammar allows a variable, such as after {@code LIMIT}. Thread-safe.
 */
final class SparqlTokens {

    private final String text;
    private final List<Token> tokens;
    private final List<Integer> lineStarts;

    private SparqlTokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.lineStarts = lineStarts(text);
    }

    /** @throws QueryRejectedException when the text is not made of SPARQL's tokens */
    static SparqlTokens of(String text) {
        ARQParserTokenManager lexer =
                new ARQParserTokenManager(new SimpleCharStream(new StringReader(text), 1, 1));
        List<Token> tokens = new ArrayList<>();
        try {
            for (Token next = lexer.getNextToken(); next.kind != ARQParserConstants.EOF; next = lexer.getNextToken()) {
                tokens.add(next);
            }
        } catch (TokenMgrError error) {
            throw QueryGuard.located(error);
        }
        return new SparqlTokens(text, tokens);
    }

    String text() {
        return text;
    }

    /** Names of the variables in the order of the text, once each, without their {@code ?}. */
    List<String> variables() {
        return tokens.stream().filter(SparqlTokens::isVariable).map(SparqlTokens::name).distinct().toList();
    }

    /** Tests for a token of one of the given kinds, by {@link ARQParserConstants}. */
    boolean hasAny(Set<Integer> kinds) {
        return tokens.stream().anyMatch(token -> kinds.contains(token.kind));
    }

    /**
     * The text with variables replaced; an empty replacement keeps one.
     *
     * @param term gives the replacement for a variable's name
     * @param count gives it where only digits may stand, after LIMIT and OFFSET
     */
    String replacing(Function<String, String> term, Function<String, String> count) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String replacement = isVariable(token) ? (isCount(i) ? count : term).apply(name(token)) : "";
            if (!replacement.isEmpty()) {
                int start = start(token);
                result.append(text, copied, start).append(replacement);
                copied = start + token.image.length();
            }
        }
        return result.append(text, copied, text.length()).toString();
    }

    private boolean isCount(int index) {
        int before = index > 0 ? tokens.get(index - 1).kind : ARQParserConstants.EOF;
        return before == ARQParserConstants.LIMIT || before == ARQParserConstants.OFFSET;
    }

    private int start(Token token) {
        return lineStarts.get(token.beginLine - 1) + token.beginColumn - 1;
    }

    private static boolean isVariable(Token token) {
        return token.kind == ARQParserConstants.VAR1 || token.kind == ARQParserConstants.VAR2;
    }

    private static String name(Token token) {
        return token.image.substring(1);
    }

    /** Offset of each line in characters; a line ends in LF, CR or both, as the lexer counts them. */
    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            boolean firstOfTwo = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !firstOfTwo) {
                starts.add(i + 1);
            }
        }
        return starts;
    }
}
