package org.papergraph.annotator;

import java.util.List;

/** The proposals for a title and for an abstract, each in order and without overlap. */
record TaggedDocument(List<Proposal> title, List<Proposal> summary) {

    TaggedDocument {
        title = List.copyOf(title);
        summary = List.copyOf(summary);
    }

    /** What people marked, as if it were proposed without doubt. */
    static TaggedDocument of(GoldEntry marked) {
        return new TaggedDocument(
                marked.titleMentions().stream().map(Proposal::of).toList(),
                marked.summaryMentions().stream().map(Proposal::of).toList());
    }

    /** The same proposals, their confidences calibrated. */
    TaggedDocument calibrated(Calibration calibration) {
        return new TaggedDocument(calibrated(title, calibration), calibrated(summary, calibration));
    }

    private static List<Proposal> calibrated(List<Proposal> proposals, Calibration calibration) {
        return proposals.stream()
                .map(found -> new Proposal(found.type(), found.span(), calibration.of(found.confidence())))
                .toList();
    }
}
