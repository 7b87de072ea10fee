package org.papergraph.identity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;

/** An index of entries in memory, without manual decisions and with the rules as they are at first. */
public final class InMemoryEntryIndex implements EntryIndex {

    private final Map<EntryReference, PaperCandidate> candidates = new TreeMap<>();
    private final Map<String, Set<EntryReference>> titles = new HashMap<>();
    private final Map<String, Set<SketchedText>> textsByKey = new HashMap<>();
    private final Map<SketchedText, Set<EntryReference>> texts = new HashMap<>();
    private final NearDuplicates nearDuplicates = new NearDuplicates(key -> textsByKey.getOrDefault(key, Set.of()));
    private final Map<String, Set<EntryReference>> identifiers = new HashMap<>();
    private final Map<String, Set<EntryReference>> versions = new HashMap<>();

    /** Adds an entry. */
    public void add(EntryReference reference, Entry entry) {
        PaperCandidate candidate = PaperCandidate.of(reference, entry);
        candidates.put(reference, candidate);
        enter(reference, candidate.titleKeys(), titles);
        SketchedText text = candidate.text();
        candidate.shingles().keys().forEach(key -> textsByKey.computeIfAbsent(key, shared -> new LinkedHashSet<>()).add(text));
        texts.computeIfAbsent(text, same -> new TreeSet<>()).add(reference);
        enter(reference, candidate.identifierKeys(), identifiers);
        enter(reference, candidate.versionKeys(), versions);
    }

    private static void enter(EntryReference reference, Set<String> keys, Map<String, Set<EntryReference>> index) {
        keys.forEach(key -> index.computeIfAbsent(key, shared -> new TreeSet<>()).add(reference));
    }

    /** The key of the paper of each entry. */
    public Map<EntryReference, String> paperKeys() {
        Map<EntryReference, String> keys = new TreeMap<>();
        PaperIdentity identity = new PaperIdentity(this);
        for (EntryReference reference : candidates.keySet()) {
            if (!keys.containsKey(reference)) {
                identity.resolve(reference).papers().forEach(paper ->
                        paper.members().forEach(member -> keys.put(member.reference(), paper.key())));
            }
        }
        return keys;
    }

    @Override
    public PaperCandidate candidate(EntryReference reference) {
        return candidates.get(reference);
    }

    @Override
    public List<EntryReference> withTitleKey(String titleKey) {
        return List.copyOf(titles.getOrDefault(titleKey, Set.of()));
    }

    @Override
    public List<EntryReference> nearDuplicates(PaperCandidate candidate) {
        return nearDuplicates.search(candidate).candidates().stream().flatMap(text -> texts.get(text).stream()).sorted().toList();
    }

    @Override
    public List<EntryReference> withIdentifierOf(PaperCandidate candidate) {
        return Stream.of(found(candidate.identifierKeys(), identifiers), found(candidate.versionKeys(), identifiers), found(candidate.identifierKeys(), versions))
                .flatMap(each -> each).distinct().sorted().toList();
    }

    private static Stream<EntryReference> found(Set<String> keys, Map<String, Set<EntryReference>> index) {
        return keys.stream().flatMap(key -> index.getOrDefault(key, Set.of()).stream());
    }

    @Override
    public List<EntryReference> decidedWith(PaperCandidate candidate) {
        return List.of();
    }

    @Override
    public Optional<ManualDecision> manualDecision(PaperCandidate one, PaperCandidate other) {
        return Optional.empty();
    }

    @Override
    public boolean merges(MatchRule rule) {
        return rule.isOnByDefault();
    }
}
