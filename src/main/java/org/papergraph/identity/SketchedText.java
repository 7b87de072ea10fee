package org.papergraph.identity;

import org.papergraph.document.Hash;

/**
 * Title and abstract of entries, as the search for near-duplicates knows them; entries with the same words in both are one text.
 *
 * @param id different for different texts
 * @param titled true if there is a title
 * @param keys number of the {@link Shingles#keys} of the abstract
 */
public record SketchedText(String id, boolean titled, int keys) {

    static SketchedText of(PaperCandidate candidate) {
        String sketch = String.join(" ", candidate.shingles().keys());
        return new SketchedText(Hash.digits(16, candidate.fingerprint(), sketch), candidate.isTitled(), candidate.shingles().keys().size());
    }
}
