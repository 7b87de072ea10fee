package org.papergraph.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.papergraph.annotator.training.GoldMention;
import org.papergraph.annotator.training.Review;
import org.papergraph.cli.option.CommandException;
import org.papergraph.cli.option.Installation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Span;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.Store;

/** Reads the mentions of least confidence, by named queries. */
final class UncertainMentions {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static final String ABOVE_ALL = "2";

    private final QueryRunner runner;
    private final String list;
    private final NamedQueries queries = NamedQueries.read(Installation.queries());

    /** @param list the command that lists them, for users to copy */
    UncertainMentions(Store store, String list) {
        this.runner = new QueryRunner(store, LIMIT);
        this.list = list;
    }

    /** The least sure first, at most a thousand. */
    List<UncertainMention> list(Optional<EntityType> type, Optional<String> below) {
        Map<String, String> values = new TreeMap<>(Map.of("below", ABOVE_ALL));
        type.ifPresent(wanted -> values.put("type", wanted.label()));
        below.ifPresent(bound -> values.put("below", bound));
        return rows("least-certain-mentions", values).stream()
                .map(row -> new UncertainMention(name(row), text(row, "type"), text(row, "words"), text(row, "confidence"),
                        text(row, "text").replaceAll("\\s+", " "), text(row, "title")))
                .toList();
    }

    /** A mention in its sentence. */
    InSentence find(String name) {
        Map<String, GoldMention> proposed = new LinkedHashMap<>();
        List<Binding> rows = rows("mentions-in-sentence", Map.of("mention", "mention/" + name));
        for (Binding row : rows) {
            proposed.put(name(row), new GoldMention(text(row, "type"), new Span(number(row, "begin"), number(row, "end"))));
        }
        if (!proposed.containsKey(name)) {
            throw new CommandException("there is no mention " + name + "; to list them: " + list);
        }
        Binding first = rows.get(0);
        return new InSentence(proposed.get(name),
                Review.of(text(first, "sentence"), text(first, "paper"), text(first, "text"), new ArrayList<>(proposed.values())));
    }

    /**
     * A mention, and the sentence that it stands in as the model marks it.
     *
     * @param mention its span counts from the beginning of the sentence
     */
    record InSentence(GoldMention mention, Review proposed) {
    }

    private List<Binding> rows(String query, Map<String, String> values) {
        Query prepared = runner.prepare(queries.get(query), values);
        return runner.run(prepared, execution -> {
            List<Binding> rows = new ArrayList<>();
            execution.select().forEachRemaining(rows::add);
            return rows;
        });
    }

    private static String name(Binding row) {
        String iri = text(row, "mention");
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static String text(Binding row, String variable) {
        Optional<Node> node = Optional.ofNullable(row.get(variable));
        return node.map(value -> value.isURI() ? value.getURI() : value.getLiteralLexicalForm()).orElse("");
    }

    private static int number(Binding row, String variable) {
        return Integer.parseInt(text(row, variable));
    }

    /**
     * A mention to be judged.
     *
     * @param name the last part of its IRI
     * @param confidence as the graph states it
     * @param title of the paper, empty where it has none
     */
    record UncertainMention(String name, String type, String words, String confidence, String sentence, String title) {
    }
}
