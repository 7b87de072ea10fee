package org.papergraph.web.mcp;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.search.Search;
import org.papergraph.web.view.ResourceUrls;

/** Finds the things that agents mean by IRIs or names. */
final class ResourceFinder {

    private static final int ALIKE = 5;

    private final Search search;
    private final ToolQueries questions;
    private final ResourceUrls addresses;

    ResourceFinder(Search search, ToolQueries questions, ResourceUrls addresses) {
        this.search = search;
        this.questions = questions;
        this.addresses = addresses;
    }

    /**
     * The things that an IRI, the end of one behind the store's base, or a name stands for, the likeliest first.
     *
     * @param kinds that are meant; all where none is given
     * @throws QueryRejectedException where there is none; the message names those with similar names
     */
    List<NamedResource> named(String given, Set<String> kinds) {
        Predicate<NamedResource> fits = thing -> kinds.isEmpty() || kinds.contains(thing.kind());
        Optional<NamedResource> meant = byIri(given);
        List<NamedResource> found = (meant.isPresent() ? meant.stream() : search.named(given).stream().map(entry -> NamedResource.of(entry, search))).filter(fits).toList();
        if (found.isEmpty()) {
            throw new QueryRejectedException(noSuch(given, kinds, meant));
        }
        return found;
    }

    /** Resources of these types, or of all, whose names are like a text. */
    List<NamedResource> alike(String given, Set<String> kinds) {
        return search.alike(given).stream()
                .map(entry -> NamedResource.of(entry, search))
                .filter(resource -> kinds.isEmpty() || kinds.contains(resource.kind()))
                .limit(ALIKE)
                .toList();
    }

    private Optional<NamedResource> byIri(String given) {
        String iri = given.replaceAll("^<|>$", "");
        Stream<String> candidates = addresses.keys().isOwn(iri) ? addresses.keys().candidates(addresses.keys().key(iri)).stream()
                : Stream.concat(iri.matches("https?://[^\\s<>\"{}|^`\\\\]+") ? Stream.of(iri) : Stream.empty(),
                        iri.contains("/") ? addresses.keys().candidates(iri).stream() : Stream.empty());
        return candidates.flatMap(each -> thing(each).stream()).findFirst();
    }

    /** Of several kinds the one that agents know. */
    private Optional<NamedResource> thing(String iri) {
        return questions.rows("thing", Map.of("thing", iri)).stream()
                .sorted(Comparator.comparing(row -> ResourceType.ofClass(row.get("class").asText()).filter(ResourceType::isSearchable).isEmpty()))
                .map(row -> new NamedResource(iri, NamedResource.kind(row.get("class").asText()), row.path("name").asText()))
                .findFirst();
    }

    private String noSuch(String given, Set<String> kinds, Optional<NamedResource> other) {
        String wanted = kinds.isEmpty() ? "thing" : String.join(" or ", kinds.stream().sorted().toList());
        String start = other.map(thing -> thing.inWords() + " is no " + wanted).orElse("there is no " + wanted + " called '" + given + "'");
        List<NamedResource> alike = alike(other.map(NamedResource::name).orElse(given), kinds);
        return alike.isEmpty()
                ? start + ", nor anything like it; the tool search finds things by words of their names and texts"
                : start + "; similar names: " + alike.stream().map(NamedResource::inWords).collect(Collectors.joining("; ")) + ". Ask again with one of these IRIs, or use the tool search";
    }
}
