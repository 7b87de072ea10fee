package org.papergraph.web.resource;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Owl;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.resource.Decision;
import org.papergraph.resource.LabelledTerm;
import org.papergraph.resource.PaperLists.Years;
import org.papergraph.resource.Passage;
import org.papergraph.resource.Properties;
import org.papergraph.resource.Properties.Property;
import org.papergraph.resource.Resource;
import org.papergraph.resource.ResourceReader;
import org.papergraph.resource.term.MatchedTerm;
import org.papergraph.text.DistinctNames;
import org.papergraph.web.view.BidiText;

/**
 * The page of a method, task, dataset or metric.
 *
 * @param names other names, but for those that differ in case and punctuation alone
 * @param mentions number of mentions in the graph, or empty
 * @param terms of the user's vocabularies that it is matched with
 * @param hidden true if somebody decided that no list shows it
 * @param showings what somebody decided on how it is shown
 * @param reason that somebody gave for that, or empty
 * @param decisions on such terms, and on names that are one with it or may be
 * @param passages sentences that mention it, the likeliest definitions first
 * @param allRead true if they were chosen among all its mentions
 * @param mapped true if it is in the middle of a map of concepts
 * @param evaluations in which it takes part
 * @param usedWith concepts of the papers that use it
 */
record ConceptPage(
        Heading heading,
        List<String> names,
        List<Property> details,
        String mentions,
        List<LabelledTerm> narrower,
        List<MatchedTerm> terms,
        boolean hidden,
        List<Showing> showings,
        String reason,
        List<Decision.Summary> decisions,
        List<Passage> passages,
        boolean allRead,
        YearPlot years,
        boolean mapped,
        EvaluationList evaluations,
        List<SharedList> usedWith,
        SharedList users,
        PaperList papers)
        implements ResourcePage {

    /** Narrower concepts that a page shows at once; the others unfold. */
    private static final int NARROWER_SHOWN = 12;
    private static final List<Node> SECTIONS =
            List.of(Skos.altLabel, Skos.exactMatch, Skos.closeMatch, Pg.paperCount, Pg.mentionCount, Owl.sameAs, Pg.decidedLabel, Pg.decisionReason);

    public ConceptPage {
        names = List.copyOf(names);
        details = List.copyOf(details);
        narrower = List.copyOf(narrower);
        terms = List.copyOf(terms);
        showings = List.copyOf(showings);
        decisions = List.copyOf(decisions);
        passages = List.copyOf(passages);
        usedWith = List.copyOf(usedWith);
    }

    /**
     * A decision on how the concept is shown.
     *
     * @param undoneBy the decision that undoes it
     * @param undoing words for that
     */
    record Showing(String words, String undoneBy, String undoing) {

        private static List<Showing> of(Properties properties) {
            String label = properties.first(Pg.decidedLabel);
            return Stream.of(
                            new Showing("Hidden", "show", "Show it again"),
                            new Showing("Called “" + BidiText.isolated(label) + "”", "unname", "Leave the label to its papers"))
                    .filter(each -> each.undoneBy.equals("show") ? isHidden(properties) : !label.isEmpty()).toList();
        }

        private static boolean isHidden(Properties properties) {
            return properties.texts(Pg.standing).contains(Pg.Hidden.getURI());
        }
    }

    List<LabelledTerm> firstNarrower() {
        return narrower.subList(0, Math.min(NARROWER_SHOWN, narrower.size()));
    }

    List<LabelledTerm> moreNarrower() {
        return narrower.subList(firstNarrower().size(), narrower.size());
    }

    static ConceptPage of(Resource concept, Selection selection, PageParts parts) {
        String iri = concept.iri();
        Node link = concept.type().flatMap(ResourceType::linkFromPaper).orElseThrow();
        ResourceReader resources = parts.resources();
        Years years = resources.papers().years(iri, link);
        return new ConceptPage(
                parts.heading(concept, parts.sparql(iri, link, selection)),
                DistinctNames.besides(concept.title(), concept.properties().texts(Skos.altLabel).stream()),
                concept.properties().details(SECTIONS),
                concept.properties().first(Pg.mentionCount),
                resources.narrower(iri),
                resources.read(graph -> MatchedTerm.read(iri, graph)),
                Showing.isHidden(concept.properties()),
                Showing.of(concept.properties()),
                concept.properties().first(Pg.decisionReason),
                resources.decisions(iri),
                resources.passagesOfConcept(iri),
                concept.properties().number(Pg.mentionCount) <= Passage.READ,
                parts.plot(iri, years),
                concept.properties().number(Pg.paperCount) > 1,
                EvaluationList.of(iri, resources, parts.urls()),
                parts.concepts(iri, link),
                parts.authors(iri, link, "Who uses it"),
                parts.papers(iri, link, years, selection));
    }

    /** True where the evaluations unfold: people come to data sets and tasks for them. */
    boolean isEvaluationFolded() {
        return !heading.kind().equals("dataset") && !heading.kind().equals("task");
    }

    /** The heading of the evaluations. */
    String evaluationHeading() {
        return switch (heading.kind()) {
            case "dataset" -> "Evaluated on it";
            case "task" -> "Evaluations for it";
            case "metric" -> "Measured by it";
            default -> "How it was evaluated";
        };
    }

    @Override
    public String template() {
        return "resource/concept.jte";
    }
}
