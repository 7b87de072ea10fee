package org.papergraph.identity;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Hash;
import org.papergraph.document.PartialDate;

/**
 * An entry as paper identity sees it.
 *
 * @param titleKeys its {@link TitleKey}s, the first that it is named by, with the year behind those that many works have; none without a title
 * @param generic true if many works have its title
 * @param fingerprint hash of title and abstract, without case and punctuation, or of an identifier where there is neither
 * @param shingles of the abstract
 * @param text title and abstract, as near-duplicates are searched for
 */
public record PaperCandidate(EntryReference reference, Entry entry, Set<String> titleKeys, boolean generic, String fingerprint, Shingles shingles, SketchedText text, BibliographicFacts facts)
        implements Comparable<PaperCandidate> {

    private static final double UNRELATED = 0.05;
    /** More than between a preprint and its publication. */
    private static final int YEARS_APART = 4;
    private static final Comparator<PaperCandidate> ORDER = Comparator
            .comparing((PaperCandidate candidate) -> !candidate.entry.hasTitle())
            .thenComparing(candidate -> candidate.facts.identifiers().isEmpty())
            .thenComparing(PaperCandidate::fingerprint)
            .thenComparing(PaperCandidate::reference);

    public static PaperCandidate of(EntryReference reference, Entry entry) {
        Set<String> keys = entry.hasTitle() ? TitleKey.all(entry.title()) : Set.of();
        boolean generic = keys.stream().anyMatch(GenericTitle::hasKey);
        String fingerprint = Hash.digits(16, entry.hasTitle() ? TitleKey.ofText(entry.title()) : "", entry.hasTitle() || entry.hasAbstract()
                ? TitleKey.ofText(entry.abstractText()) : entry.identifiers().get(0).iri());
        Shingles shingles = Shingles.of(entry.abstractText());
        return new PaperCandidate(reference, entry, generic ? dated(keys, entry) : keys, generic, fingerprint, shingles,
                SketchedText.of(fingerprint, entry.hasTitle(), shingles), BibliographicFacts.of(entry));
    }

    private static Set<String> dated(Set<String> keys, Entry entry) {
        return keys.stream().map(key -> dated(key, entry)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String dated(String key, Entry entry) {
        return Stream.concat(Stream.of(key), years(entry).sorted().map(String::valueOf)).collect(Collectors.joining(" "));
    }

    /** The key that the paper is named by; empty without a title. */
    String titleKey() {
        return titleKeys.stream().findFirst().orElse("");
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

    /** True for one title, and for one that many works have if the abstracts are wordings of one or the dates are equal. */
    boolean hasTitleOf(PaperCandidate other) {
        return titleKeys.stream().anyMatch(other.titleKeys::contains)
                || generic && other.generic && isWordingOf(other) && TitleKey.of(entry.title()).equals(TitleKey.of(other.entry.title()));
    }

    /** True if the abstracts are wordings of one. */
    boolean isWordingOf(PaperCandidate other) {
        return resemblance(other) >= PaperMatching.SAME_ABSTRACT;
    }

    /** True if both abstracts are known and have nothing in common. */
    boolean hasUnrelatedAbstract(PaperCandidate other) {
        return entry.hasAbstract() && other.entry.hasAbstract() && resemblance(other) < UNRELATED;
    }

    /** True if the authors are known of both and none is the same. */
    boolean hasOtherAuthors(PaperCandidate other) {
        return !shownAuthors().isEmpty() && !other.shownAuthors().isEmpty() && !sharesAuthor(other);
    }

    boolean sharesAuthor(PaperCandidate other) {
        return shownAuthors().stream().anyMatch(other.shownAuthors()::contains);
    }

    /** True if the years are known of both and all of them far apart. */
    boolean isOfAnotherTime(PaperCandidate other) {
        return yearsFrom(other).orElse(0) >= YEARS_APART;
    }

    /** The fewest years between dates of both; none where no year is known of one of them. */
    OptionalInt yearsFrom(PaperCandidate other) {
        return years(entry).flatMap(year -> years(other.entry).map(another -> Math.abs(year - another))).mapToInt(Integer::intValue).min();
    }

    private static Stream<Integer> years(Entry entry) {
        return entry.dates().stream().filter(date -> date.precision() != PartialDate.Precision.MONTH_DAY)
                .map(date -> Integer.valueOf(date.lexical().substring(0, 4))).distinct();
    }

    /** The identifiers by which entries of the same work are looked up. */
    public Set<String> identifierKeys() {
        return facts.identifiers().keys();
    }

    /** The identifiers of other versions of the work. */
    public Set<String> versionKeys() {
        return facts.otherVersions().keys();
    }

    /** The family names that the document shows, in all spellings; the owner of a page, whom it hides, stands in every entry of it and tells nothing. */
    private Set<String> shownAuthors() {
        return entry.authors().completeness() == Completeness.UNSTATED ? Set.of()
                : entry.authors().authorships().stream().filter(each -> each.position() != Authorship.HIDDEN)
                        .flatMap(each -> each.name().familyNames().stream()).collect(Collectors.toSet());
    }

    @Override
    public int compareTo(PaperCandidate other) {
        return ORDER.compare(this, other);
    }
}
