package org.papergraph.web.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.GraphStatistics;
import org.papergraph.web.view.ResourceUrls;
import org.papergraph.web.view.ViewQueries;

/** Lists the pages that search engines may want, part by part. */
public final class SiteReader {

    /** A sitemap may hold five times as many; smaller parts are made sooner. */
    static final int PAGES = 10_000;

    private static final Map<String, Node> KINDS = kinds();

    private final ViewQueries questions;
    private final ResourceUrls addresses;
    private final DatasetReader dataset;

    public SiteReader(QueryRunner runner, ResourceUrls addresses, DatasetReader dataset) {
        this.questions = new ViewQueries(runner);
        this.addresses = addresses;
        this.dataset = dataset;
    }

    /** How many parts there are of the pages of each kind, by a name such as {@code method}. */
    public Map<String, Long> parts() {
        GraphStatistics statistics = dataset.read().statistics();
        Map<String, Long> parts = new LinkedHashMap<>();
        KINDS.forEach((name, kind) -> {
            long things = statistics.classes().getOrDefault(kind.getURI(), 0L);
            if (things > 0) {
                parts.put(name, (things + PAGES - 1) / PAGES);
            }
        });
        return parts;
    }

    /**
     * The paths of the pages of a part, in the order of the store, which stays as long as its state.
     *
     * @param number from 1
     */
    public List<String> pages(String name, long number) {
        return Optional.ofNullable(KINDS.get(name)).stream()
                .flatMap(kind -> questions.rows("things", Map.of(
                                "kind", kind.getURI(),
                                "limit", Integer.toString(PAGES),
                                "offset", Long.toString((number - 1) * PAGES)))
                        .stream())
                .map(row -> addresses.page(row.text("thing")))
                .toList();
    }

    private static Map<String, Node> kinds() {
        Map<String, Node> kinds = new LinkedHashMap<>();
        kinds.put("paper", Fabio.ResearchPaper);
        kinds.put("person", Foaf.Person);
        kinds.put("organization", Foaf.Organization);
        kinds.put("method", Pg.Method);
        kinds.put("task", Pg.Task);
        kinds.put("dataset", Pg.Dataset);
        kinds.put("metric", Pg.Metric);
        kinds.put("preprint-server", Pg.PreprintServer);
        kinds.put("conference", Pg.ConferenceSeries);
        kinds.put("journal", Pg.JournalSeries);
        kinds.put("document", Prov.Entity);
        return kinds;
    }
}
