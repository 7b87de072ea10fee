package org.papergraph.identity.concept;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.annotation.AnnotatedEntry;

/**
 * The names of concepts in one entry, parsed once: the abbreviations that it defines, the names that it uses, and the
 * names whose use in other entries its mentions depend on. It depends on the entry alone.
 * For one thread at a time.
 */
public final class EntryNames {

    private final AnnotatedEntry entry;
    private final List<Expansion> expansions;
    private final List<MentionName> mentions;
    private EntryContext context;

    private EntryNames(AnnotatedEntry entry, List<Expansion> expansions, List<MentionName> mentions) {
        this.entry = entry;
        this.expansions = expansions;
        this.mentions = mentions;
    }

    public static EntryNames of(AnnotatedEntry entry) {
        AbbreviationDefinitions definitions = new AbbreviationDefinitions(entry);
        List<MentionName> mentions = Stream.of(new MentionContext(entry.title(), true), new MentionContext(entry.abstractText(), false))
                .flatMap(text -> text.annotation().mentions().stream().flatMap(mention -> MentionName.in(mention, text, definitions)))
                .toList();
        List<Expansion> expansions = Stream.concat(definitions.expansions().stream(), mentions.stream().flatMap(mention -> mention.expansions().stream()))
                .distinct().sorted().toList();
        return new EntryNames(entry, expansions, mentions);
    }

    /** The words of the entry. */
    public EntryContext context() {
        if (context == null) {
            context = EntryContext.of(entry);
        }
        return context;
    }

    /** Collects the words of an entry that uses abbreviations of others, so that they are there when these are looked up. */
    public void collectContext() {
        if (!unexplainedShortForms().isEmpty()) {
            context();
        }
    }

    /** The names in all mentions, title first, in the order of the text. */
    List<MentionName> mentions() {
        return mentions;
    }

    /** The abbreviations that the entry defines, and the names of several words that it thereby spells out, sorted. */
    public List<Expansion> expansions() {
        return expansions;
    }

    /** The names that the entry uses, whatever other entries say, sorted. */
    public Set<ConceptName> used() {
        return sorted(mentions.stream().map(MentionName::own));
    }

    /** The short forms whose meaning other entries decide, sorted. */
    public Set<ConceptName> unexplainedShortForms() {
        return sorted(mentions.stream().flatMap(MentionName::unexplainedShortForms));
    }

    /** The names on whose use in any entry the concepts of the mentions depend, sorted. */
    public Set<ConceptName> dependencies() {
        return sorted(mentions.stream().flatMap(mention -> mention.own().withoutGenericHeads().stream()));
    }

    private static Set<ConceptName> sorted(Stream<ConceptName> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }
}
