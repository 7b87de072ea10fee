package org.papergraph.identity.concept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.papergraph.document.annotation.Mention;
import org.papergraph.identity.wording.SurfaceForm;

/**
 * Resolves mentions to concepts: by the {@link ConceptKey} after abbreviations are expanded, by the definition in the
 * entry or else by one of other entries that many agree on or that fits the words around, and without a head that other
 * mentions do without. An abbreviation that its entry does not define and of which neither is known is a concept of its own.
 */
public final class ConceptIdentity {

    /** Short forms whose meanings are kept, some hundred bytes each. */
    private static final int KEPT = 20_000;

    private final ConceptIndex index;
    private final Cache<ConceptName, AbbreviationMeanings> meanings = Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();
    /** As long as the names of their entries are in memory: an ingest asks for them when it compares names, and when it links papers. */
    private final Cache<EntryNames, List<ConceptMention>> resolved = Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();
    private long stateOfIndex;

    public ConceptIdentity(ConceptIndex index) {
        this.index = index;
    }

    /** The mentions of an entry with their concepts, title first, in the order of the text; one that coordinates several, with each. */
    public List<ConceptMention> resolve(EntryNames entry) {
        forgetOutdated();
        return resolved.get(entry, this::resolveAnew);
    }

    private List<ConceptMention> resolveAnew(EntryNames entry) {
        return entry.mentions().stream().map(name -> resolve(name, entry::context)).toList();
    }

    private ConceptMention resolve(MentionName name, Supplier<EntryContext> entry) {
        String key = key(name, entry);
        return new ConceptMention(name.mention(), name.inTitle(), key, name.isPlain(key), name.isIntroduced(), name.written());
    }

    /** True if a surface form is the long form of a concept's name, with or without a generic head. */
    public static boolean spellsOut(String surface, String key) {
        String own = ConceptKey.of(surface);
        return own.equals(key) || HeadWord.withoutGenericHead(own).contains(key);
    }

    /** The key of the concept that a name means in every entry that does not define it, or its own without an optional head. */
    public String meaning(ConceptName name) {
        return standing(name).orElseGet(() -> bare(name));
    }

    /** The key of the concept that a short form means in every entry that does not define it; empty where that depends on the entry. */
    public Optional<String> standing(ConceptName shortForm) {
        return meanings(shortForm).standing();
    }

    /**
     * What the meanings of a short form in entries that do not define it depend on besides their words and those of the entries that define it; empty where its
     * meaning stands, and where it has none.
     */
    public List<String> basis(ConceptName shortForm) {
        return meanings(shortForm).basis();
    }

    /** The keys of the long forms whose entries tell by their words what a short form means in others. */
    public List<String> longKeys(ConceptName shortForm) {
        return meanings(shortForm).longKeys();
    }

    private AbbreviationMeanings meanings(ConceptName shortForm) {
        forgetOutdated();
        return meanings.get(shortForm, name -> new AbbreviationMeanings(name, index, longKey -> bare(name.withKey(longKey))));
    }

    private void forgetOutdated() {
        if (stateOfIndex != index.state()) {
            meanings.invalidateAll();
            resolved.invalidateAll();
            stateOfIndex = index.state();
        }
    }

    /** The key without the heads that other mentions do without. */
    private String bare(ConceptName name) {
        String bare = name.key();
        for (ConceptName shorter : name.withoutGenericHeads()) {
            if (!index.isUsed(shorter)) {
                return bare;
            }
            bare = shorter.key();
        }
        return bare;
    }

    private String key(MentionName name, Supplier<EntryContext> entry) {
        return name.unexplained().stream().flatMap(unexplained -> meanings(unexplained).in(entry).stream()).findFirst().orElseGet(() -> expanded(name, entry));
    }

    /**
     * The key with abbreviations among the words expanded. Where other entries define them, the head stays: the
     * dependencies of an entry must not depend on other entries.
     */
    private String expanded(MentionName name, Supplier<EntryContext> entry) {
        if (name.shortWords().isEmpty()) {
            return bare(name.own());
        }
        List<String> words = new ArrayList<>(name.words());
        name.shortWords().forEach((at, shortForms) -> shortForms.stream().flatMap(shortForm -> meanings(shortForm).in(entry).stream()).findFirst()
                .ifPresent(meaning -> words.set(at, meaning)));
        return words.equals(name.words()) ? bare(name.own()) : ConceptKey.of(String.join(" ", words));
    }

    /**
     * A mention with the concept that it names.
     *
     * @param inTitle true for a mention in the title, false for one in the abstract
     * @param key the {@link ConceptKey} of the concept
     * @param isPlain false where a noun such as {@code score} behind the name makes another name of it
     * @param isIntroduced true if the entry introduces the concept there
     * @param written the names that the text gives the concept
     */
    public record ConceptMention(Mention mention, boolean inTitle, String key, boolean isPlain, boolean isIntroduced, List<SurfaceForm> written) {

        public ConceptName name() {
            return new ConceptName(mention.type(), key);
        }

        /** True for a short form of what the entry spells out. */
        public boolean isAbbreviated() {
            return written.size() > 1;
        }
    }
}
