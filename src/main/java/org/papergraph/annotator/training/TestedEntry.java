package org.papergraph.annotator.training;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.annotator.PredictedMention;
import org.papergraph.annotator.TaggedDocument;
import org.papergraph.annotator.crf.Calibration;

/**
 * An annotated entry with the mentions that a model predicts which never saw its paper.
 *
 * @param fold the part of the corpus that the model was not trained on
 */
public record TestedEntry(GoldEntry gold, TaggedDocument found, int fold) {

    /** The confidence of each predicted mention, and if it is right. */
    public List<Calibration.Outcome> outcomes() {
        List<Calibration.Outcome> outcomes = new ArrayList<>();
        found.title().forEach(predicted -> outcomes.add(outcome(predicted, gold.titleMentions())));
        found.abstractText().forEach(predicted -> outcomes.add(outcome(predicted, gold.abstractMentions())));
        return outcomes;
    }

    public TestedEntry calibrated(Calibration calibration) {
        return new TestedEntry(gold, found.calibrated(calibration), fold);
    }

    private static Calibration.Outcome outcome(PredictedMention predicted, List<GoldMention> mentions) {
        return new Calibration.Outcome(predicted.confidence(), mentions.stream().anyMatch(mention -> mention.matches(predicted)));
    }
}
