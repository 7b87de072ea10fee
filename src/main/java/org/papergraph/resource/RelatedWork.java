package org.papergraph.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;

/**
 * A work that a paper has a relation to, other than citation.
 *
 * @param work a paper of the graph or a work that no document is of
 */
public record RelatedWork(Relation relation, LabelledTerm work, List<LabelledTerm> identifiers) {

    public RelatedWork {
        identifiers = List.copyOf(identifiers);
    }

    /** Relations from a paper to a work, the weightiest first. */
    public enum Relation {
        RETRACTED_BY("Retracted by", Cito.isRetractedBy, Cito.retracts),
        CONCERN_EXPRESSED_BY("Concern expressed by", Pg.hasConcernExpressedBy, Pg.expressesConcernAbout),
        CORRECTED_BY("Corrected by", Cito.isCorrectedBy, Cito.corrects),
        REINSTATED_BY("Reinstated by", Pg.isReinstatedBy, Pg.reinstates),
        RETRACTS("Retracts", Cito.retracts, Cito.isRetractedBy),
        EXPRESSES_CONCERN_ABOUT("Expresses concern about", Pg.expressesConcernAbout, Pg.hasConcernExpressedBy),
        CORRECTS("Corrects", Cito.corrects, Cito.isCorrectedBy),
        REINSTATES("Reinstates", Pg.reinstates, Pg.isReinstatedBy),
        VERSION_OF("Version of", Dcterms.isVersionOf, Dcterms.isVersionOf),
        PREPRINT_OF("Preprint of", Pg.isPreprintOf, Pg.hasPreprint),
        HAS_PREPRINT("Has the preprint", Pg.hasPreprint, Pg.isPreprintOf),
        TRANSLATION_OF("Translation of", Schema.translationOfWork, Node.ANY),
        TRANSLATED_AS("Translated as", Node.ANY, Schema.translationOfWork),
        COMMENTS_ON("Comments on", Cito.discusses, Cito.isDiscussedBy),
        COMMENTED_BY("Commented on by", Cito.isDiscussedBy, Cito.discusses),
        PART_OF("Part of", Schema.isPartOf, Node.ANY),
        HAS_PART("Has the part", Node.ANY, Schema.isPartOf),
        SUPPLEMENTED_BY("Supplemented by", Pg.isSupplementedBy, Node.ANY),
        SUPPLEMENT_TO("Supplement to", Node.ANY, Pg.isSupplementedBy);

        private final String words;
        private final Node here;
        private final Node there;

        /**
         * @param here property from the paper to the work; any where there is none
         * @param there property from the work to the paper that says the same; any where there is none
         */
        Relation(String words, Node here, Node there) {
            this.words = words;
            this.here = here;
            this.there = there;
        }

        /** True if a graph states any relation of a paper, by a look-up for each property. */
        static boolean anyOf(Graph graph, Node paper) {
            return Stream.of(values()).anyMatch(relation -> !relation.here.equals(Node.ANY) && graph.contains(paper, relation.here, Node.ANY)
                    || !relation.there.equals(Node.ANY) && graph.contains(Node.ANY, relation.there, paper));
        }

        /** The words between a paper and the work. */
        public String words() {
            return words;
        }

        /** True if the work is a notice that changes the standing of the paper. */
        public boolean isByNotice() {
            return compareTo(CORRECTED_BY) <= 0;
        }

        private static Optional<Relation> of(String property, boolean statedHere) {
            return Stream.of(values()).filter(each -> (statedHere ? each.here : each.there).hasURI(property)).findFirst();
        }
    }

    /** By relation and label; one that both works state once. */
    static List<RelatedWork> read(String paper, QueryFiles queries, Labeller labeller) {
        Map<Map.Entry<Relation, String>, List<Row>> byWork = new LinkedHashMap<>();
        for (Row row : queries.rows("relations", Map.of("resource", paper))) {
            Relation.of(row.text("relation"), row.text("stated").equals("here"))
                    .ifPresent(relation -> byWork.computeIfAbsent(Map.entry(relation, row.text("work")), key -> new ArrayList<>()).add(row));
        }
        return byWork.entrySet().stream()
                .map(each -> new RelatedWork(each.getKey().getKey(), labeller.of(each.getValue().get(0), "work"), identifiers(each.getValue())))
                .sorted(Comparator.comparing(RelatedWork::relation).thenComparing(each -> each.work().label()))
                .toList();
    }

    private static List<LabelledTerm> identifiers(List<Row> rows) {
        return rows.stream().filter(row -> row.has("identifier"))
                .map(row -> new LabelledTerm(row.text("identifierLabel"), row.text("identifier"))).distinct().toList();
    }
}
