package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * The choice, among the probable spans of a sentence, of those without overlap whose probabilities exceed a threshold
 * by most in sum. Unlike the single best labelling, this weighs each mention by itself, so the threshold balances
 * precision against recall.
 */
final class SpanDecoder {

    private final BilouLabels labels;
    private final double threshold;

    SpanDecoder(BilouLabels labels, double threshold) {
        this.labels = labels;
        this.threshold = threshold;
    }

    /** The chosen spans in order. */
    List<Span> decode(ForwardBackward probabilities) {
        List<List<Span>> byLast = candidates(probabilities);
        int length = probabilities.length();
        double[] best = new double[length + 1];
        List<List<Span>> choice = new ArrayList<>(Collections.nCopies(length + 1, List.of()));
        for (int end = 1; end <= length; end++) {
            best[end] = best[end - 1];
            for (Span candidate : byLast.get(end - 1)) {
                double gain = best[candidate.getStart()] + candidate.getProb() - threshold;
                if (gain > best[end]) {
                    best[end] = gain;
                    choice.set(end, List.of(candidate));
                }
            }
        }
        return chosen(choice);
    }

    private static List<Span> chosen(List<List<Span>> choice) {
        List<Span> spans = new ArrayList<>();
        int end = choice.size() - 1;
        while (end > 0) {
            if (choice.get(end).isEmpty()) {
                end--;
            } else {
                Span span = choice.get(end).get(0);
                spans.add(span);
                end = span.getStart();
            }
        }
        Collections.reverse(spans);
        return spans;
    }

    private List<List<Span>> candidates(ForwardBackward probabilities) {
        List<List<Span>> byLast = new ArrayList<>();
        for (int token = 0; token < probabilities.length(); token++) {
            byLast.add(new ArrayList<>(0));
        }
        for (int first = 0; first < probabilities.length(); first++) {
            for (int type = 0; type < labels.types().size(); type++) {
                addFrom(probabilities, first, type, byLast);
            }
        }
        return byLast;
    }

    private void addFrom(ForwardBackward probabilities, int first, int type, List<List<Span>> byLast) {
        double unit = probabilities.marginal(first, labels.unit(type));
        if (unit > threshold) {
            byLast.get(first).add(new Span(first, first + 1, labels.types().get(type), unit));
        }
        int label = labels.begin(type);
        double path = probabilities.arriving(first, label);
        for (int token = first + 1;
                token < probabilities.length() && path * probabilities.leaving(token - 1, label) > threshold;
                token++) {
            int last = labels.last(type);
            double probability = path * probabilities.step(token, label, last) * probabilities.leaving(token, last);
            if (probability > threshold) {
                byLast.get(token).add(new Span(first, token + 1, labels.types().get(type), probability));
            }
            path *= probabilities.step(token, label, labels.inside(type));
            label = labels.inside(type);
        }
    }
}
