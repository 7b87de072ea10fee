package org.papergraph.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The spellings of the texts that a query is asked with: as given; with single blanks and straight apostrophes; with curly ones. A
 * name in a document may have either, and people type what their keyboards have. All are in Unicode's normal form C.
 */
final class Spellings {

    private static final String APOSTROPHES = "[\u2018\u2019\u02BC\u02B9\u2032\u00B4`]";

    private Spellings() {}

    /** The values of a query's parameters in each spelling, as given first. */
    static List<Map<String, String>> of(NamedQuery query, Map<String, String> values) {
        Set<String> texts = query.parameters().stream()
                .filter(parameter -> parameter.type() == ParameterType.LITERAL)
                .map(Parameter::name)
                .collect(Collectors.toSet());
        return Stream.<UnaryOperator<String>>of(Spellings::composed, Spellings::plain, text -> plain(text).replace('\'', '\u2019'))
                .map(spelling -> spelt(values, texts, spelling))
                .distinct()
                .toList();
    }

    private static Map<String, String> spelt(Map<String, String> values, Set<String> texts, UnaryOperator<String> spelling) {
        Map<String, String> spelt = new TreeMap<>();
        values.forEach((name, value) -> spelt.put(name, texts.contains(name) ? spelling.apply(value) : value));
        return spelt;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String plain(String text) {
        return composed(text).replaceAll(APOSTROPHES, "'").replaceAll("[\\p{Z}\\s]+", " ").strip();
    }
}
