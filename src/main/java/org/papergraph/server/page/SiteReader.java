package org.papergraph.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.Census;

/** Lists the pages that search engines may want, part by part. */
public final class SiteReader {

    /** A sitemap may hold five times as many; smaller parts are made sooner. */
    static final int PAGES = 10_000;

    private static final List<Node> KINDS = List.of(
            Fabio.ResearchPaper, Foaf.Person, Foaf.Organization, Pg.Method, Pg.Task, Pg.Dataset, Pg.Metric,
            Pg.PreprintServer, Pg.ConferenceSeries, Pg.JournalSeries);

    private final Questions questions;
    private final Addresses addresses;
    private final DatasetReader dataset;

    public SiteReader(QueryRunner runner, Addresses addresses, DatasetReader dataset) {
        this.questions = new Questions(runner);
        this.addresses = addresses;
        this.dataset = dataset;
    }

    /** How many parts there are of the pages of each kind, by a name such as {@code method}. */
    public Map<String, Long> parts() {
        Census census = dataset.read().census();
        Map<String, Long> parts = new LinkedHashMap<>();
        for (Node kind : KINDS) {
            long things = census.classes().getOrDefault(kind.getURI(), 0L);
            if (things > 0) {
                parts.put(name(kind), (things + PAGES - 1) / PAGES);
            }
        }
        return parts;
    }

    /**
     * The paths of the pages of a part, in the order of the store, which stays as long as its state.
     *
     * @param number from 1
     */
    public List<String> pages(String name, long number) {
        return KINDS.stream()
                .filter(kind -> name(kind).equals(name))
                .flatMap(kind -> questions.rows("things", Map.of(
                                "kind", kind.getURI(),
                                "limit", Integer.toString(PAGES),
                                "offset", Long.toString((number - 1) * PAGES)))
                        .stream())
                .map(row -> addresses.page(row.text("thing")))
                .toList();
    }

    private static String name(Node kind) {
        return Names.words(kind.getURI()).replace(' ', '-');
    }
}
