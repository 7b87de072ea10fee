package org.papergraph.annotator.training;

import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.annotator.TaggedDocument;
import org.papergraph.annotator.Tagger;
import org.papergraph.annotator.crf.CrfOptions;

/** Tests of each part of a corpus with a model that was trained on the other parts; a list of papers stands in one part only. */
public final class CrossValidation {

    public static final int FOLDS = 5;

    private final List<PreparedEntry> entries;
    private final Folds folds;
    private final CrfOptions options;

    CrossValidation(List<PreparedEntry> entries, CrfOptions options) {
        this.entries = entries;
        this.folds = Folds.of(entries.stream().map(PreparedEntry::gold).toList(), FOLDS);
        this.options = options;
    }

    /** The entries by fold, with uncalibrated confidences. Folds are trained on all cores, with the same outcome. */
    List<TestedEntry> run() {
        return IntStream.range(0, FOLDS)
                .parallel()
                .boxed()
                .flatMap(fold -> test(fold).stream())
                .toList();
    }

    /** A part whose other parts mark nothing is tested with a model that finds nothing. */
    private List<TestedEntry> test(int fold) {
        List<PreparedEntry> others = entries.stream().filter(entry -> folds.of(entry.gold()) != fold).toList();
        List<PreparedEntry> tested = entries.stream().filter(entry -> folds.of(entry.gold()) == fold).toList();
        if (tested.isEmpty() || others.stream().noneMatch(PreparedEntry::hasMentions)) {
            return tested.stream().map(entry -> new TestedEntry(entry.gold(), new TaggedDocument(List.of(), List.of()), fold)).toList();
        }
        Tagger tagger = new Tagger(Trainer.fit(others, options));
        return tested.stream().map(entry -> new TestedEntry(entry.gold(), tagger.tag(entry.document()), fold)).toList();
    }
}
