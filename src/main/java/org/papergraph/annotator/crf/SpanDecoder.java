package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Chooses, among the spans that a lattice holds probable, those without overlap whose probabilities exceed a threshold
 * by most in sum. Unlike the single best labelling, this weighs each mention by itself, so the threshold balances
 * precision against recall.
 */
public final class SpanDecoder {

    private final Labels labels;
    private final double threshold;

    public SpanDecoder(Labels labels, double threshold) {
        this.labels = labels;
        this.threshold = threshold;
    }

    /** The chosen spans in order. */
    public List<FoundSpan> decode(ForwardBackward lattice) {
        List<List<FoundSpan>> byLast = candidates(lattice);
        int length = lattice.length();
        double[] best = new double[length + 1];
        List<List<FoundSpan>> choice = new ArrayList<>(Collections.nCopies(length + 1, List.of()));
        for (int end = 1; end <= length; end++) {
            best[end] = best[end - 1];
            for (FoundSpan candidate : byLast.get(end - 1)) {
                double gain = best[candidate.first()] + candidate.probability() - threshold;
                if (gain > best[end]) {
                    best[end] = gain;
                    choice.set(end, List.of(candidate));
                }
            }
        }
        return chosen(choice);
    }

    private static List<FoundSpan> chosen(List<List<FoundSpan>> choice) {
        List<FoundSpan> spans = new ArrayList<>();
        int end = choice.size() - 1;
        while (end > 0) {
            if (choice.get(end).isEmpty()) {
                end--;
            } else {
                FoundSpan span = choice.get(end).get(0);
                spans.add(span);
                end = span.first();
            }
        }
        Collections.reverse(spans);
        return spans;
    }

    private List<List<FoundSpan>> candidates(ForwardBackward lattice) {
        List<List<FoundSpan>> byLast = new ArrayList<>();
        for (int token = 0; token < lattice.length(); token++) {
            byLast.add(new ArrayList<>(0));
        }
        for (int first = 0; first < lattice.length(); first++) {
            for (int type = 0; type < labels.types().size(); type++) {
                addFrom(lattice, first, type, byLast);
            }
        }
        return byLast;
    }

    private void addFrom(ForwardBackward lattice, int first, int type, List<List<FoundSpan>> byLast) {
        double unit = lattice.marginal(first, labels.unit(type));
        if (unit > threshold) {
            byLast.get(first).add(new FoundSpan(first, first, type, unit));
        }
        int label = labels.begin(type);
        double path = lattice.arriving(first, label);
        for (int token = first + 1;
                token < lattice.length() && path * lattice.leaving(token - 1, label) > threshold;
                token++) {
            int last = labels.last(type);
            double probability = path * lattice.step(token, label, last) * lattice.leaving(token, last);
            if (probability > threshold) {
                byLast.get(token).add(new FoundSpan(first, token, type, probability));
            }
            path *= lattice.step(token, label, labels.inside(type));
            label = labels.inside(type);
        }
    }
}
