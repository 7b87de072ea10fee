package org.papergraph.web.mcp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.resource.ResourceReader;
import org.papergraph.search.Search;

/** Finds resources by IRI, key or name. */
final class ResourceFinder {

    private static final int ALIKE = 5;

    private final Search search;
    private final ResourceReader resources;

    ResourceFinder(Search search, ResourceReader resources) {
        this.search = search;
        this.resources = resources;
    }

    /**
     * The resources with an IRI, a key or a name, the likeliest first.
     *
     * @param kinds labels of types; all where none is given
     * @throws QueryRejectedException where there is none; the message names those with similar names
     */
    List<NamedResource> named(String given, Set<String> kinds) {
        Predicate<NamedResource> fits = resource -> kinds.isEmpty() || kinds.contains(resource.kind());
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
        return resources.identify(given.replaceAll("^<|>$", "")).flatMap(NamedResource::of);
    }

    private String noSuch(String given, Set<String> kinds, Optional<NamedResource> other) {
        String wanted = kinds.isEmpty() ? "resource" : String.join(" or ", kinds.stream().sorted().toList());
        String start = other.map(resource -> resource.inWords() + " is no " + wanted).orElse("there is no " + wanted + " called '" + given + "'");
        List<NamedResource> alike = alike(other.map(NamedResource::name).orElse(given), kinds);
        return alike.isEmpty()
                ? start + ", nor anything like it; the tool search finds resources by words of their names and texts"
                : start + "; similar names: " + alike.stream().map(NamedResource::inWords).collect(Collectors.joining("; ")) + ". Ask again with one of these IRIs, or use the tool search";
    }
}
