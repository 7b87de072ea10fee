package org.papergraph.identity;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Hash;

/**
 * An entry as paper identity sees it.
 *
 * @param fingerprint hash of title and abstract, without case and punctuation
 * @param shingles of the abstract
 */
public record PaperCandidate(EntryReference reference, Entry entry, String titleKey, String fingerprint, Shingles shingles)
        implements Comparable<PaperCandidate> {

    private static final double UNRELATED = 0.05;
    private static final Comparator<PaperCandidate> ORDER = Comparator
            .comparing((PaperCandidate candidate) -> !candidate.entry.hasTitle())
            .thenComparing(PaperCandidate::fingerprint)
            .thenComparing(PaperCandidate::reference);

    public static PaperCandidate of(EntryReference reference, Entry entry) {
        String titleKey = entry.hasTitle() ? TitleKey.of(entry.title()) : "";
        return new PaperCandidate(reference, entry, titleKey, Hash.digits(16, titleKey, TitleKey.of(entry.abstractText())),
                Shingles.of(entry.abstractText()));
    }

    boolean isTitled() {
        return entry.hasTitle();
    }

    double resemblance(PaperCandidate other) {
        return entry.hasAbstract() && other.entry.hasAbstract()
                ? shingles.resemblance(other.shingles) : 0;
    }

    /** The party of a manual decision: the text where it distinguishes two entries, otherwise the entry itself. */
    public String partyAgainst(PaperCandidate other) {
        return fingerprint.equals(other.fingerprint)
                ? "entry:" + reference.source() + "/" + reference.number() : "text:" + fingerprint;
    }

    /** True if authors and abstracts are both known and have nothing in common. */
    boolean contradicts(PaperCandidate other) {
        Set<String> mine = shownAuthors();
        Set<String> theirs = other.shownAuthors();
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains)
                && entry.hasAbstract() && other.entry.hasAbstract() && resemblance(other) < UNRELATED;
    }

    private Set<String> shownAuthors() {
        return entry.authors().completeness() == Completeness.UNSTATED ? Set.of()
                : entry.authors().authorships().stream().map(Authorship::name)
                        .map(name -> name.familyName()).collect(Collectors.toSet());
    }

    @Override
    public int compareTo(PaperCandidate other) {
        return ORDER.compare(this, other);
    }
}
