package org.papergraph.annotator;

import java.util.List;
import org.papergraph.annotator.crf.Calibration;

/** The proposals for a title and for an abstract, each in order and without overlap. */
public record TaggedDocument(List<PredictedMention> title, List<PredictedMention> summary) {

    public TaggedDocument {
        title = List.copyOf(title);
        summary = List.copyOf(summary);
    }

    /** The same proposals, their confidences calibrated. */
    public TaggedDocument calibrated(Calibration calibration) {
        return new TaggedDocument(calibrated(title, calibration), calibrated(summary, calibration));
    }

    private static List<PredictedMention> calibrated(List<PredictedMention> proposals, Calibration calibration) {
        return proposals.stream()
                .map(found -> new PredictedMention(found.type(), found.span(), calibration.of(found.confidence())))
                .toList();
    }
}
