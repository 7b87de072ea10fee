package org.papergraph.ingest.state;

import org.apache.jena.graph.Node;
import org.papergraph.document.AnnotatedEntry;
import org.papergraph.document.Authorship;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PersonName;
import org.papergraph.graph.Iris;
import org.papergraph.identity.ConceptIdentity;
import org.papergraph.identity.ConceptName;
import org.papergraph.identity.Expansion;
import org.papergraph.identity.NameDependencies;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.PersonIdentity;
import org.papergraph.identity.Shingles;

/** Enters entries into the ledger under all keys by which they are looked up, and strikes them out again. */
public final class EntryKeys {

    private final PipelineState ledger;
    private final StateLookup index;
    private final Iris iris;

    public EntryKeys(PipelineState ledger, StateLookup index, Iris iris) {
        this.ledger = ledger;
        this.index = index;
        this.iris = iris;
    }

    public void enter(EntryReference reference, AnnotatedEntry annotated) {
        Node entry = iris.entry(reference);
        ledger.add(entry, PipelineState.RECORD, Records.write(annotated));
        ledger.add(entry, PipelineState.DOCUMENT, iris.source(reference.source()));
        PaperCandidate candidate = index.candidate(entry);
        ledger.add(entry, PipelineState.FINGERPRINT, candidate.fingerprint());
        if (!candidate.titleKey().isEmpty()) {
            ledger.add(entry, PipelineState.TITLE_KEY, candidate.titleKey());
        }
        Shingles.keys(candidate.entry().abstractText()).forEach(key -> ledger.add(entry, PipelineState.SHINGLE_KEY, key));
        annotated.entry().authors().authorships().forEach(authorship -> enterAuthor(entry, authorship));
        enterNames(entry, annotated);
        markRelated(entry, annotated);
    }

    public void strike(Node entry) {
        AnnotatedEntry annotated = index.entry(entry);
        markRelated(entry, annotated);
        ledger.remove(entry, Node.ANY, Node.ANY);
        strikeNames(entry, annotated);
        index.forget(entry);
        annotated.entry().authors().authorships().forEach(authorship -> strikeAuthor(entry, authorship.name()));
    }

    /** Marks what an entry's coming or going can change elsewhere. */
    private void markRelated(Node entry, AnnotatedEntry annotated) {
        PaperCandidate candidate = index.candidate(entry);
        PendingWork.RESOLVE_PAPER.mark(ledger, entry);
        index.withShingleKeyOf(candidate).forEach(other -> PendingWork.RESOLVE_PAPER.mark(ledger, iris.entry(other)));
        index.ruledWith(candidate).forEach(other -> PendingWork.RESOLVE_PAPER.mark(ledger, iris.entry(other)));
        if (!candidate.titleKey().isEmpty()) {
            index.withTitleKey(candidate.titleKey()).forEach(other -> PendingWork.RESOLVE_PAPER.mark(ledger, iris.entry(other)));
        }
        annotated.entry().authors().authorships().forEach(authorship ->
                PendingWork.MATCH_PERSON.mark(ledger, PipelineState.person(authorship.name().key())));
    }

    private void enterAuthor(Node entry, Authorship authorship) {
        PersonName name = authorship.name();
        ledger.add(entry, PipelineState.AUTHOR, name.key());
        if (name.kind() == PersonName.Kind.PERSON) {
            Node person = PipelineState.person(name.key());
            ledger.add(person, PipelineState.BLOCK, PersonIdentity.block(name));
            if (!ledger.contains(person, PipelineState.WRITTEN, PipelineState.text(name.written()))) {
                markCoauthors(name);
                ledger.add(person, PipelineState.WRITTEN, name.written());
            }
            ledger.add(PipelineState.form(name.key(), name.written()), PipelineState.WRITTEN_IN, entry);
            ledger.add(person, PipelineState.AUTHOR_IRI, iris.author(name));
        }
    }

    private void strikeAuthor(Node entry, PersonName name) {
        Node form = PipelineState.form(name.key(), name.written());
        Node person = PipelineState.person(name.key());
        ledger.remove(form, PipelineState.WRITTEN_IN, entry);
        if (!ledger.contains(form, PipelineState.WRITTEN_IN, Node.ANY)) {
            ledger.remove(person, PipelineState.WRITTEN, PipelineState.text(name.written()));
            markCoauthors(name);
        }
        if (!ledger.contains(person, PipelineState.WRITTEN, Node.ANY)) {
            ledger.remove(person, PipelineState.BLOCK, Node.ANY);
        }
    }

    /** Marks those in whose decisions a name is evidence, when how it is written changes. */
    private void markCoauthors(PersonName name) {
        index.coauthors(name).forEach(coauthor -> PendingWork.MATCH_PERSON.mark(ledger, PipelineState.person(coauthor)));
    }

    private void enterNames(Node entry, AnnotatedEntry annotated) {
        for (Expansion introduced : ConceptIdentity.introduced(annotated)) {
            Node shortForm = PipelineState.shortForm(introduced.shortForm());
            Node expansion = PipelineState.expansion(introduced);
            ledger.add(shortForm, PipelineState.EXPANSION, expansion);
            ledger.add(expansion, PipelineState.LONG_KEY, introduced.longKey());
            ledger.add(expansion, PipelineState.INTRODUCED_BY, entry);
            ConceptIdentity.questions(introduced).forEach(asked -> ledger.add(expansion, PipelineState.ASKS, PipelineState.conceptName(asked)));
            PendingWork.RESOLVE_ABBREVIATION.mark(ledger, shortForm);
        }
        NameDependencies questions = ConceptIdentity.questions(annotated);
        questions.shortForms().forEach(used -> ledger.add(PipelineState.shortForm(used), PipelineState.USED_BY, entry));
        questions.names().forEach(asked -> ledger.add(entry, PipelineState.ASKS, PipelineState.conceptName(asked)));
        for (ConceptName used : ConceptIdentity.used(annotated)) {
            markWhereNew(PipelineState.conceptName(used));
            ledger.add(entry, PipelineState.USES, PipelineState.conceptName(used));
        }
    }

    /** Strikes what the removal of the entry itself does not take with it. */
    private void strikeNames(Node entry, AnnotatedEntry annotated) {
        for (Expansion introduced : ConceptIdentity.introduced(annotated)) {
            Node shortForm = PipelineState.shortForm(introduced.shortForm());
            Node expansion = PipelineState.expansion(introduced);
            ledger.remove(expansion, PipelineState.INTRODUCED_BY, entry);
            if (!ledger.contains(expansion, PipelineState.INTRODUCED_BY, Node.ANY)) {
                ledger.remove(expansion, Node.ANY, Node.ANY);
                ledger.remove(shortForm, PipelineState.EXPANSION, expansion);
            }
            PendingWork.RESOLVE_ABBREVIATION.mark(ledger, shortForm);
        }
        ConceptIdentity.questions(annotated).shortForms().forEach(used -> ledger.remove(PipelineState.shortForm(used), PipelineState.USED_BY, entry));
        ConceptIdentity.used(annotated).forEach(used -> markWhereNew(PipelineState.conceptName(used)));
    }

    /** Marks a name that nobody else uses, as those who ask for it have to hear. */
    private void markWhereNew(Node name) {
        if (!ledger.contains(Node.ANY, PipelineState.USES, name)) {
            PendingWork.UPDATE_NAME_USERS.mark(ledger, name);
        }
    }
}
