package org.papergraph.ingest;

import org.apache.jena.graph.Node;
import org.papergraph.document.AnnotatedEntry;
import org.papergraph.document.Authorship;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PersonName;
import org.papergraph.graph.Iris;
import org.papergraph.identity.ConceptIdentity;
import org.papergraph.identity.ConceptName;
import org.papergraph.identity.Expansion;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.PersonIdentity;
import org.papergraph.identity.Questions;
import org.papergraph.identity.Shingles;

/** Enters entries into the ledger under all keys by which they are looked up, and strikes them out again. */
final class EntryKeys {

    private final Ledger ledger;
    private final LedgerIndex index;
    private final Iris iris;

    EntryKeys(Ledger ledger, LedgerIndex index, Iris iris) {
        this.ledger = ledger;
        this.index = index;
        this.iris = iris;
    }

    void enter(EntryReference reference, AnnotatedEntry annotated) {
        Node entry = iris.entry(reference);
        ledger.add(entry, Ledger.RECORD, Records.write(annotated));
        ledger.add(entry, Ledger.DOCUMENT, iris.source(reference.source()));
        PaperCandidate candidate = index.candidate(entry);
        ledger.add(entry, Ledger.FINGERPRINT, candidate.fingerprint());
        if (!candidate.titleKey().isEmpty()) {
            ledger.add(entry, Ledger.TITLE_KEY, candidate.titleKey());
        }
        Shingles.keys(candidate.entry().summary()).forEach(key -> ledger.add(entry, Ledger.SHINGLE_KEY, key));
        annotated.entry().authors().authorships().forEach(authorship -> enterAuthor(entry, authorship));
        enterNames(entry, annotated);
        markRelated(entry, annotated);
    }

    void strike(Node entry) {
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
        ToDo.SETTLE_ENTRY.mark(ledger, entry);
        index.withShingleKeyOf(candidate).forEach(other -> ToDo.SETTLE_ENTRY.mark(ledger, iris.entry(other)));
        index.ruledWith(candidate).forEach(other -> ToDo.SETTLE_ENTRY.mark(ledger, iris.entry(other)));
        if (!candidate.titleKey().isEmpty()) {
            index.withTitleKey(candidate.titleKey()).forEach(other -> ToDo.SETTLE_ENTRY.mark(ledger, iris.entry(other)));
        }
        annotated.entry().authors().authorships().forEach(authorship ->
                ToDo.COMPARE_NAME.mark(ledger, Ledger.person(authorship.name().key())));
    }

    private void enterAuthor(Node entry, Authorship authorship) {
        PersonName name = authorship.name();
        ledger.add(entry, Ledger.AUTHOR, name.key());
        if (name.kind() == PersonName.Kind.PERSON) {
            Node person = Ledger.person(name.key());
            ledger.add(person, Ledger.BLOCK, PersonIdentity.block(name));
            if (!ledger.contains(person, Ledger.WRITTEN, Ledger.text(name.written()))) {
                markCoauthors(name);
                ledger.add(person, Ledger.WRITTEN, name.written());
            }
            ledger.add(Ledger.form(name.key(), name.written()), Ledger.WRITTEN_IN, entry);
            ledger.add(person, Ledger.AUTHOR_IRI, iris.author(name));
        }
    }

    private void strikeAuthor(Node entry, PersonName name) {
        Node form = Ledger.form(name.key(), name.written());
        Node person = Ledger.person(name.key());
        ledger.remove(form, Ledger.WRITTEN_IN, entry);
        if (!ledger.contains(form, Ledger.WRITTEN_IN, Node.ANY)) {
            ledger.remove(person, Ledger.WRITTEN, Ledger.text(name.written()));
            markCoauthors(name);
        }
        if (!ledger.contains(person, Ledger.WRITTEN, Node.ANY)) {
            ledger.remove(person, Ledger.BLOCK, Node.ANY);
        }
    }

    /** Marks those in whose decisions a name is evidence, when how it is written changes. */
    private void markCoauthors(PersonName name) {
        index.coauthors(name).forEach(coauthor -> ToDo.COMPARE_NAME.mark(ledger, Ledger.person(coauthor)));
    }

    private void enterNames(Node entry, AnnotatedEntry annotated) {
        for (Expansion introduced : ConceptIdentity.introduced(annotated)) {
            Node shortForm = Ledger.shortForm(introduced.shortForm());
            Node expansion = Ledger.expansion(introduced);
            ledger.add(shortForm, Ledger.EXPANSION, expansion);
            ledger.add(expansion, Ledger.LONG_KEY, introduced.longKey());
            ledger.add(expansion, Ledger.INTRODUCED_BY, entry);
            ConceptIdentity.questions(introduced).forEach(asked -> ledger.add(expansion, Ledger.ASKS, Ledger.conceptName(asked)));
            ToDo.EXPAND_SHORT_FORM.mark(ledger, shortForm);
        }
        Questions questions = ConceptIdentity.questions(annotated);
        questions.shortForms().forEach(used -> ledger.add(Ledger.shortForm(used), Ledger.USED_BY, entry));
        questions.names().forEach(asked -> ledger.add(entry, Ledger.ASKS, Ledger.conceptName(asked)));
        for (ConceptName used : ConceptIdentity.used(annotated)) {
            markWhereNew(Ledger.conceptName(used));
            ledger.add(entry, Ledger.USES, Ledger.conceptName(used));
        }
    }

    /** Strikes what the removal of the entry itself does not take with it. */
    private void strikeNames(Node entry, AnnotatedEntry annotated) {
        for (Expansion introduced : ConceptIdentity.introduced(annotated)) {
            Node shortForm = Ledger.shortForm(introduced.shortForm());
            Node expansion = Ledger.expansion(introduced);
            ledger.remove(expansion, Ledger.INTRODUCED_BY, entry);
            if (!ledger.contains(expansion, Ledger.INTRODUCED_BY, Node.ANY)) {
                ledger.remove(expansion, Node.ANY, Node.ANY);
                ledger.remove(shortForm, Ledger.EXPANSION, expansion);
            }
            ToDo.EXPAND_SHORT_FORM.mark(ledger, shortForm);
        }
        ConceptIdentity.questions(annotated).shortForms().forEach(used -> ledger.remove(Ledger.shortForm(used), Ledger.USED_BY, entry));
        ConceptIdentity.used(annotated).forEach(used -> markWhereNew(Ledger.conceptName(used)));
    }

    /** Marks a name that nobody else uses, as those who ask for it have to hear. */
    private void markWhereNew(Node name) {
        if (!ledger.contains(Node.ANY, Ledger.USES, name)) {
            ToDo.ANSWER_NAME.mark(ledger, name);
        }
    }
}
