package org.papergraph.annotator;

import java.util.List;
import java.util.function.Predicate;
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

    /** The mentions of some types alone. */
    public TaggedDocument only(Predicate<String> types) {
        return new TaggedDocument(only(title, types), only(abstractText, types));
    }

    private static List<PredictedMention> only(List<PredictedMention> mentions, Predicate<String> types) {
        return mentions.stream().filter(found -> types.test(found.type())).toList();
    }

    private static List<PredictedMention> calibrated(List<PredictedMention> mentions, Calibration calibration) {
        return mentions.stream()
                .map(found -> new PredictedMention(found.type(), found.span(), calibration.of(found.confidence())))
                .toList();
    }
}
