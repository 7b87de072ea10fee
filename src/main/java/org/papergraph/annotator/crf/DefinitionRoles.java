package org.papergraph.annotator.crf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.Span;
import org.papergraph.text.Token;

/** The code points of a text that stand at the begin, at the end or within a long or a short form that brackets define. */
record DefinitionRoles(Map<Integer, Integer> byCodePoint) {

    private static final int NONE = 0;
    private static final int BEGIN = 1;
    private static final int END = 2;
    private static final int WITHIN = 3;
    private static final int SHORT = 4;

    /** The highest role. */
    static final int MOST = SHORT + WITHIN;

    static DefinitionRoles of(List<Abbreviation> abbreviations) {
        Map<Integer, Integer> roles = new HashMap<>();
        for (Abbreviation abbreviation : abbreviations) {
            put(abbreviation.longForm(), 0, roles);
            put(abbreviation.shortForm(), SHORT, roles);
        }
        return new DefinitionRoles(roles);
    }

    /** The role of a token; 0 where it has none. */
    int of(Token token) {
        int role = byCodePoint.getOrDefault(token.begin(), NONE);
        return role % SHORT == WITHIN ? byCodePoint.getOrDefault(token.end() - 1, role) : role;
    }

    private static void put(Span span, int kind, Map<Integer, Integer> roles) {
        for (int place = span.begin(); place < span.end(); place++) {
            int role = place == span.begin() ? BEGIN : place == span.end() - 1 ? END : WITHIN;
            roles.putIfAbsent(place, kind + role);
        }
    }
}
