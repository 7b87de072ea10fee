package org.papergraph.web.resource;

import java.util.Optional;
import org.papergraph.graph.ResourceType;
import org.papergraph.resource.Resource;
import org.papergraph.resource.ResourceReader;
import org.papergraph.web.view.Editing;
import org.papergraph.web.view.ResourceUrls;

/** The pages of resources of every type. Thread-safe. */
public final class ResourcePages {

    private final ResourceReader resources;
    private final ResourceUrls urls;

    public ResourcePages(ResourceReader resources, ResourceUrls urls) {
        this.resources = resources;
        this.urls = urls;
    }

    /**
     * @param iri of a resource of the graph
     * @param editing of its visitor
     */
    ResourcePage page(String iri, Selection selection, Editing editing) {
        PageParts parts = new PageParts(resources, urls, editing);
        Resource resource = parts.resources().read(iri);
        return resource.type().map(type -> read(type, resource, selection, parts)).orElseGet(() -> OtherPage.of(resource, parts));
    }

    /** @return empty where no paper is of the year */
    Optional<YearPage> year(String year) {
        return YearPage.of(year, new PageParts(resources, urls, Editing.NONE));
    }

    private static ResourcePage read(ResourceType type, Resource resource, Selection selection, PageParts parts) {
        return switch (type) {
            case PAPER -> PaperPage.of(resource, selection, parts);
            case METHOD, TASK, DATASET, METRIC -> ConceptPage.of(resource, selection, parts);
            case PERSON, ORGANIZATION -> AgentPage.of(resource, selection, parts);
            case VENUE -> VenuePage.of(resource, selection, parts);
            case DOCUMENT -> DocumentPage.of(resource, selection, parts);
            case DECISION -> DecisionPage.of(resource, parts);
            case ENTRY -> EntryPage.of(resource, parts);
            case MENTION, STATEMENT, EVALUATION -> EvidencePage.of(resource, parts);
            case RUN -> RunPage.of(resource, parts);
            case SUBJECT -> SubjectPage.of(resource, selection, parts);
            case CITED_WORK -> CitedWorkPage.of(resource, selection, parts);
            case VOCABULARY, MODEL, SOFTWARE -> OtherPage.of(resource, parts);
        };
    }
}
