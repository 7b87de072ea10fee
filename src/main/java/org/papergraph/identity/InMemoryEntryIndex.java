package org.papergraph.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;

/** An index of entries in memory, without manual decisions. */
public final class InMemoryEntryIndex implements EntryIndex {

    private final Map<EntryReference, PaperCandidate> candidates = new TreeMap<>();
    private final Map<String, Set<EntryReference>> titles = new HashMap<>();
    private final Map<String, Set<EntryReference>> shingles = new HashMap<>();

    /** Adds an entry. */
    public void add(EntryReference reference, Entry entry) {
        PaperCandidate candidate = PaperCandidate.of(reference, entry);
        candidates.put(reference, candidate);
        if (candidate.isTitled()) {
            titles.computeIfAbsent(candidate.titleKey(), key -> new TreeSet<>()).add(reference);
        }
        for (String key : candidate.shingles().keys()) {
            shingles.computeIfAbsent(key, shared -> new TreeSet<>()).add(reference);
        }
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
    public List<EntryReference> withShingleKeyOf(PaperCandidate candidate) {
        return candidate.shingles().keys().stream()
                .map(key -> shingles.getOrDefault(key, Set.of())).flatMap(Collection::stream).distinct().sorted().toList();
    }

    @Override
    public List<EntryReference> decidedWith(PaperCandidate candidate) {
        return List.of();
    }

    @Override
    public Optional<ManualDecision> manualDecision(PaperCandidate one, PaperCandidate other) {
        return Optional.empty();
    }
}
