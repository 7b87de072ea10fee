package org.papergraph.identity;

import java.util.Set;
import org.papergraph.document.Hash;

/**
 * Title and abstract of entries, as the search for near-duplicates knows them; entries with the same words in both are one text.
 *
 * @param id different for different texts
 * @param titled true if there is a title
 * @param keys number of the {@link Shingles#keys} of the abstract
 */
public record SketchedText(String id, boolean titled, int keys) {

    /** @param fingerprint of title and abstract */
    static SketchedText of(String fingerprint, boolean titled, Shingles shingles) {
        Set<String> keys = shingles.keys();
        return new SketchedText(Hash.digits(16, fingerprint, String.join(" ", keys)), titled, keys.size());
    }
}
