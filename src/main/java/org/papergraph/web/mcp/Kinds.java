package org.papergraph.web.mcp;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;

/** What agents call the things of the graph, and the classes that these belong to. */
final class Kinds {

    static final String PAPER = "paper";
    static final String PERSON = "person";
    static final String ORGANIZATION = "organization";
    static final List<String> CONCEPTS = List.of("method", "task", "dataset", "metric");

    private static final Map<String, String> BY_CLASS = byClass();

    private Kinds() {}

    /** Whether things of the class have a kind that agents know. */
    static boolean isKnown(String type) {
        return BY_CLASS.containsKey(type);
    }

    /** The kind of the things of a class: for agents, or else the class's name in words. */
    static String of(String type) {
        String local = type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1);
        return BY_CLASS.getOrDefault(type, local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    /** The classes of some kinds, or of all where none is given, as questions take them: IRIs in angle brackets. */
    static String classes(Collection<String> kinds) {
        return BY_CLASS.entrySet().stream()
                .filter(each -> kinds.isEmpty() || kinds.contains(each.getValue()))
                .map(each -> "<" + each.getKey() + ">")
                .collect(Collectors.joining());
    }

    private static Map<String, String> byClass() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(Fabio.ResearchPaper.getURI(), PAPER);
        kinds.put(Foaf.Person.getURI(), PERSON);
        kinds.put(Foaf.Organization.getURI(), ORGANIZATION);
        for (Node series : List.of(Pg.PreprintServer, Pg.ConferenceSeries, Pg.JournalSeries)) {
            kinds.put(series.getURI(), "venue");
        }
        kinds.put(Pg.Method.getURI(), "method");
        kinds.put(Pg.Task.getURI(), "task");
        kinds.put(Pg.Dataset.getURI(), "dataset");
        kinds.put(Pg.Metric.getURI(), "metric");
        for (Node document : List.of(Pg.AuthorPage, Pg.AbstractListing, Pg.RelatedPaperListing)) {
            kinds.put(document.getURI(), "document");
        }
        return kinds;
    }
}
