package org.papergraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Pg;

/**
 * A venue series whose name stands in a text with a year, as in {@code NeurIPS 2024} or {@code ICML2023_…}.
 *
 * @param kind a subclass of {@code pg:VenueSeries}
 */
record VenueName(String name, Node kind) {

    private static final List<Known> KNOWN = NameList.read("venues.txt").stream()
            .map(line -> new Known(
                    new VenueName(line[1], line[0].equals("JournalSeries") ? Pg.JournalSeries : Pg.ConferenceSeries),
                    Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(line[1]) + "[ '’_/-]{0,2}(?:19|20)?\\d{2}(?!\\d)")))
            .toList();

    static List<VenueName> in(String text) {
        List<VenueName> found = new ArrayList<>();
        for (Known known : KNOWN) {
            if (text.contains(known.venue.name) && known.pattern.matcher(text).find()) {
                found.add(known.venue);
            }
        }
        return found;
    }

    private record Known(VenueName venue, Pattern pattern) {
    }
}
