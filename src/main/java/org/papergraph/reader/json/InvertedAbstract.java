package org.papergraph.reader.json;

import java.util.Map;
import java.util.TreeMap;

/** An abstract as OpenAlex gives it: each word with its places in the text. */
record InvertedAbstract(JsonFields index) {

    /** The words in the order of their places. */
    String text() {
        JsonFields places = index.at("InvertedIndex").isObject() ? index.at("InvertedIndex") : index;
        Map<Integer, String> words = new TreeMap<>();
        for (String word : places.keys()) {
            places.texts(word).stream().filter(place -> place.matches("\\d{1,9}")).forEach(place -> words.put(Integer.valueOf(place), word));
        }
        return JsonFields.legible(String.join(" ", words.values()));
    }
}
