package org.papergraph.annotator.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.papergraph.annotator.training.ComparedEntry;
import org.papergraph.identity.concept.ConceptIdentity.ConceptMention;
import org.papergraph.identity.concept.ConceptIdentity;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.ConceptNameList;
import org.papergraph.identity.concept.EntryNames;

/**
 * The precision and recall of the links from papers to concepts that follow from found mentions: a link is right where a mention that
 * people marked in the same paper names the same concept of the same type. What short forms and head words mean
 * follows from what people marked in all entries.
 *
 * @param marked number of links that follow from what people marked
 * @param proposed the links that follow from what was found, the surest first
 */
public record LinkCurve(int marked, List<ProposedLink> proposed) {

    private static final int RANGES = 10;

    public LinkCurve {
        proposed = List.copyOf(proposed);
    }

    /** A link that was found; {@code right} if it follows from what people marked too. */
    public record ProposedLink(double confidence, boolean right) {
    }

    /**
     * The links from a threshold on.
     *
     * @param links number of them
     * @param next the share that is right of those less than 0.05 above the threshold
     */
    public record Point(double threshold, int links, double precision, double recall, double next) {
    }

    private record Link(String paper, ConceptName concept) {
    }

    /** @param combination of the confidences of the mentions of one link */
    public static LinkCurve of(List<ComparedEntry> entries, ToDoubleFunction<List<Double>> combination) {
        ConceptIdentity identity = identity(entries);
        Set<Link> marked = new HashSet<>();
        Map<Link, List<Double>> found = new HashMap<>();
        for (ComparedEntry entry : entries) {
            identity.resolve(EntryNames.of(entry.marked())).forEach(mention -> marked.add(link(entry, mention)));
            identity.resolve(EntryNames.of(entry.found())).forEach(mention ->
                    found.computeIfAbsent(link(entry, mention), link -> new ArrayList<>()).add(mention.mention().confidence()));
        }
        List<ProposedLink> proposed = found.entrySet().stream()
                .map(link -> new ProposedLink(combination.applyAsDouble(link.getValue()), marked.contains(link.getKey())))
                .sorted(Comparator.comparingDouble(ProposedLink::confidence).reversed())
                .toList();
        return new LinkCurve(marked.size(), proposed);
    }

    private static ConceptIdentity identity(List<ComparedEntry> entries) {
        ConceptNameList names = new ConceptNameList();
        entries.forEach(entry -> names.add(EntryNames.of(entry.marked())));
        return new ConceptIdentity(names);
    }

    private static Link link(ComparedEntry entry, ConceptMention mention) {
        return new Link(entry.paper(), new ConceptName(mention.mention().type(), mention.key()));
    }

    /** Mean distance of confidence and share that is right, over tenths of confidence. */
    public double calibrationError() {
        double[] distance = new double[RANGES];
        for (ProposedLink link : proposed) {
            distance[Math.min(RANGES - 1, (int) (link.confidence * RANGES))] += link.confidence - (link.right ? 1 : 0);
        }
        double sum = 0;
        for (double range : distance) {
            sum += Math.abs(range);
        }
        return proposed.isEmpty() ? 0 : sum / proposed.size();
    }

    /** The links that a threshold keeps. */
    public Point at(double threshold) {
        List<ProposedLink> kept = from(threshold);
        List<ProposedLink> next = kept.stream().filter(link -> link.confidence < threshold + 0.05).toList();
        double recall = marked == 0 ? 0 : (double) right(kept) / marked;
        return new Point(threshold, kept.size(), share(kept), recall, share(next));
    }

    private List<ProposedLink> from(double threshold) {
        return proposed.stream().filter(link -> link.confidence >= threshold).toList();
    }

    private static double share(List<ProposedLink> links) {
        return links.isEmpty() ? 0 : (double) right(links) / links.size();
    }

    private static long right(List<ProposedLink> links) {
        return links.stream().filter(ProposedLink::right).count();
    }
}
