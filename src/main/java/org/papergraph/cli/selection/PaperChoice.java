package org.papergraph.cli.selection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.cli.option.CommandException;
import org.papergraph.graph.ResourceType;
import org.papergraph.resource.Resource;
import org.papergraph.resource.ResourceKeys;
import org.papergraph.resource.ResourceReader;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.RankedEntries;
import org.papergraph.search.Search;
import org.papergraph.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.Spec;

/** The options by which papers are chosen: those of a resource, or those that a search finds. */
public final class PaperChoice {

    private static final int SHOWN = 5;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--of", paramLabel = "RESOURCE", description = "The papers of a person, concept, venue or document: its name, IRI or key.")
    private Optional<String> resource;

    @Option(names = "--search", paramLabel = "WORDS", description = "The papers that a search finds, the best first.")
    private Optional<String> words;

    public boolean isMade() {
        return resource.isPresent() || words.isPresent();
    }

    /** The IRIs of the papers, of which there is one at least. */
    public Collection<String> papers(Store store, ResourceReader resources) {
        if (resource.isPresent() && words.isPresent()) {
            throw new CommandException("--of and --search exclude each other");
        }
        Search search = new Search(store);
        List<String> papers = resource.isPresent() ? ofResource(resource.get(), search, resources, store.baseIri()) : found(words.orElseThrow(), search);
        if (papers.isEmpty()) {
            throw new CommandException("there are no papers of '" + resource.or(() -> words).orElseThrow() + "'; 'papergraph query' lists what can be asked");
        }
        return papers;
    }

    private List<String> found(String text, Search search) {
        RankedEntries found = search.find(text);
        if (found.cut()) {
            spec.commandLine().getErr().printf("the best %,d results were looked at; there are more%n", found.entries().size());
        }
        return found.entries().stream().map(RankedEntries.RankedEntry::entry)
                .filter(entry -> entry.type() == ResourceType.PAPER).map(CatalogueEntry::iri).toList();
    }

    private static List<String> ofResource(String given, Search search, ResourceReader resources, String base) {
        ResourceKeys keys = new ResourceKeys(base);
        Optional<String> meant = resources.identify(given).map(Resource::iri);
        List<String> iris = meant.isPresent() ? List.of(meant.get()) : named(given, search);
        List<String> candidates = iris.stream().filter(iri -> ResourceType.ofKey(keys.key(iri)).filter(ResourceType::hasPapers).isPresent()).toList();
        if (candidates.size() > 1) {
            throw new CommandException(candidates.size() + " resources are called '" + given + "'; name one by its key: "
                    + candidates.stream().limit(SHOWN).map(keys::key).collect(Collectors.joining(", ")));
        }
        return candidates.isEmpty() ? List.of() : resources.selector().of(candidates.get(0));
    }

    /** The resources of that name, those with papers before others. */
    private static List<String> named(String given, Search search) {
        List<CatalogueEntry> named = search.named(given);
        List<CatalogueEntry> used = named.stream().filter(entry -> entry.papers() > 0 && entry.type() != ResourceType.PAPER).toList();
        return (used.isEmpty() ? named : used).stream().map(CatalogueEntry::iri).toList();
    }
}
