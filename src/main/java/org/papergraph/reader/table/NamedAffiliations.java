package org.papergraph.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Affiliations that stand each behind the author's name, as in {@code Moe A., Institute of Depth, Oslo; Six P., …} and {@code Moe, Ann (Institute of Depth)}. */
final class NamedAffiliations {

    private static final Pattern IN_BRACKETS = Pattern.compile("(?<name>[^()]+) \\((?<affiliations>.+)\\)");

    private NamedAffiliations() {
    }

    /** The affiliations of each name, in the order of the names; none where a name is missing among them. */
    static List<List<String>> of(String names, String text) {
        List<List<String>> affiliations = new ArrayList<>();
        List<String> order = Stream.of(names.split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        for (String piece : text.split(";\\s+(?![^()]*\\))")) {
            Matcher bracketed = IN_BRACKETS.matcher(piece);
            int next = affiliations.size();
            if (next < order.size() && bracketed.matches() && bracketed.group("name").equals(order.get(next))) {
                affiliations.add(new ArrayList<>(List.of(bracketed.group("affiliations").split(";\\s*"))));
            } else if (next < order.size() && (piece + ", ").startsWith(order.get(next) + ", ")) {
                affiliations.add(new ArrayList<>(Stream.of(piece.substring(Math.min(piece.length(), order.get(next).length() + 2))).filter(rest -> !rest.isBlank()).toList()));
            } else if (next > 0) {
                affiliations.get(next - 1).add(piece);
            }
        }
        return affiliations.size() == order.size() ? affiliations : List.of();
    }
}
