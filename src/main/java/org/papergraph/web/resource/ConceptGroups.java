package org.papergraph.web.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.web.view.Labels;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.QueryParameters;
import org.papergraph.web.view.Row;
import org.papergraph.web.view.ViewQueries;

/** Reads what a paper has to do with tasks, methods, datasets and metrics. */
final class ConceptGroups {

    private static final Map<Node, String> HEADINGS = headings();

    private final ViewQueries questions;
    private final Links links;

    ConceptGroups(ViewQueries questions, Links links) {
        this.questions = questions;
        this.links = links;
    }

    /** The kinds that the paper has; in each what is stated stands before what is only mentioned, the surest first. */
    List<ConceptGroup> of(Resource paper) {
        List<Row> extracted = questions.rows("statements", QueryParameters.of(paper.iri()));
        List<ConceptGroup> groups = new ArrayList<>();
        HEADINGS.forEach((property, heading) -> {
            List<ConceptOfPaper> concepts = concepts(paper.facts().values(property), ofProperty(extracted, property));
            if (!concepts.isEmpty()) {
                groups.add(new ConceptGroup(heading, concepts));
            }
        });
        return groups;
    }

    private List<ConceptOfPaper> concepts(List<Link> stated, List<Row> extracted) {
        List<ConceptOfPaper> concepts = new ArrayList<>();
        Set<Link> evident = new HashSet<>();
        for (Row row : extracted) {
            Link concept = links.of(row, "concept");
            evident.add(concept);
            String confidence = Labels.percentage(row.text("confidence")) + " sure";
            concepts.add(new ConceptOfPaper(concept, links.named(row, "evidence", confidence), stated.contains(concept)));
        }
        stated.stream()
                .filter(concept -> !evident.contains(concept))
                .forEach(concept -> concepts.add(new ConceptOfPaper(concept, Link.plain(""), true)));
        concepts.sort(Comparator.comparing(ConceptOfPaper::stated).reversed());
        return concepts;
    }

    private static List<Row> ofProperty(List<Row> rows, Node property) {
        return PaperLists.firsts(
                        rows.stream().filter(row -> row.text("property").equals(property.getURI())).toList(), "concept")
                .toList();
    }

    private static Map<Node, String> headings() {
        Map<Node, String> headings = new LinkedHashMap<>();
        headings.put(Pg.addressesTask, "Tasks");
        headings.put(Pg.usesMethod, "Methods");
        headings.put(Pg.usesDataset, "Datasets");
        headings.put(Pg.reportsMetric, "Metrics");
        return headings;
    }
}
