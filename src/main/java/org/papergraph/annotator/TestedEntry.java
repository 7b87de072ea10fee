package org.papergraph.annotator;

import java.util.ArrayList;
import java.util.List;

/**
 * An annotated entry with what a model that never saw its paper proposes for it.
 *
 * @param fold the part of the corpus that the model was not trained on
 */
record TestedEntry(GoldEntry gold, TaggedDocument found, int fold) {

    /** Whether each proposal was right, with its confidence. */
    List<Calibration.Outcome> outcomes() {
        List<Calibration.Outcome> outcomes = new ArrayList<>();
        found.title().forEach(proposal -> outcomes.add(outcome(proposal, gold.titleMentions())));
        found.summary().forEach(proposal -> outcomes.add(outcome(proposal, gold.summaryMentions())));
        return outcomes;
    }

    TestedEntry calibrated(Calibration calibration) {
        return new TestedEntry(gold, found.calibrated(calibration), fold);
    }

    private static Calibration.Outcome outcome(Proposal proposal, List<GoldMention> mentions) {
        return new Calibration.Outcome(proposal.confidence(), mentions.stream().anyMatch(proposal::matches));
    }
}
