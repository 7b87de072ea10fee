package org.papergraph.annotator.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.annotator.training.Corpus;
import org.papergraph.annotator.training.GoldEntry;
import org.papergraph.annotator.training.TestedEntry;
import org.papergraph.document.EntryReference;

/**
 * The agreement of a second annotation of some entries with the first, which is taken as the answer: the most that a
 * tagger could reach that reads as the first annotation does.
 *
 * @param entries number of entries that both annotations hold
 * @param scores the second annotation measured as if a tagger had proposed it
 */
public record InterAnnotatorAgreement(int entries, EvaluationReport scores) {

    /** Compares the entries of the second corpus with the same ones of the first. */
    public static InterAnnotatorAgreement of(Corpus first, Corpus second) {
        Map<EntryReference, GoldEntry> answers = new HashMap<>();
        first.entries().forEach(entry -> answers.put(entry.reference(), entry));
        List<TestedEntry> compared = second.entries().stream()
                .flatMap(entry -> Optional.ofNullable(answers.get(entry.reference())).map(answer -> new TestedEntry(answer, entry.tagged(), 0)).stream())
                .toList();
        Tally tally = new Tally();
        compared.forEach(tally::add);
        return new InterAnnotatorAgreement(compared.size(), tally.report(0, 0));
    }
}
