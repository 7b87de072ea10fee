package org.papergraph.annotator;

import java.util.List;
import org.papergraph.annotator.crf.Calibration;

/** The mentions predicted in a title and in an abstract, each in order and without overlap. */
public record TaggedDocument(List<PredictedMention> title, List<PredictedMention> abstractText) {

    public TaggedDocument {
        title = List.copyOf(title);
        abstractText = List.copyOf(abstractText);
    }

    /** The same mentions, their confidences calibrated. */
    public TaggedDocument calibrated(Calibration calibration) {
        return new TaggedDocument(calibrated(title, calibration), calibrated(abstractText, calibration));
    }

    private static List<PredictedMention> calibrated(List<PredictedMention> mentions, Calibration calibration) {
        return mentions.stream()
                .map(found -> new PredictedMention(found.type(), found.span(), calibration.of(found.confidence())))
                .toList();
    }
}
