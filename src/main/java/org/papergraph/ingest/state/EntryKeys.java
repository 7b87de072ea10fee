package org.papergraph.ingest.state;

import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.graph.Iris;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.EntryNames;
import org.papergraph.identity.concept.Expansion;
import org.papergraph.identity.person.PersonCandidate;
import org.papergraph.identity.person.PersonIdentity;

/** Enters entries into the state under all keys by which they are looked up, and strikes them out again. */
public final class EntryKeys {

    private final PipelineState state;
    private final StateLookup lookup;
    private final Iris iris;
    private final NamedWorkKeys works;

    public EntryKeys(PipelineState state, StateLookup lookup, Iris iris) {
        this.state = state;
        this.lookup = lookup;
        this.iris = iris;
        this.works = new NamedWorkKeys(state, new WorkLookup(state, iris));
    }

    public void add(KeyedEntry keyed) {
        Node entry = iris.entry(keyed.reference());
        state.add(entry, PipelineState.DOCUMENT, iris.source(keyed.reference().source()));
        addPaperKeys(entry, keyed, keyed.candidate().shingles().keys());
        addPeople(entry);
        addNames(entry, keyed.names());
        works.add(entry, keyed.works());
        markRelated(entry);
    }

    /**
     * Enters an entry under the keys alone by which its paper is found, and marks it.
     *
     * @param textKeys those of its text that count
     */
    public void addToResolve(KeyedEntry keyed, Iterable<String> textKeys) {
        Node entry = iris.entry(keyed.reference());
        addPaperKeys(entry, keyed, textKeys);
        PendingWork.RESOLVE_PAPER.mark(state, entry);
    }

    private void addPaperKeys(Node entry, KeyedEntry keyed, Iterable<String> textKeys) {
        lookup.keep(entry, keyed);
        state.add(entry, PipelineState.RECORD, keyed.record());
        PaperCandidate candidate = keyed.candidate();
        state.add(entry, PipelineState.FINGERPRINT, candidate.fingerprint());
        candidate.titleKeys().forEach(key -> state.add(entry, PipelineState.TITLE_KEY, key));
        Node text = PipelineState.text(candidate.text());
        state.add(entry, PipelineState.TEXT, text);
        textKeys.forEach(key -> state.add(text, PipelineState.SHINGLE_KEY, PipelineState.shingle(key)));
        candidate.identifierKeys().forEach(key -> state.add(entry, PipelineState.IDENTIFIER_KEY, key));
        candidate.versionKeys().forEach(key -> state.add(entry, PipelineState.VERSION_KEY, key));
    }

    /** Enters the people of an entry whose record is in the state. */
    public void addPeople(Node entry) {
        lookup.people(entry).forEach(person -> addAuthor(entry, person));
    }

    public void remove(Node entry) {
        AnnotatedEntry annotated = lookup.annotatedEntry(entry);
        EntryNames names = lookup.names(entry);
        List<PersonCandidate> people = lookup.people(entry);
        PaperCandidate candidate = lookup.candidate(entry);
        markRelated(entry);
        state.remove(entry, Node.ANY, Node.ANY);
        removeText(candidate);
        works.remove(entry, EntryWorks.of(annotated.entry()));
        removeNames(entry, names);
        lookup.forget(entry);
        people.forEach(person -> removeAuthor(entry, person));
    }

    /**
     * Enters the people of an entry under other forms of their names.
     *
     * @param people in the order of the authorships
     * @return true if that changes anything
     */
    public boolean align(Node entry, List<PersonCandidate> people) {
        List<PersonCandidate> before = lookup.people(entry);
        if (before.equals(people)) {
            return false;
        }
        markPeople(before);
        state.remove(entry, PipelineState.AUTHOR, Node.ANY);
        before.forEach(person -> removeAuthor(entry, person));
        lookup.align(entry, people);
        people.forEach(person -> addAuthor(entry, person));
        markPeople(people);
        return true;
    }

    /** Marks the entries and names whose identity an entry can change. */
    private void markRelated(Node entry) {
        PaperCandidate candidate = lookup.candidate(entry);
        PendingWork.RESOLVE_PAPER.mark(state, entry);
        lookup.withOtherNearDuplicates(candidate).forEach(other -> PendingWork.RESOLVE_PAPER.mark(state, iris.entry(other)));
        lookup.withIdentifierOf(candidate).forEach(other -> PendingWork.RESOLVE_PAPER.mark(state, iris.entry(other)));
        lookup.decidedWith(candidate).forEach(other -> PendingWork.RESOLVE_PAPER.mark(state, iris.entry(other)));
        candidate.titleKeys().stream().flatMap(key -> lookup.withTitleKey(key).stream()).forEach(other -> PendingWork.RESOLVE_PAPER.mark(state, iris.entry(other)));
        markPeople(lookup.people(entry));
    }

    private void markPeople(List<PersonCandidate> people) {
        people.stream().filter(PersonCandidate::isPerson).forEach(person -> PendingWork.MATCH_PERSON.mark(state, PipelineState.person(person.key())));
    }

    /** Removes the text of an entry that is gone, if no other has it. */
    private void removeText(PaperCandidate candidate) {
        Node text = PipelineState.text(candidate.text());
        if (!state.contains(Node.ANY, PipelineState.TEXT, text)) {
            state.remove(text, Node.ANY, Node.ANY);
        }
    }

    private void addAuthor(Node entry, PersonCandidate author) {
        state.add(entry, PipelineState.AUTHOR, author.key());
        if (author.isPerson()) {
            Node person = PipelineState.person(author.key());
            String shown = lookup.written(author.key());
            boolean isNew = !lookup.isKnown(author);
            PersonIdentity.blocks(author.name()).forEach(block -> state.add(person, PipelineState.BLOCK, block));
            state.add(person, PipelineState.WRITTEN, author.name().written());
            state.add(PipelineState.form(author.key(), author.name().written()), PipelineState.WRITTEN_IN, entry);
            state.add(person, PipelineState.AUTHOR_IRI, iris.person(author.key()));
            if (author.hasOrcid()) {
                state.add(person, PipelineState.ORCID, author.orcid());
            }
            if (isNew || !lookup.written(author.key()).equals(shown)) {
                markCoauthors(author);
            }
        }
    }

    private void removeAuthor(Node entry, PersonCandidate author) {
        Node form = PipelineState.form(author.key(), author.name().written());
        Node person = PipelineState.person(author.key());
        String shown = lookup.written(author.key());
        state.remove(form, PipelineState.WRITTEN_IN, entry);
        if (!state.contains(form, PipelineState.WRITTEN_IN, Node.ANY)) {
            state.remove(person, PipelineState.WRITTEN, PipelineState.text(author.name().written()));
        }
        if (!lookup.isKnown(author) || !lookup.written(author.key()).equals(shown)) {
            markCoauthors(author);
        }
        if (!lookup.isKnown(author)) {
            state.remove(person, PipelineState.BLOCK, Node.ANY);
            state.remove(person, PipelineState.ORCID, Node.ANY);
        }
    }

    /** Marks the people in whose decisions a person is evidence, as the written form of the name changes. */
    private void markCoauthors(PersonCandidate person) {
        lookup.coauthors(person).forEach(coauthor -> PendingWork.MATCH_PERSON.mark(state, PipelineState.person(coauthor)));
    }

    private void addNames(Node entry, EntryNames names) {
        lookup.changeNames();
        for (Expansion defined : names.expansions()) {
            Node shortForm = PipelineState.shortForm(defined.shortForm());
            Node expansion = PipelineState.expansion(defined);
            state.add(shortForm, PipelineState.EXPANSION, expansion);
            state.add(expansion, PipelineState.LONG_KEY, defined.longKey());
            markIfUndefined(expansion, defined);
            state.add(expansion, PipelineState.DEFINED_BY, entry);
            defined.dependencies().forEach(name -> state.add(expansion, PipelineState.DEPENDS_ON, PipelineState.conceptName(name)));
            PendingWork.RESOLVE_ABBREVIATION.mark(state, shortForm);
        }
        names.unexplainedShortForms().forEach(used -> state.add(PipelineState.shortForm(used), PipelineState.USED_BY, entry));
        names.dependencies().forEach(name -> state.add(entry, PipelineState.DEPENDS_ON, PipelineState.conceptName(name)));
        for (ConceptName used : names.used()) {
            markFirstUse(PipelineState.conceptName(used));
            state.add(entry, PipelineState.USES, PipelineState.conceptName(used));
        }
    }

    /** Removes the names that are not properties of the entry. */
    private void removeNames(Node entry, EntryNames names) {
        lookup.changeNames();
        for (Expansion defined : names.expansions()) {
            Node shortForm = PipelineState.shortForm(defined.shortForm());
            Node expansion = PipelineState.expansion(defined);
            state.remove(expansion, PipelineState.DEFINED_BY, entry);
            markIfUndefined(expansion, defined);
            if (!state.contains(expansion, PipelineState.DEFINED_BY, Node.ANY)) {
                state.remove(expansion, Node.ANY, Node.ANY);
                state.remove(shortForm, PipelineState.EXPANSION, expansion);
            }
            PendingWork.RESOLVE_ABBREVIATION.mark(state, shortForm);
        }
        names.unexplainedShortForms().forEach(used -> state.remove(PipelineState.shortForm(used), PipelineState.USED_BY, entry));
        names.used().forEach(used -> markFirstUse(PipelineState.conceptName(used)));
    }

    /** Marks the long form of an expansion that no entry defines, as it begins or ends to share its abbreviation with others. */
    private void markIfUndefined(Node expansion, Expansion defined) {
        if (!state.contains(expansion, PipelineState.DEFINED_BY, Node.ANY)) {
            lookup.longKeys(defined.shortForm()).forEach(longKey ->
                    PendingWork.MATCH_CONCEPT.mark(state, PipelineState.conceptName(defined.shortForm().withKey(longKey))));
        }
    }

    /** Marks a name that no entry uses, as the entries that depend on it change. */
    private void markFirstUse(Node name) {
        if (!state.contains(Node.ANY, PipelineState.USES, name)) {
            PendingWork.UPDATE_NAME_USERS.mark(state, name);
        }
    }
}
