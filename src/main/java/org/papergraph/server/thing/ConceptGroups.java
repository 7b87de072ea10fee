package org.papergraph.server.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.server.page.Link;
import org.papergraph.server.page.Links;
import org.papergraph.server.page.Names;
import org.papergraph.server.page.Questions;
import org.papergraph.server.page.Row;
import org.papergraph.server.page.Values;

/** Reads what a paper has to do with tasks, methods, datasets and metrics. */
final class ConceptGroups {

    private static final Map<Node, String> HEADINGS = headings();

    private final Questions questions;
    private final Links links;

    ConceptGroups(Questions questions, Links links) {
        this.questions = questions;
        this.links = links;
    }

    /** The kinds that the paper has; in each what is stated stands before what is only mentioned, the surest first. */
    List<ConceptGroup> of(Thing paper) {
        List<Row> extracted = questions.rows("statements", Values.of(paper.iri()));
        List<ConceptGroup> groups = new ArrayList<>();
        HEADINGS.forEach((property, heading) -> {
            List<ConceptMention> concepts = concepts(paper.facts().values(property), ofProperty(extracted, property));
            if (!concepts.isEmpty()) {
                groups.add(new ConceptGroup(heading, concepts));
            }
        });
        return groups;
    }

    private List<ConceptMention> concepts(List<Link> stated, List<Row> extracted) {
        List<ConceptMention> concepts = new ArrayList<>();
        Set<Link> evident = new HashSet<>();
        for (Row row : extracted) {
            Link concept = links.of(row, "concept");
            evident.add(concept);
            String confidence = Names.percentage(row.text("confidence")) + " sure";
            concepts.add(new ConceptMention(concept, links.named(row, "evidence", confidence), stated.contains(concept)));
        }
        stated.stream()
                .filter(concept -> !evident.contains(concept))
                .forEach(concept -> concepts.add(new ConceptMention(concept, Link.plain(""), true)));
        concepts.sort(Comparator.comparing(ConceptMention::stated).reversed());
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
