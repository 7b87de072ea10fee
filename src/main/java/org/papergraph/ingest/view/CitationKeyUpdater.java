package org.papergraph.ingest.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.citation.CitationKey;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PersonName;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;

/**
 * Gives papers the keys by which exports cite them, in {@code graph/log}. A key once given stays with the paper, also when its IRI changes:
 * of two papers with one key the later is told apart. It changes only when a document brings a key of its own, or the first author or year
 * that was missing.
 */
public final class CitationKeyUpdater {

    private static final int DIGITS = 4;
    private static final String NAMELESS = "paper";

    private final PipelineState state;
    private final StateLookup lookup;
    private final NamedGraphWriter log;

    public CitationKeyUpdater(DatasetGraph dataset, PipelineState state, StateLookup lookup, Iris iris) {
        this.state = state;
        this.lookup = lookup;
        this.log = new NamedGraphWriter(dataset, iris.graph("log"));
    }

    /** Gives a paper its key; one that no document has any more keeps it in the state alone, for when it comes back. */
    public void give(Node paper) {
        log.remove(paper, Pg.givenCitationKey, Node.ANY);
        List<Node> nodes = entries(paper);
        if (nodes.isEmpty()) {
            return;
        }
        List<Entry> entries = nodes.stream().map(entry -> lookup.candidate(entry).entry()).toList();
        Keying keying = Keying.of(entries);
        List<String> remembered = remembered(paper, nodes);
        boolean lasting = !remembered.isEmpty() && (!state.contains(paper, PipelineState.PROVISIONAL_KEY, Node.ANY) || !keying.complete());
        Stream<String> kept = lasting ? remembered.stream() : Stream.of();
        String key = Stream.of(own(entries, remembered), kept, computed(keying.key(), paper)).flatMap(each -> each)
                .filter(each -> isFree(each, paper)).findFirst().orElseThrow();
        remember(paper, key, !keying.complete() && own(entries, remembered).noneMatch(key::equals));
        log.sink().accept(Triple.create(paper, Pg.givenCitationKey, PipelineState.text(key)));
    }

    private List<Node> entries(Node paper) {
        return state.subjects(PipelineState.PAPER, paper).stream().sorted(Comparator.comparing(Node::toString)).toList();
    }

    /** The keys that documents have for the paper, the one given before first. */
    private static Stream<String> own(List<Entry> entries, List<String> remembered) {
        return entries.stream().map(entry -> CitationKey.given(entry.citationKey())).filter(key -> !key.isEmpty()).distinct()
                .sorted(Comparator.comparing(key -> !remembered.contains(key)));
    }

    /** The key given to the paper before, then those of the papers that its entries were of before the transaction. */
    private List<String> remembered(Node paper, List<Node> entries) {
        Stream<Node> former = entries.stream().flatMap(entry -> state.objects(entry, PipelineState.FORMER_PAPER).stream())
                .sorted(Comparator.comparing(Node::toString));
        return Stream.concat(Stream.of(paper), former).flatMap(each -> state.string(each, PipelineState.GIVEN_KEY).stream()).distinct().toList();
    }

    /** The key itself, then with digits of the paper's IRI. */
    private static Stream<String> computed(String key, Node paper) {
        String digits = paper.getURI().substring(paper.getURI().length() - Iris.PAPER_DIGITS);
        String base = key.isEmpty() ? NAMELESS : key;
        Stream<String> apart = Stream.of(base + "-" + digits.substring(0, DIGITS), base + "-" + digits);
        return key.isEmpty() ? apart : Stream.concat(Stream.of(key), apart);
    }

    /** True if no other paper of the graph has the key, whatever its case, which BibTeX ignores. */
    private boolean isFree(String key, Node paper) {
        return state.subjects(PipelineState.GIVEN_KEY_FOLDED, folded(key)).stream()
                .noneMatch(other -> !other.equals(paper) && state.contains(Node.ANY, PipelineState.PAPER, other));
    }

    private void remember(Node paper, String key, boolean provisional) {
        state.set(paper, PipelineState.GIVEN_KEY, PipelineState.text(key));
        state.set(paper, PipelineState.GIVEN_KEY_FOLDED, PipelineState.text(folded(key)));
        state.remove(paper, PipelineState.PROVISIONAL_KEY, Node.ANY);
        if (provisional) {
            state.add(paper, PipelineState.PROVISIONAL_KEY, key);
        }
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /**
     * The key that the entries of a paper give.
     *
     * @param complete true if they tell the first author and the year
     */
    private record Keying(String key, boolean complete) {

        static Keying of(List<Entry> entries) {
            List<PersonName> authors = entries.stream().map(Keying::shown).filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
            String year = entries.stream().flatMap(entry -> entry.dates().stream()).map(PartialDate::lexical)
                    .filter(date -> date.matches("\\d{4}.*")).map(date -> date.substring(0, 4)).min(Comparator.naturalOrder()).orElse("");
            String title = entries.stream().filter(Entry::hasTitle).map(Entry::title).findFirst().orElse("");
            return new Keying(CitationKey.of(authors, year, title), !authors.isEmpty() && !year.isEmpty());
        }

        private static List<PersonName> shown(Entry entry) {
            return entry.authors().authorships().stream().filter(each -> each.position() != Authorship.HIDDEN)
                    .sorted(Comparator.comparingInt(Authorship::position)).map(Authorship::name).toList();
        }
    }
}
