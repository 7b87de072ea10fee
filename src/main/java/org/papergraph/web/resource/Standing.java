package org.papergraph.web.resource;

import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.graph.PaperStanding;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.resource.RelatedWork.Relation;
import org.papergraph.resource.RelatedWork;
import org.papergraph.resource.Resource;
import org.papergraph.resource.ResourceReader;

/**
 * The standing of a paper among works: warnings, each with the notices that give cause for it, and its other relations.
 *
 * @param warnings the weightiest first
 * @param relations to versions, preprints, comments and so on; and to the papers that it is a notice on
 */
record Standing(List<Warning> warnings, List<RelatedWork> relations) {

    /** The properties that relations stand in. */
    static final List<Node> PROPERTIES = List.of(Cito.retracts, Cito.isRetractedBy, Cito.corrects, Cito.isCorrectedBy, Cito.discusses, Cito.isDiscussedBy,
            Pg.expressesConcernAbout, Pg.hasConcernExpressedBy, Pg.isPreprintOf, Pg.hasPreprint, Pg.isSupplementedBy, Pg.reinstates, Pg.isReinstatedBy,
            Dcterms.isVersionOf, Schema.translationOfWork, Schema.isPartOf);

    public Standing {
        warnings = List.copyOf(warnings);
        relations = List.copyOf(relations);
    }

    /**
     * What readers of a paper have to know first.
     *
     * @param grave true if its findings are not to be relied on
     * @param by words before the notices
     */
    record Warning(String heading, String text, boolean grave, String by, List<RelatedWork> notices) {

        public Warning {
            notices = List.copyOf(notices);
        }
    }

    static Standing of(Resource paper, ResourceReader resources) {
        List<String> statuses = paper.properties().texts(Schema.creativeWorkStatus);
        List<RelatedWork> works = resources.relatedWorks(paper.iri());
        List<Warning> warnings = PaperStanding.of(statuses).stream().map(standing -> warning(standing, works)).toList();
        return new Standing(warnings, works.stream().filter(work -> !work.relation().isByNotice()).toList());
    }

    private static Warning warning(PaperStanding standing, List<RelatedWork> works) {
        String heading = standing.label() + ".";
        return switch (standing) {
            case RETRACTED -> new Warning(heading, "This paper was retracted: do not rely on its findings.", true, "Notice", notices(Relation.RETRACTED_BY, works));
            case DOUBTED -> new Warning(heading, "Its publisher has expressed concern about its findings.", true, "Notice", notices(Relation.CONCERN_EXPRESSED_BY, works));
            case CORRECTED -> new Warning(heading, "A correction of this paper was published.", false, "Correction", notices(Relation.CORRECTED_BY, works));
        };
    }

    private static List<RelatedWork> notices(Relation relation, List<RelatedWork> works) {
        return works.stream().filter(work -> work.relation() == relation).toList();
    }
}
