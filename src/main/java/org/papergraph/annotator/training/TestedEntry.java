package org.papergraph.annotator.training;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.annotator.PredictedMention;
import org.papergraph.annotator.TaggedDocument;
import org.papergraph.annotator.crf.Calibration;

/**
 * An annotated entry with what a model that never saw its paper proposes for it.
 *
 * @param fold the part of the corpus that the model was not trained on
 */
public record TestedEntry(GoldEntry gold, TaggedDocument found, int fold) {

    /** Whether each proposal was right, with its confidence. */
    public List<Calibration.Outcome> outcomes() {
        List<Calibration.Outcome> outcomes = new ArrayList<>();
        found.title().forEach(proposal -> outcomes.add(outcome(proposal, gold.titleMentions())));
        found.abstractText().forEach(proposal -> outcomes.add(outcome(proposal, gold.abstractMentions())));
        return outcomes;
    }

    public TestedEntry calibrated(Calibration calibration) {
        return new TestedEntry(gold, found.calibrated(calibration), fold);
    }

    private static Calibration.Outcome outcome(PredictedMention proposal, List<GoldMention> mentions) {
        return new Calibration.Outcome(proposal.confidence(), mentions.stream().anyMatch(mention -> mention.matches(proposal)));
    }
}
