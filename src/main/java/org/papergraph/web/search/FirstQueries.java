package org.papergraph.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.search.Catalogue;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.Example;
import org.papergraph.web.view.Link;

/** Questions to begin with: named queries about what this graph has most of, so that each has an answer. */
final class FirstQueries {

    private static final int QUESTIONS = 3;

    /**
     * A named query with one parameter, run on the resource of a type that most papers have.
     *
     * @param words of the question, with the resource's name for {@code %s}
     */
    private record Pattern(String query, String parameter, ResourceType type, String words) {}

    private static final List<Pattern> PATTERNS = List.of(
            new Pattern("methods-for-task", "task", ResourceType.TASK, "Which methods are used for %s?"),
            new Pattern("used-with-method", "method", ResourceType.METHOD, "What is used together with %s?"),
            new Pattern("coauthors", "author", ResourceType.PERSON, "Who writes with %s?"));

    private final NamedQueries queries;

    FirstQueries(NamedQueries queries) {
        this.queries = queries;
    }

    /** Three questions, as far as there are that many; queries that need no values make up for missing ones. */
    List<Example> about(Catalogue catalogue, EntryTextReader texts) {
        Stream<Example> filled = PATTERNS.stream().flatMap(each -> example(each, catalogue, texts).stream());
        Stream<Example> others = queries.all().stream().filter(FirstQueries::needsNothing).map(Example::of);
        return Stream.concat(filled, others).limit(QUESTIONS).toList();
    }

    private Optional<Example> example(Pattern pattern, Catalogue catalogue, EntryTextReader texts) {
        Optional<CatalogueEntry> most = catalogue.of(pattern.type()).stream().filter(entry -> entry.papers() > 0).findFirst();
        return queries.find(pattern.query())
                .filter(query -> query.parameters().stream().anyMatch(each -> each.name().equals(pattern.parameter())))
                .flatMap(query -> most.map(texts::title).map(name -> new Example(
                        new Link(pattern.words().formatted(BidiText.isolated(name)), address(query) + "&" + pattern.parameter() + "=" + encoded(name)),
                        query.description(),
                        "")));
    }

    private static boolean needsNothing(NamedQuery query) {
        return query.parameters().stream().noneMatch(each -> each.required() && each.defaults().isEmpty());
    }

    private static String address(NamedQuery query) {
        return "/query?example=" + encoded(query.name());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
