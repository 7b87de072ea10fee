package org.papergraph.annotator.evaluation.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.papergraph.annotator.evaluation.concept.ConceptPair.Place;
import org.papergraph.annotator.evaluation.concept.ConceptPairReport.Score;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Mention;
import org.papergraph.identity.concept.ConceptIdentity.ConceptMention;
import org.papergraph.identity.concept.ConceptIdentity;
import org.papergraph.identity.concept.ConceptNameList;
import org.papergraph.identity.concept.EntryNames;

/**
 * Measures {@link ConceptIdentity} on pairs of mentions that a reader decided. All entries together say what their
 * abbreviations mean, as all documents of a store do.
 */
public final class ConceptPairEvaluation {

    private final Map<Place, String> keys = new HashMap<>();

    private ConceptPairEvaluation(Map<EntryReference, AnnotatedEntry> entries) {
        ConceptNameList names = new ConceptNameList();
        Map<EntryReference, EntryNames> parsed = new HashMap<>();
        entries.forEach((reference, entry) -> parsed.put(reference, EntryNames.of(entry)));
        parsed.values().forEach(names::add);
        ConceptIdentity identity = new ConceptIdentity(names);
        parsed.forEach((reference, entry) -> identity.resolve(entry).forEach(found -> keys.put(place(reference, found), found.key())));
    }

    /** An evaluation on entries in which all mentions of the pairs are marked. */
    public static ConceptPairEvaluation on(Map<EntryReference, AnnotatedEntry> entries) {
        return new ConceptPairEvaluation(entries);
    }

    /**
     * Compares what identity decides with what was read.
     *
     * @throws IllegalArgumentException where an entry does not hold a mention of a pair
     */
    public ConceptPairReport evaluate(List<ConceptPair> pairs) {
        SortedMap<String, Score> byStratum = new TreeMap<>();
        List<ConceptPair> wrong = new ArrayList<>();
        for (ConceptPair pair : pairs) {
            boolean joined = isJoined(pair);
            byStratum.merge(pair.stratum(), Score.of(pair.same(), joined), Score::plus);
            if (joined != pair.same()) {
                wrong.add(pair);
            }
        }
        return new ConceptPairReport(byStratum, wrong);
    }

    private boolean isJoined(ConceptPair pair) {
        String one = key(pair.one());
        String other = key(pair.other());
        return pair.one().type() == pair.other().type() && one.equals(other);
    }

    private String key(Place place) {
        String key = keys.get(place);
        if (key == null) {
            throw new IllegalArgumentException("nothing marks the " + place);
        }
        return key;
    }

    private static Place place(EntryReference entry, ConceptMention found) {
        Mention mention = found.mention();
        return new Place(entry, found.inTitle(), mention.span(), mention.type(), mention.text());
    }
}
