package org.papergraph.web.resource;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.Search;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.ResourceUrls;

/** Resources whose names are near to a path that leads nowhere, by the one search. */
public final class NearResources {

    private static final int MOST = 5;
    private static final int LOOKED_AT = 50;
    private static final int LONGEST = 300;
    private static final Pattern HASH_OR_EXTENSION = Pattern.compile("-[0-9a-f]{10}$|\\.[a-z]{2,6}$");
    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");

    private final Search search;
    private final ResourceUrls urls;

    public NearResources(Search search, ResourceUrls urls) {
        this.search = search;
        this.urls = urls;
    }

    /**
     * The nearest, those of the type that the path names before others.
     *
     * @param path such as {@code /page/method/resnet}, percent-encoded
     */
    public List<Link> of(String path) {
        List<String> parts = List.of(path.split("/"));
        String type = parts.size() < 2 ? "" : parts.get(parts.size() - 2);
        String words = words(path);
        return words.chars().noneMatch(Character::isLetter) ? List.of() : search.alike(words).stream()
                .limit(LOOKED_AT)
                .sorted(Comparator.comparing(entry -> !entry.type().segment().equals(type)))
                .limit(MOST)
                .map(this::link)
                .toList();
    }

    private Link link(CatalogueEntry entry) {
        String name = search.name(entry);
        return new Link(name.isEmpty() ? urls.keys().key(entry.iri()) : name, urls.page(entry.iri()));
    }

    /** The words of the last part of a path. */
    private String words(String path) {
        String last = path.replaceAll("^.*/(?=[^/])|/+$", "");
        String decoded = urls.keys().candidates(last).stream().reduce((first, second) -> second).map(urls.keys()::key).orElse("");
        String name = HASH_OR_EXTENSION.matcher(decoded).replaceAll("");
        String words = OTHER_THAN_LETTERS.matcher(name).replaceAll(" ").strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
