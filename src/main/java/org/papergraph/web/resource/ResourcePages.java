package org.papergraph.web.resource;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.papergraph.graph.ResourceType;
import org.papergraph.resource.Resource;
import org.papergraph.resource.ResourceReader;
import org.papergraph.web.view.ResourceUrls;

/** The pages of resources of every type. Thread-safe. */
public final class ResourcePages {

    private static final int KEPT = 500;

    private final Supplier<String> version;
    private final Cache<PageKey, ResourcePage> kept = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final PageParts parts;

    /** @param version of the graph; pages are kept as long as it stays */
    public ResourcePages(ResourceReader resources, ResourceUrls urls, Supplier<String> version) {
        this.version = version;
        this.parts = new PageParts(resources, urls);
    }

    private record PageKey(String version, String iri, Selection selection) {}

    /** @param iri of a resource of the graph */
    public ResourcePage page(String iri, Selection selection) {
        return kept.get(new PageKey(version.get(), iri, selection), key -> read(iri, selection));
    }

    /** @return empty where no paper is of the year */
    Optional<YearPage> year(String year) {
        return YearPage.of(year, parts);
    }

    private ResourcePage read(String iri, Selection selection) {
        Resource resource = parts.resources().read(iri);
        return resource.type().map(type -> read(type, resource, selection)).orElseGet(() -> OtherPage.of(resource, parts));
    }

    private ResourcePage read(ResourceType type, Resource resource, Selection selection) {
        return switch (type) {
            case PAPER -> PaperPage.of(resource, selection, parts);
            case METHOD, TASK, DATASET, METRIC -> ConceptPage.of(resource, selection, parts);
            case PERSON, ORGANIZATION -> AgentPage.of(resource, selection, parts);
            case VENUE -> VenuePage.of(resource, selection, parts);
            case DOCUMENT -> DocumentPage.of(resource, selection, parts);
            case DECISION -> DecisionPage.of(resource, parts);
            case ENTRY -> EntryPage.of(resource, parts);
            case MENTION, STATEMENT -> EvidencePage.of(resource, parts);
            case RUN -> RunPage.of(resource, parts);
            case SUBJECT -> SubjectPage.of(resource, selection, parts);
            case CITED_WORK -> CitedWorkPage.of(resource, selection, parts);
            case MODEL, SOFTWARE -> OtherPage.of(resource, parts);
        };
    }
}
