package org.papergraph.web.resource;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.papergraph.citation.Citation;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.query.QueryRunner;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.QueryParameters;
import org.papergraph.web.view.Recent;
import org.papergraph.web.view.ResourceUrls;
import org.papergraph.web.view.Row;
import org.papergraph.web.view.ViewQueries;

/** Reads the page of one thing, of whatever kind it is. */
public final class ResourcePages {

    private static final int STATEMENTS = 1000;
    private static final int KEPT = 500;

    private final Supplier<String> state;
    private final Recent<Asked, ResourcePage> kept = new Recent<>(KEPT);
    private final ViewQueries questions;
    private final Links links;
    private final ResourceUrls addresses;

    /** @param state a name for what the graph holds at the moment; pages are kept as long as it stays */
    public ResourcePages(QueryRunner runner, ResourceUrls addresses, Supplier<String> state) {
        this.state = state;
        this.questions = new ViewQueries(runner, ResourcePages.class);
        this.links = new Links(addresses);
        this.addresses = addresses;
    }

    /** @param iri of a thing that the graph knows */
    public ResourcePage page(String iri, Selection selection) {
        Asked asked = new Asked(state.get(), iri, selection);
        return kept.get(asked).orElseGet(() -> {
            ResourcePage page = read(iri, selection);
            kept.put(asked, page);
            return page;
        });
    }

    private ResourcePage read(String iri, Selection selection) {
        Resource thing = thing(iri);
        return thing.type().map(type -> read(type, thing, selection)).orElseGet(() -> other(thing));
    }

    private ResourcePage read(ResourceType type, Resource thing, Selection selection) {
        return switch (type) {
            case PAPER -> new PaperReader(questions, links, addresses).read(thing);
            case METHOD, TASK, DATASET, METRIC -> new ConceptReader(questions, links, addresses).read(thing, selection);
            case PERSON, ORGANIZATION -> new AgentReader(questions, links, addresses).read(thing, selection);
            case VENUE -> new VenueReader(questions, links, addresses).read(thing, selection);
            case DOCUMENT -> new DocumentPageReader(questions, links, addresses).read(thing, selection);
            case DECISION -> new DecisionReader(questions, links, addresses).read(thing);
            case ENTRY -> entry(thing);
            case MENTION, STATEMENT -> evidence(thing);
            case RUN -> run(thing);
            case MODEL, SOFTWARE -> other(thing);
        };
    }

    private record Asked(String state, String iri, Selection selection) {}

    /** What is needed to cite a paper; empty for other things. */
    public Optional<Citation> citation(String iri) {
        Resource thing = thing(iri);
        return thing.type().filter(ResourceType.PAPER::equals).isPresent()
                ? Optional.of(new PaperReader(questions, links, addresses).citation(thing))
                : Optional.empty();
    }

    private Resource thing(String iri) {
        return Resource.of(iri, new Properties(questions.rows("outgoing", QueryParameters.of(iri, STATEMENTS)), links), addresses);
    }

    private EntryPage entry(Resource entry) {
        return new EntryPage(
                entry.heading(addresses, questions.address("marks", QueryParameters.of(entry.iri()))),
                entry.details(List.of()),
                List.copyOf(new MarkReader(questions, links).texts(entry.iri()).values()),
                new DecisionReader(questions, links, addresses).rulings(entry.iri()));
    }

    private EvidencePage evidence(Resource evidence) {
        return new EvidencePage(
                evidence.heading(addresses, questions.address("passages", QueryParameters.of(evidence.iri()))),
                evidence.details(List.of(Prov.wasDerivedFrom)),
                new Passages(questions, links).of(evidence.iri()));
    }

    private RunPage run(Resource run) {
        Row counted = questions.rows("run-mentions", QueryParameters.of(run.iri(), RunPage.COUNTED)).get(0);
        return new RunPage(
                run.heading(runTitle(run), addresses, questions.address("outgoing", QueryParameters.of(run.iri(), STATEMENTS))),
                run.details(List.of()),
                counted.number("count"));
    }

    private static String runTitle(Resource run) {
        List<Link> read = run.facts().values(Prov.used);
        return read.isEmpty()
                ? run.title()
                : "Run over " + read.stream().map(Link::text).collect(Collectors.joining(", "));
    }

    private OtherPage other(Resource thing) {
        List<Row> incoming = questions.rows("incoming", QueryParameters.of(thing.iri(), STATEMENTS));
        return new OtherPage(
                thing.heading(addresses, questions.address("outgoing", QueryParameters.of(thing.iri(), STATEMENTS))),
                thing.details(List.of()),
                thing.facts().summary(),
                Properties.byProperty(incoming).values().stream().map(rows -> Properties.fact(rows, links)).toList(),
                incoming.size() >= STATEMENTS);
    }
}
