package org.papergraph.ingest.state;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.SketchedText;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.Expansion;
import org.papergraph.identity.reference.WorkKey;

/**
 * The private state of the pipeline between runs, in the default graph of the store, which queries do not see: the
 * entries as read, the keys by which they are looked up, the manual decisions, and pending work. The published graphs
 * are materialised views of it.
 */
public final class PipelineState {

    /** IRIs and literals below are spelled as in every store written so far, whatever the constants are called. */
    private static final String NAMESPACE = "urn:papergraph:ledger:";
    private static final String STORED_MERGE = "TOGETHER";
    private static final String STORED_SEPARATE = "APART";

    /** entry → its {@link Records record} */
    public static final Node RECORD = term("record");
    /** entry → the document it stands in */
    public static final Node DOCUMENT = term("document");
    static final Node TITLE_KEY = term("titleKey");
    /** entry → its text as near-duplicates are searched for; text → key, as a number that needs no term of its own; in stores of before, text → key as digits */
    static final Node TEXT = term("text");
    static final Node SHINGLE_KEY = term("shingle");
    static final Node FORMER_SHINGLE_KEY = term("shingleKey");
    static final Node FINGERPRINT = term("fingerprint");
    /** entry → identifiers of its work, and of other versions of it */
    static final Node IDENTIFIER_KEY = term("identifierKey");
    static final Node VERSION_KEY = term("versionKey");
    /** entry → the key of an author, a person or an organization */
    public static final Node AUTHOR = term("author");
    /** entry → place of an authorship whose person stands under another form of the name than it is written in */
    public static final Node ALIGNED = term("aligned");
    /** entry → the paper that it is of */
    public static final Node PAPER = term("paper");
    /** entry → the paper that it was of before the transaction */
    public static final Node FORMER_PAPER = term("left");
    /** paper → its citation key, also while no document has it; the same in lower case; and the key again if an author or year was missing */
    public static final Node GIVEN_KEY = term("givenKey");
    public static final Node GIVEN_KEY_FOLDED = term("givenKeyFolded");
    public static final Node PROVISIONAL_KEY = term("provisionalKey");
    /** resource removed in the transaction → its successor, or the name of the concept that is */
    public static final Node REPLACED_BY = term("replacedBy");
    /** document → its SHA-256 */
    public static final Node SHA256 = term("sha256");
    /** document → number of its entries */
    public static final Node ENTRIES = term("entries");
    /** document → the head of its page */
    public static final Node HEAD = term("head");
    /** Of a document whose ingest has not come to its end, what has gone in. */
    public static final Node PART = term("part");
    /** document → the person whose page it is */
    public static final Node HEAD_OWNER = term("headOwner");
    /** document → the run that it was last ingested in, and the format that it was read in */
    public static final Node RUN = term("run");
    public static final Node FORMAT = term("format");
    /** document → the columns that the user named for it */
    public static final Node COLUMNS = term("columns");
    /** place of a file → the document that was last read there */
    public static final Node DOCUMENT_AT = term("holds");
    /** form of a name → entry that writes it so */
    static final Node WRITTEN_IN = term("writtenIn");
    /** person → block, ORCID, name as written, IRI */
    static final Node BLOCK = term("block");
    static final Node ORCID = term("orcid");
    public static final Node WRITTEN = term("written");
    public static final Node AUTHOR_IRI = term("authorIri");
    /** person → the key under which the source graphs state it, alone or with others */
    public static final Node STANDS_UNDER = term("standsUnder");
    /** person → the form of the name that the source graphs state */
    public static final Node SHOWN = term("shown");
    /** short form → expansions that entries define for it */
    public static final Node EXPANSION = term("expansion");
    static final Node DEFINED_BY = term("introducedBy");
    /** short form → entries that mention it without defining it */
    public static final Node USED_BY = term("usedBy");
    /** short form → what it last meant in all entries that do not define it; where that depends on the entry, a hash of all else that it depends on */
    public static final Node MEANING = term("means");
    /** expansion → the key of the long form */
    public static final Node LONG_KEY = term("longKey");
    /** entry → names that it uses */
    static final Node USES = term("uses");
    /** entry or expansion → names on whose use in any entry it depends */
    public static final Node DEPENDS_ON = term("asks");
    /** paper → names of concepts that its mentions resolve to, and what it says for each */
    public static final Node NAMES = term("names");
    /** paper → hash of the names that its mentions resolved to last; absent where its entries have changed since */
    public static final Node RESOLUTION = term("resolution");
    static final Node NAMES_WITH = term("namesWith");
    /** name of a concept that papers use → what all of them say for it, block, IRI */
    public static final Node EVIDENCE = term("evidence");
    public static final Node NAME_BLOCK = term("nameBlock");
    static final Node NAME_IRI = term("nameIri");
    /** name of a concept → the other name under which the concept stands in the graph */
    public static final Node NAME_STANDS_UNDER = term("nameStandsUnder");
    /** concept → its key and type */
    public static final Node CONCEPT_KEY = term("conceptKey");
    public static final Node CONCEPT_TYPE = term("conceptType");
    /** concept → the IRI that its label makes, which one of the concepts of that label has */
    public static final Node LABEL_IRI = term("labelIri");
    /** paper → {@link PaperUses}; name of a concept → {@link ConceptUses} */
    static final Node PAPER_USES = term("paperUses");
    public static final Node CONCEPT_USES = term("conceptUses");
    /** concept → names of concepts that are broader, if they exist */
    public static final Node BROADER_NAME = term("mayBeUnder");
    /** manual decision → its two parties, the decision, and the reason if one was given */
    public static final Node PARTY = term("party");
    public static final Node DECISION = term("says");
    /** entry → keys under which references may name its paper */
    public static final Node WORK_KEY = term("workKey");
    /** entry → keys of the works that it cites or has a relation to */
    public static final Node NAMES_WORK = term("namesWork");
    /** key of a work → aliases that stand beside better keys, each with the better key and the entries that have both */
    public static final Node ALIAS = term("alias");
    public static final Node ALIAS_OF = term("aliasOf");
    static final Node ALIAS_IN = term("aliasIn");
    /** cited work → {@link CitedWorkRecord} */
    public static final Node WORK_RECORD = term("workRecord");
    public static final Node REASON = term("because");
    /** decision on how a concept is shown → true if it is hidden; the label that it is shown under */
    public static final Node HIDDEN = term("hidden");
    public static final Node DECIDED_LABEL = term("decidedLabel");
    /** rule → true if a person turned it on, false if off */
    static final Node ON = term("on");
    /** any resource → its pending work */
    public static final Node TO_DO = term("toDo");

    private final DatasetGraph dataset;

    public PipelineState(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    public void add(Node subject, Node property, Node object) {
        dataset.add(Quad.defaultGraphIRI, subject, property, object);
    }

    public void add(Node subject, Node property, String text) {
        add(subject, property, text(text));
    }

    public void set(Node subject, Node property, Node object) {
        remove(subject, property, Node.ANY);
        add(subject, property, object);
    }

    /** Removes what matches; {@link Node#ANY} stands for all. */
    public void remove(Node subject, Node property, Node object) {
        for (Quad quad : Iter.toList(dataset.find(Quad.defaultGraphIRI, subject, property, object))) {
            dataset.delete(quad);
        }
    }

    public boolean contains(Node subject, Node property, Node object) {
        return dataset.contains(Quad.defaultGraphIRI, subject, property, object);
    }

    public List<Node> objects(Node subject, Node property) {
        return Iter.toList(Iter.map(dataset.find(Quad.defaultGraphIRI, subject, property, Node.ANY), Quad::getObject));
    }

    public Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    public Optional<String> string(Node subject, Node property) {
        return object(subject, property).map(Node::getLiteralLexicalForm);
    }

    public List<Node> subjects(Node property, Node object) {
        return Iter.toList(Iter.map(dataset.find(Quad.defaultGraphIRI, Node.ANY, property, object), Quad::getSubject));
    }

    public List<Node> subjects(Node property, String text) {
        return subjects(property, text(text));
    }

    /** At most {@code limit} of the subjects, read no further. */
    List<Node> someSubjects(Node property, Node object, int limit) {
        return Iter.toList(Iter.limit(Iter.map(dataset.find(Quad.defaultGraphIRI, Node.ANY, property, object), Quad::getSubject), limit));
    }

    public long count(Node subject, Node property, Node object) {
        return Iter.count(dataset.find(Quad.defaultGraphIRI, subject, property, object));
    }

    public static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /**
     * @param key of a {@link org.papergraph.identity.person.PersonCandidate}
     */
    public static Node person(String key) {
        return named("person", key);
    }

    public static Node text(SketchedText text) {
        return named("text", text.keys() + (text.titled() ? " titled " : " untitled ") + text.id());
    }

    /**
     * The number that stands for a key of {@link org.papergraph.identity.Shingles}: its upper 55 bits, since TDB2 keeps whole numbers of 56 bits with their sign
     * in place of a term.
     */
    static Node shingle(String key) {
        return NodeFactory.createLiteralByValue(Long.parseUnsignedLong(key, 16) >>> 9, XSDDatatype.XSDinteger);
    }

    /** The text that {@link #text(SketchedText)} stands for. */
    public static SketchedText sketchedText(Node node) {
        String[] parts = key(node).split(" ");
        return new SketchedText(parts[2], parts[1].equals("titled"), Integer.parseInt(parts[0]));
    }

    static Node form(String key, String written) {
        return named("form", key + "\n" + written);
    }

    public static Node shortForm(ConceptName shortForm) {
        return named("short", shortForm.type() + "\n" + shortForm.key());
    }

    public static Node conceptName(ConceptName name) {
        return named("name", name.type() + "\n" + name.key());
    }

    /** The decision on how the concept of a name is shown. */
    public static Node conceptDecision(ConceptName name) {
        return named("curated", name.type() + "\n" + name.key());
    }

    /** The name of a concept that papers are linked to. */
    public Optional<ConceptName> nameOf(Node concept) {
        return string(concept, CONCEPT_TYPE).flatMap(type -> string(concept, CONCEPT_KEY).map(key -> new ConceptName(EntityType.valueOf(type), key)));
    }

    /** The name that {@link #shortForm} or {@link #conceptName} stands for. */
    public static ConceptName conceptName(Node node) {
        String[] parts = key(node).split("\n", 2);
        return new ConceptName(EntityType.valueOf(parts[0]), parts[1]);
    }

    /** True for what {@link #conceptName(ConceptName)} makes. */
    public static boolean isConceptName(Node node) {
        return node.getURI().startsWith(NAMESPACE + "name/");
    }

    public static Node workKey(WorkKey key) {
        return named("work", key.toString());
    }

    public static WorkKey workKey(Node node) {
        return WorkKey.of(key(node));
    }

    public static Node alias(WorkKey key, WorkKey better) {
        return named("alias", key + "\n" + better);
    }

    public static Node expansion(Expansion expansion) {
        return named("expansion", expansion.shortForm().type() + "\n" + expansion.shortForm().key() + "\n" + expansion.longKey());
    }

    public static Node decision(String one, String other) {
        return one.compareTo(other) < 0 ? named("ruling", one + "\n" + other) : decision(other, one);
    }

    static Node rule(MatchRule rule) {
        return named("rule", rule.name());
    }

    /** The literal that a decision is stored as. */
    public static Node stored(ManualDecision decision) {
        return text(decision == ManualDecision.MERGE ? STORED_MERGE : STORED_SEPARATE);
    }

    static ManualDecision manualDecision(String stored) {
        return stored.equals(STORED_MERGE) ? ManualDecision.MERGE : ManualDecision.SEPARATE;
    }

    /** The key in the IRI of a person, short form, expansion, manual decision, vocabulary or term. */
    public static String key(Node named) {
        return URLDecoder.decode(named.getURI().substring(named.getURI().lastIndexOf('/') + 1), StandardCharsets.UTF_8);
    }

    static Node named(String kind, String key) {
        return NodeFactory.createURI(NAMESPACE + kind + "/" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
