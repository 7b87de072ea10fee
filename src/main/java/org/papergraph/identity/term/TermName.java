package org.papergraph.identity.term;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.identity.concept.ConceptKey;

/** The names in one label of a term: itself, without a qualifier in brackets at its end, and with an inversion put right. */
public final class TermName {

    private static final Pattern QUALIFIED = Pattern.compile("(?<name>.*\\S)\\s+\\((?<qualifier>[^()]+)\\)");
    /** {@code Neural Networks, Computer} */
    private static final Pattern INVERTED = Pattern.compile("(?<head>[^,]+), (?<modifier>[^,]+)");

    private TermName() {
    }

    /** The {@link ConceptKey}s of the names. */
    public static Set<String> keys(String label) {
        Set<String> keys = new TreeSet<>();
        keys.add(ConceptKey.of(label));
        Matcher qualified = QUALIFIED.matcher(label);
        if (qualified.matches()) {
            keys.add(ConceptKey.of(qualified.group("name")));
        }
        Matcher inverted = INVERTED.matcher(label);
        if (inverted.matches()) {
            keys.add(ConceptKey.of(inverted.group("modifier") + " " + inverted.group("head")));
        }
        return keys;
    }

    /** The qualifier of a label, such as {@code neural network} of {@code transformer (neural network)}, or else the label. */
    static String qualifier(String label) {
        Matcher qualified = QUALIFIED.matcher(label);
        return qualified.matches() ? qualified.group("qualifier") : label;
    }
}
