package org.papergraph.web.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.citation.CitationFormat;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.resource.Labels;
import org.papergraph.resource.PaperLists.ListedPaper;
import org.papergraph.resource.PaperLists.SharedPapers;
import org.papergraph.resource.PaperLists.Years;
import org.papergraph.resource.PaperLists;
import org.papergraph.resource.Resource;
import org.papergraph.resource.ResourceReader;
import org.papergraph.web.resource.Heading.DataLink;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.Editing;
import org.papergraph.web.view.QueryUrls;
import org.papergraph.web.view.RdfFormat;
import org.papergraph.web.view.ResourceUrls;

/** The parts that several pages have: headings, lists of papers, years, shared papers. */
record PageParts(ResourceReader resources, ResourceUrls urls, Editing editing) {

    private static final int LIST = 25;
    private static final int SHARED = 8;
    /** Properties from papers to concepts, authors and venues. */
    private static final List<Node> LEADING = Stream.concat(
            ResourceType.concepts().stream().map(type -> type.linkFromPaper().orElseThrow()), Stream.of(Dcterms.creator, Dcterms.isPartOf)).toList();

    /** @param sparql the main query of the page */
    Heading heading(Resource resource, String sparql) {
        return heading(resource, resource.title(), sparql);
    }

    Heading heading(Resource resource, String title, String sparql) {
        String iri = resource.iri();
        return new Heading(
                title, resource.properties().className().orElse("resource"), iri, urls.page(iri), data(resource), QueryUrls.editor(sparql), urls, editing);
    }

    YearPlot plot(String iri, Years years) {
        return new YearPlot(years.papers(), years.undated(), urls.page(iri));
    }

    /**
     * The query for the selected part of the papers.
     *
     * @param link property from papers to the resource
     */
    String sparql(String iri, Node link, Selection selection) {
        return resources.papers().sparql(iri, link, LIST, (selection.page() - 1) * LIST);
    }

    /** The selected part of the papers that lead to a resource. */
    PaperList papers(String iri, Node link, Years years, Selection selection) {
        PaperLists papers = resources.papers();
        if (!selection.year().isEmpty()) {
            return list(iri, years.in(selection.year()), selection, "of " + selection.year(),
                    offset -> papers.papersOfYear(iri, link, selection.year(), LIST, offset));
        }
        return shared(iri, link, selection)
                .map(with -> list(iri, with.papers(), selection, "with " + BidiText.isolated(with.resource().label()),
                        offset -> papers.papersWith(iri, link, with.resource().iri(), LIST, offset)))
                .orElseGet(() -> list(iri, years.total(), new Selection(selection.page(), "", ""), "",
                        offset -> papers.papers(iri, link, LIST, offset)));
    }

    /** Methods, tasks, datasets and metrics of the papers that lead to a resource; types without any are left out. */
    List<SharedList> concepts(String iri, Node link) {
        return ResourceType.concepts().stream()
                .map(type -> together(iri, link, Labels.heading(type), type.label(), type.linkFromPaper().orElseThrow()))
                .filter(each -> !each.resources().isEmpty())
                .toList();
    }

    /** The authors of the papers that lead to a resource. */
    SharedList authors(String iri, Node link, String heading) {
        return together(iri, link, heading, "", Dcterms.creator);
    }

    /** The concepts, authors and venues of the papers of the first entries of a document; types without any are left out. */
    List<SharedList> ofDocument(String document, int entries) {
        return lists(resources.papers().togetherOfDocument(document, entries, LEADING, SHARED));
    }

    /** The same of the papers of a year. */
    List<SharedList> ofYear(String year) {
        return lists(resources.papers().togetherOfYear(year, LEADING, SHARED));
    }

    /** The URL of the editor with a query for the methods of the papers of a year. */
    String queryOfYear(String year) {
        return QueryUrls.editor(resources.papers().sparqlOfYear(year, Pg.usesMethod, LIST));
    }

    private static List<SharedList> lists(Map<Node, List<SharedPapers>> leading) {
        Stream<SharedList> concepts = ResourceType.concepts().stream()
                .map(type -> new SharedList(Labels.heading(type), type.label(), "", leading.get(type.linkFromPaper().orElseThrow())));
        return Stream.concat(concepts, Stream.of(
                        new SharedList("People", "", "", leading.get(Dcterms.creator)),
                        new SharedList("Venues", "", "", leading.get(Dcterms.isPartOf))))
                .filter(each -> !each.resources().isEmpty())
                .toList();
    }

    /** The years of the papers of the first entries of a document, whose page has no list of them by year. */
    YearPlot yearsOfDocument(String document, int entries) {
        Years years = resources.papers().yearsOfDocument(document, entries);
        return new YearPlot(years.papers(), years.undated(), "");
    }

    private SharedList together(String iri, Node link, String heading, String colour, Node other) {
        return new SharedList(heading, colour, urls.page(iri), resources.papers().together(iri, link, other, SHARED));
    }

    private Optional<SharedPapers> shared(String iri, Node link, Selection selection) {
        return urls.keys().candidates(selection.with()).stream()
                .filter(other -> !selection.with().isEmpty())
                .flatMap(other -> resources.papers().shared(iri, link, other).stream())
                .findFirst();
    }

    private interface Listing {

        List<ListedPaper> from(int offset);
    }

    private PaperList list(String iri, long total, Selection selection, String condition, Listing listing) {
        Pager pager = Pager.of(selection, total, LIST, urls.page(iri), PaperList.PART);
        List<ListedPaper> papers = total == 0 ? List.of() : listing.from((pager.page() - 1) * LIST);
        return new PaperList(papers, total, pager, condition, urls.page(iri), citations(iri, selection));
    }

    private List<DataLink> data(Resource resource) {
        List<DataLink> data = new ArrayList<>();
        Arrays.stream(RdfFormat.values())
                .map(each -> new DataLink(each.title(), each.mediaType(), urls.data(resource.iri(), each.extension())))
                .forEach(data::add);
        if (resource.type().filter(ResourceType.PAPER::equals).isPresent()) {
            data.addAll(citations(resource.iri(), Selection.ALL));
        }
        return data;
    }

    /** The selected papers of a resource, or a paper, for reference managers. */
    List<DataLink> citations(String iri, Selection selection) {
        return CitationFormat.ofResource(urls.keys().key(iri)).stream()
                .map(each -> new DataLink(each.title(), each.mediaType(), urls.data(iri, each.extension()) + selection.onPage(1).query()))
                .toList();
    }
}
