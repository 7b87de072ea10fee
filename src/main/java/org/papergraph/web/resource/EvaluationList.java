package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.resource.EvaluationSummary;
import org.papergraph.resource.ResourceReader;
import org.papergraph.web.view.QueryUrls;
import org.papergraph.web.view.ResourceUrls;

/**
 * The evaluations in which a concept takes part, the newest papers first.
 *
 * @param of IRI of the concept, which is not repeated in each row
 * @param whole path of all of them in the query editor, or empty where none is left out
 */
record EvaluationList(String of, List<EvaluationSummary> evaluations, String whole, ResourceUrls urls) {

    private static final int SHOWN = 20;

    EvaluationList {
        evaluations = List.copyOf(evaluations);
    }

    static EvaluationList of(String iri, ResourceReader resources, ResourceUrls urls) {
        List<EvaluationSummary> found = resources.evaluations(iri, SHOWN + 1, 0);
        boolean more = found.size() > SHOWN;
        return new EvaluationList(iri, more ? found.subList(0, SHOWN) : found, more ? QueryUrls.editor(resources.sparql("evaluations", iri)) : "", urls);
    }

    boolean isOnDataset() {
        return evaluations.stream().allMatch(each -> each.dataset().iri().equals(of));
    }
}
