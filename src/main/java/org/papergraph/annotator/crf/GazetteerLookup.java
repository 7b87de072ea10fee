package org.papergraph.annotator.crf;

/** Looks up how annotated papers use a phrase. */
@FunctionalInterface
public interface GazetteerLookup {

    /** What is found of a phrase that no paper marks. */
    int UNKNOWN = -1;

    /**
     * The {@link PhraseUse#code code} of a phrase's use, or {@link #UNKNOWN}.
     *
     * @param phrase its hash, as {@link GazetteerFeatures} joins it
     */
    int find(long phrase);
}
