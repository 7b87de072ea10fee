package org.papergraph.web.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;

/**
 * The named queries of one tag, as a page shows them.
 *
 * @param name the first tag of each; {@value #WITHOUT} for those without one
 */
public record QueryGroup<T>(String name, List<T> queries) {

    private static final String WITHOUT = "Other queries";

    public QueryGroup {
        queries = List.copyOf(queries);
    }

    /** The groups, the largest first. */
    public static <T> List<QueryGroup<T>> of(NamedQueries queries, Function<NamedQuery, T> shown) {
        Map<String, List<T>> byTag = queries.all().stream().collect(Collectors.groupingBy(
                query -> query.tags().stream().findFirst().orElse(WITHOUT), LinkedHashMap::new, Collectors.mapping(shown, Collectors.toList())));
        return byTag.entrySet().stream()
                .map(each -> new QueryGroup<>(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing((QueryGroup<T> group) -> group.queries().size()).reversed().thenComparing(QueryGroup::name))
                .toList();
    }

    /** The fragment of the group in its page. */
    public String id() {
        return "group-" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
