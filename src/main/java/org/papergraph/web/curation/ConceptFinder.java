package org.papergraph.web.curation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.resource.LabelledTerm;
import org.papergraph.resource.ResourceReader;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.Search;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.ResourceUrls;

/** Finds the concept that people mean: by its key, the address of its page, or its name. */
final class ConceptFinder {

    private static final int CHOICES = 6;
    private static final Pattern KEY = Pattern.compile(
            "(?:\\S*/)?((?:" + ResourceType.concepts().stream().map(ResourceType::segment).collect(Collectors.joining("|")) + ")/[^/?#\\s]+)(?:[?#]\\S*)?");

    private final ResourceReader resources;
    private final Search search;
    private final ResourceUrls urls;

    ConceptFinder(ResourceReader resources, Search search, ResourceUrls urls) {
        this.resources = resources;
        this.search = search;
        this.urls = urls;
    }

    /**
     * The IRI of the one concept that a text means.
     *
     * @param field of the form that it was written into
     * @throws RefusedFormException with choices, where it means none or several
     */
    String find(String text, String field) {
        Matcher key = KEY.matcher(text);
        Optional<String> addressed = key.matches() ? ofKey(key.group(1)) : Optional.empty();
        return addressed.orElseGet(() -> named(text, field));
    }

    private Optional<String> ofKey(String key) {
        return resources.find(key).or(() -> resources.representative(key));
    }

    private String named(String name, String field) {
        List<CatalogueEntry> named = search.named(name).stream().filter(entry -> entry.type().isConcept()).toList();
        if (named.size() == 1) {
            return named.get(0).iri();
        }
        String called = "called “" + BidiText.isolated(name) + "”";
        if (named.isEmpty()) {
            List<LabelledTerm> alike = choices(search.alike(name).stream().filter(entry -> entry.type().isConcept()));
            throw new RefusedFormException(field, "No concept is " + called + (alike.isEmpty() ? "." : ". Is it one of these?"), alike);
        }
        throw new RefusedFormException(field, "Several concepts are " + called + ". Which one?", choices(named.stream()));
    }

    private List<LabelledTerm> choices(Stream<CatalogueEntry> entries) {
        return entries.limit(CHOICES).map(entry -> new LabelledTerm(
                BidiText.isolated(search.name(entry)) + " (" + entry.type().label() + ", " + entry.papers() + (entry.papers() == 1 ? " paper)" : " papers)"),
                urls.keys().key(entry.iri()))).toList();
    }
}
