package org.papergraph.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that differ from one another in more than case and punctuation. */
public final class DistinctNames {

    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}+#]");

    private DistinctNames() {
    }

    /** The names that differ from the main one and from those before them. */
    public static List<String> besides(String main, Stream<String> names) {
        Map<String, String> distinct = new LinkedHashMap<>();
        names.forEach(name -> distinct.putIfAbsent(folded(name), name));
        distinct.remove(folded(main));
        return List.copyOf(distinct.values());
    }

    private static String folded(String name) {
        return OTHER_THAN_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
