package org.papergraph.web.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.resource.ResourceKeys;
import org.papergraph.resource.ResourceReader;
import org.papergraph.resource.TombstoneReader;
import org.papergraph.resource.TombstoneReader.Tombstone;
import org.papergraph.store.CachedPerKey;
import org.papergraph.store.Store;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Resolution;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.ResourceUrls;

/**
 * The resources that the keys of URLs name: moved where the key is spelt otherwise than this server does, where one
 * resource replaced it, or where it is another name of one; gone where it was removed.
 */
public final class KeyResolver implements Resolution.Resolver {

    private static final int KEPT = 5000;

    private final ResourceReader resources;
    private final TombstoneReader tombstones;
    private final ResourceUrls urls;
    private final ErrorPages errors;
    private final CachedPerKey<String, Optional<String>> present;

    public KeyResolver(Store store, ResourceReader resources, ResourceUrls urls, ErrorPages errors) {
        this.resources = resources;
        this.tombstones = new TombstoneReader(store);
        this.urls = urls;
        this.errors = errors;
        this.present = new CachedPerKey<>(store, KEPT, this::present);
    }

    @Override
    public Resolution resolve(Request request, String key) {
        String canonical = ResourceKeys.canonical(key);
        if (!canonical.equals(key)) {
            return known(canonical).orElseGet(Resolution.Unknown::new);
        }
        return present.get(key).<Resolution>map(Resolution.Found::new)
                .or(() -> tombstone(key).map(tombstone -> ended(request, tombstone)))
                .or(() -> resources.representative(key).map(iri -> new Resolution.Moved(ResourceKeys.canonical(urls.keys().key(iri)))))
                .or(() -> inLowerCase(key))
                .or(() -> partOfGone(request, key))
                .orElseGet(Resolution.Unknown::new);
    }

    /** The IRI of the resource of a key; empty where there is none, none any more, or one under another key. */
    private Optional<String> present(String key) {
        return tombstone(key).isPresent() || resources.representative(key).isPresent() ? Optional.empty() : resources.find(key);
    }

    private Optional<Tombstone> tombstone(String key) {
        return urls.keys().candidates(key).stream().map(tombstones::find).flatMap(Optional::stream).findFirst();
    }

    /** Moved to a key that the graph has, or had, a resource for. */
    private Optional<Resolution> known(String key) {
        return resources.find(key).isPresent() || tombstone(key).isPresent() ? Optional.of(new Resolution.Moved(key)) : Optional.empty();
    }

    private Optional<Resolution> inLowerCase(String key) {
        String plain = key.replaceAll("/+$", "").toLowerCase(Locale.ROOT);
        return plain.equals(key) ? Optional.empty() : known(plain);
    }

    private Optional<Resolution> partOfGone(Request request, String key) {
        return urls.keys().candidates(key).stream().map(tombstones::findWholeOf).flatMap(Optional::stream).findFirst()
                .map(tombstone -> ended(request, tombstone));
    }

    private Resolution ended(Request request, Tombstone tombstone) {
        List<String> successors = tombstone.successors();
        return successors.size() == 1
                ? new Resolution.Moved(ResourceKeys.canonical(urls.keys().key(successors.get(0))))
                : gone(request, tombstone.moment(), successors);
    }

    private Resolution gone(Request request, String moment, List<String> successors) {
        String text = "This resource was removed on "
                + moment.substring(0, Math.min(10, moment.length())) + ": what stated it was withdrawn, replaced or understood otherwise.";
        Stream<Link> links = successors.stream().map(each -> new Link(urls.keys().key(each), urls.page(each)));
        return new Resolution.Gone(errors.gone(request, text, links.toList()));
    }
}
