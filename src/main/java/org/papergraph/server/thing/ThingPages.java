package org.papergraph.server.thing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.query.QueryRunner;
import org.papergraph.server.citation.Citation;
import org.papergraph.server.page.Addresses;
import org.papergraph.server.page.Link;
import org.papergraph.server.page.Links;
import org.papergraph.server.page.Names;
import org.papergraph.server.page.Questions;
import org.papergraph.server.page.Recent;
import org.papergraph.server.page.Row;
import org.papergraph.server.page.Values;

/** Reads the page of one thing, of whatever kind it is. */
public final class ThingPages {

    private static final int STATEMENTS = 1000;
    private static final int KEPT = 500;

    private final Supplier<String> state;
    private final Recent<Asked, Page> kept = new Recent<>(KEPT);
    private final Questions questions;
    private final Links links;
    private final Addresses addresses;

    /** @param state a name for what the graph holds at the moment; pages are kept as long as it stays */
    public ThingPages(QueryRunner runner, Addresses addresses, Supplier<String> state) {
        this.state = state;
        this.questions = new Questions(runner, ThingPages.class);
        this.links = new Links(addresses);
        this.addresses = addresses;
    }

    /** @param iri of a thing that the graph knows */
    public Page page(String iri, Selection selection) {
        Asked asked = new Asked(state.get(), iri, selection);
        return kept.get(asked).orElseGet(() -> {
            Page page = read(iri, selection);
            kept.put(asked, page);
            return page;
        });
    }

    private Page read(String iri, Selection selection) {
        Thing thing = thing(iri);
        return switch (thing.kind()) {
            case PAPER -> new PaperReader(questions, links, addresses).read(thing);
            case CONCEPT -> new ConceptReader(questions, links, addresses).read(thing, selection);
            case AGENT -> new AgentReader(questions, links, addresses).read(thing, selection);
            case VENUE -> new VenueReader(questions, links, addresses).read(thing, selection);
            case DOCUMENT -> new DocumentReader(questions, links, addresses).read(thing, selection);
            case DECISION -> new DecisionReader(questions, links, addresses).read(thing);
            case ENTRY -> entry(thing);
            case EVIDENCE -> evidence(thing);
            case RUN -> run(thing);
            case OTHER -> other(thing);
        };
    }

    private record Asked(String state, String iri, Selection selection) {}

    /** What is needed to cite a paper; empty for other things. */
    public Optional<Citation> citation(String iri) {
        Thing thing = thing(iri);
        return thing.kind() == ThingKind.PAPER
                ? Optional.of(new PaperReader(questions, links, addresses).citation(thing))
                : Optional.empty();
    }

    private Thing thing(String iri) {
        return Thing.of(iri, new OwnFacts(questions.rows("outgoing", Values.of(iri, STATEMENTS)), links), addresses);
    }

    private EntryPage entry(Thing entry) {
        return new EntryPage(
                entry.heading(addresses, questions.address("marks", Values.of(entry.iri()))),
                entry.details(List.of()),
                List.copyOf(new MarkReader(questions, links).texts(entry.iri()).values()),
                new DecisionReader(questions, links, addresses).rulings(entry.iri()));
    }

    private EvidencePage evidence(Thing evidence) {
        return new EvidencePage(
                evidence.heading(addresses, questions.address("passages", Values.of(evidence.iri()))),
                evidence.details(List.of(Prov.wasDerivedFrom)),
                new Passages(questions, links).of(evidence.iri()));
    }

    private RunPage run(Thing run) {
        Row counted = questions.rows("run-mentions", Values.of(run.iri(), RunPage.COUNTED)).get(0);
        return new RunPage(
                run.heading(runTitle(run), addresses, questions.address("outgoing", Values.of(run.iri(), STATEMENTS))),
                run.details(List.of()),
                counted.number("count"));
    }

    private static String runTitle(Thing run) {
        List<Link> read = run.facts().values(Prov.used);
        return read.isEmpty()
                ? run.title()
                : "Run over " + read.stream().map(Link::text).collect(Collectors.joining(", "));
    }

    private ThingPage other(Thing thing) {
        List<Row> incoming = questions.rows("incoming", Values.of(thing.iri(), STATEMENTS));
        return new ThingPage(
                thing.heading(addresses, questions.address("outgoing", Values.of(thing.iri(), STATEMENTS))),
                thing.details(List.of()),
                thing.facts().summary(),
                OwnFacts.byProperty(incoming).values().stream().map(rows -> OwnFacts.fact(rows, links)).toList(),
                incoming.size() >= STATEMENTS);
    }
}
