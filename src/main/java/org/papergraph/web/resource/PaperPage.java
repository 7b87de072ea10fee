package org.papergraph.web.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.citation.Citation;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prism;
import org.papergraph.resource.AnnotatedText;
import org.papergraph.resource.Authors;
import org.papergraph.resource.Decision;
import org.papergraph.resource.Occurrence;
import org.papergraph.resource.PaperLists.Years;
import org.papergraph.resource.PaperConcept;
import org.papergraph.resource.PaperVersion;
import org.papergraph.resource.Properties.Property;
import org.papergraph.resource.RelatedPaper;
import org.papergraph.resource.Resource;
import org.papergraph.resource.ResourceReader;
import org.papergraph.resource.StatedSubjects;
import org.papergraph.text.Excerpt;

/**
 * The page of a paper.
 *
 * @param abstracts each wording with its mentions, the longest first
 */
record PaperPage(
        Heading heading,
        AnnotatedText title,
        Authors authorship,
        List<AnnotatedText> abstracts,
        List<ConceptGroup> concepts,
        List<Property> details,
        Standing standing,
        List<StatedSubjects> subjects,
        List<PaperVersion> versions,
        References references,
        PaperList citedBy,
        List<RelatedPaper> related,
        List<Occurrence> occurrences,
        List<Decision.Summary> decisions,
        Citation citation)
        implements ResourcePage {

    private static final int DESCRIPTION = 159;

    private static final List<Node> SECTIONS = Stream.of(
                    List.of(Dcterms.creator, Pg.usesMethod, Pg.addressesTask, Pg.usesDataset, Pg.reportsMetric,
                            Dcterms.references, Dcterms.relation, Dcterms.subject, Prism.keyword, Cito.cites, Pg.citingPaperCount),
                    Standing.PROPERTIES)
            .flatMap(List::stream).toList();

    public PaperPage {
        abstracts = List.copyOf(abstracts);
        concepts = List.copyOf(concepts);
        details = List.copyOf(details);
        subjects = List.copyOf(subjects);
        versions = List.copyOf(versions);
        related = List.copyOf(related);
        occurrences = List.copyOf(occurrences);
        decisions = List.copyOf(decisions);
    }

    /** The concepts of one type. */
    public record ConceptGroup(ResourceType type, List<PaperConcept> concepts) {

        public ConceptGroup {
            concepts = List.copyOf(concepts);
        }
    }

    static PaperPage of(Resource paper, Selection selection, PageParts parts) {
        String iri = paper.iri();
        String title = paper.title();
        ResourceReader resources = parts.resources();
        Map<String, AnnotatedText> texts = resources.annotatedTexts(iri);
        List<Occurrence> occurrences = resources.occurrences(iri);
        Authors authorship = resources.authors(iri, occurrences);
        return new PaperPage(
                parts.heading(paper, resources.sparql("statements", iri)),
                texts.getOrDefault(title, AnnotatedText.plain(title)),
                authorship,
                abstracts(paper, texts),
                groups(resources.concepts(iri)),
                paper.properties().details(SECTIONS),
                Standing.of(paper, resources),
                resources.statedSubjects(iri),
                resources.versions(iri),
                References.of(paper, resources),
                parts.papers(iri, Cito.cites, new Years(new TreeMap<>(), (int) paper.properties().number(Pg.citingPaperCount)), new Selection(selection.page(), "", "")),
                resources.relatedPapers(iri),
                occurrences,
                resources.decisions(iri),
                resources.citations().read(iri).orElseThrow());
    }

    @Override
    public String template() {
        return "resource/paper.jte";
    }

    /** The beginning of the abstract, or else of the title, for lists of pages elsewhere. */
    public String description() {
        return Excerpt.opening(abstracts.stream().findFirst().orElse(title).text(), DESCRIPTION);
    }

    public boolean hasMarks() {
        return title.hasMarks() || abstracts.stream().anyMatch(AnnotatedText::hasMarks);
    }

    private static List<AnnotatedText> abstracts(Resource paper, Map<String, AnnotatedText> texts) {
        return paper.properties().texts(Dcterms.abstract_).stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(text -> texts.getOrDefault(text, AnnotatedText.plain(text)))
                .toList();
    }

    private static List<ConceptGroup> groups(List<PaperConcept> concepts) {
        return Stream.of(ResourceType.TASK, ResourceType.METHOD, ResourceType.DATASET, ResourceType.METRIC)
                .map(type -> new ConceptGroup(type, concepts.stream().filter(each -> type.linkFromPaper().orElseThrow().hasURI(each.link())).toList()))
                .filter(group -> !group.concepts().isEmpty())
                .toList();
    }
}
