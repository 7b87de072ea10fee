package org.papergraph.web.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.papergraph.graph.ResourceType;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.QueryRunner;
import org.papergraph.resource.Labels;
import org.papergraph.store.statistics.GraphStatistics;
import org.papergraph.web.view.ResourceUrls;

/** Reads the pages for search engines, part by part. */
public final class SiteReader {

    /** A sitemap may hold five times as many; smaller parts are made sooner. */
    static final int PAGES = 10_000;

    private static final Map<String, Node> CLASSES = classes();

    private final QueryFiles queries;
    private final ResourceUrls urls;
    private final DatasetReader dataset;

    public SiteReader(QueryRunner runner, ResourceUrls urls, DatasetReader dataset) {
        this.queries = new QueryFiles(runner, SiteReader.class);
        this.urls = urls;
        this.dataset = dataset;
    }

    /** The number of parts of the pages of each type, by a name such as {@code method}. */
    public Map<String, Long> parts() {
        GraphStatistics statistics = dataset.read().statistics();
        Map<String, Long> parts = new LinkedHashMap<>();
        CLASSES.forEach((name, kind) -> {
            long resources = statistics.classes().getOrDefault(kind.getURI(), 0L);
            if (resources > 0) {
                parts.put(name, (resources + PAGES - 1) / PAGES);
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
        return Optional.ofNullable(CLASSES.get(name)).stream()
                .flatMap(kind -> queries.rows("instances", Map.of(
                                "class", kind.getURI(),
                                "limit", Integer.toString(PAGES),
                                "offset", Long.toString((number - 1) * PAGES)))
                        .stream())
                .map(row -> urls.page(row.text("resource")))
                .toList();
    }

    /** By the label of the type, or of the class where a type has several. */
    private static Map<String, Node> classes() {
        Map<String, Node> classes = new LinkedHashMap<>();
        for (ResourceType type : ResourceType.searchable()) {
            if (type == ResourceType.VENUE) {
                type.classes().forEach(each -> classes.put(Labels.words(each.getURI()).replace(" series", "").replace(' ', '-'), each));
            } else {
                classes.put(type.label(), type.rdfClass());
            }
        }
        return classes;
    }
}
