package org.papergraph.ingest.state;

import org.apache.jena.graph.Node;
import org.papergraph.document.Authorship;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PersonName;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.graph.Iris;
import org.papergraph.identity.ConceptName;
import org.papergraph.identity.EntryNames;
import org.papergraph.identity.Expansion;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.PersonIdentity;

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

    public void add(EntryReference reference, AnnotatedEntry annotated) {
        Node entry = iris.entry(reference);
        lookup.keep(entry, annotated);
        state.add(entry, PipelineState.RECORD, Records.write(annotated));
        state.add(entry, PipelineState.DOCUMENT, iris.source(reference.source()));
        PaperCandidate candidate = lookup.candidate(entry);
        state.add(entry, PipelineState.FINGERPRINT, candidate.fingerprint());
        if (!candidate.titleKey().isEmpty()) {
            state.add(entry, PipelineState.TITLE_KEY, candidate.titleKey());
        }
        candidate.shingles().keys().forEach(key -> state.add(entry, PipelineState.SHINGLE_KEY, key));
        candidate.identifierKeys().forEach(key -> state.add(entry, PipelineState.IDENTIFIER_KEY, key));
        candidate.versionKeys().forEach(key -> state.add(entry, PipelineState.VERSION_KEY, key));
        annotated.entry().authors().authorships().forEach(authorship -> addAuthor(entry, authorship));
        addNames(entry, lookup.names(entry));
        works.add(entry, annotated.entry());
        markRelated(entry, annotated);
    }

    public void remove(Node entry) {
        AnnotatedEntry annotated = lookup.annotatedEntry(entry);
        EntryNames names = lookup.names(entry);
        markRelated(entry, annotated);
        state.remove(entry, Node.ANY, Node.ANY);
        works.remove(entry, annotated.entry());
        removeNames(entry, names);
        lookup.forget(entry);
        annotated.entry().authors().authorships().forEach(authorship -> removeAuthor(entry, authorship.name()));
    }

    /** Marks the entries and names whose identity an entry can change. */
    private void markRelated(Node entry, AnnotatedEntry annotated) {
        PaperCandidate candidate = lookup.candidate(entry);
        PendingWork.RESOLVE_PAPER.mark(state, entry);
        lookup.withShingleKeyOf(candidate).forEach(other -> PendingWork.RESOLVE_PAPER.mark(state, iris.entry(other)));
        lookup.withIdentifierOf(candidate).forEach(other -> PendingWork.RESOLVE_PAPER.mark(state, iris.entry(other)));
        lookup.decidedWith(candidate).forEach(other -> PendingWork.RESOLVE_PAPER.mark(state, iris.entry(other)));
        if (!candidate.titleKey().isEmpty()) {
            lookup.withTitleKey(candidate.titleKey()).forEach(other -> PendingWork.RESOLVE_PAPER.mark(state, iris.entry(other)));
        }
        annotated.entry().authors().authorships().forEach(authorship ->
                PendingWork.MATCH_PERSON.mark(state, PipelineState.person(authorship.name().key())));
    }

    private void addAuthor(Node entry, Authorship authorship) {
        PersonName name = authorship.name();
        state.add(entry, PipelineState.AUTHOR, name.key());
        if (name.kind() == PersonName.Kind.PERSON) {
            Node person = PipelineState.person(name.key());
            state.add(person, PipelineState.BLOCK, PersonIdentity.block(name));
            PersonName shown = lookup.shown(name);
            boolean isNew = !state.contains(person, PipelineState.WRITTEN, Node.ANY);
            state.add(person, PipelineState.WRITTEN, name.written());
            state.add(PipelineState.form(name.key(), name.written()), PipelineState.WRITTEN_IN, entry);
            if (isNew || !lookup.shown(name).equals(shown)) {
                markCoauthors(name);
            }
            state.add(person, PipelineState.AUTHOR_IRI, iris.author(name));
        }
    }

    private void removeAuthor(Node entry, PersonName name) {
        Node form = PipelineState.form(name.key(), name.written());
        Node person = PipelineState.person(name.key());
        PersonName shown = lookup.shown(name);
        state.remove(form, PipelineState.WRITTEN_IN, entry);
        if (!state.contains(form, PipelineState.WRITTEN_IN, Node.ANY)) {
            state.remove(person, PipelineState.WRITTEN, PipelineState.text(name.written()));
        }
        if (!state.contains(person, PipelineState.WRITTEN, Node.ANY) || !lookup.shown(name).equals(shown)) {
            markCoauthors(name);
        }
        if (!state.contains(person, PipelineState.WRITTEN, Node.ANY)) {
            state.remove(person, PipelineState.BLOCK, Node.ANY);
        }
    }

    /** Marks the names in whose decisions a name is evidence, as its written form changes. */
    private void markCoauthors(PersonName name) {
        lookup.coauthors(name).forEach(coauthor -> PendingWork.MATCH_PERSON.mark(state, PipelineState.person(coauthor)));
    }

    private void addNames(Node entry, EntryNames names) {
        for (Expansion defined : names.expansions()) {
            Node shortForm = PipelineState.shortForm(defined.shortForm());
            Node expansion = PipelineState.expansion(defined);
            state.add(shortForm, PipelineState.EXPANSION, expansion);
            state.add(expansion, PipelineState.LONG_KEY, defined.longKey());
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
        for (Expansion defined : names.expansions()) {
            Node shortForm = PipelineState.shortForm(defined.shortForm());
            Node expansion = PipelineState.expansion(defined);
            state.remove(expansion, PipelineState.DEFINED_BY, entry);
            if (!state.contains(expansion, PipelineState.DEFINED_BY, Node.ANY)) {
                state.remove(expansion, Node.ANY, Node.ANY);
                state.remove(shortForm, PipelineState.EXPANSION, expansion);
            }
            PendingWork.RESOLVE_ABBREVIATION.mark(state, shortForm);
        }
        names.unexplainedShortForms().forEach(used -> state.remove(PipelineState.shortForm(used), PipelineState.USED_BY, entry));
        names.used().forEach(used -> markFirstUse(PipelineState.conceptName(used)));
    }

    /** Marks a name that no entry uses, as the entries that depend on it change. */
    private void markFirstUse(Node name) {
        if (!state.contains(Node.ANY, PipelineState.USES, name)) {
            PendingWork.UPDATE_NAME_USERS.mark(state, name);
        }
    }
}
