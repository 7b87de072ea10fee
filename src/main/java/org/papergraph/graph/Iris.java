package org.papergraph.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Extraction;
import org.papergraph.document.Hash;
import org.papergraph.document.PersonName;
import org.papergraph.document.TextRole;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;

/** Mints every IRI of the graph. What stands behind the base does not depend on the base. */
public final class Iris {

    /** Digits in which the IRI of every paper ends, by which it differs from others. */
    public static final int PAPER_DIGITS = 10;

    private static final int HASH_DIGITS = 16;
    private static final int WORK_DIGITS = 10;
    private static final int CONCEPT_DIGITS = 8;
    private static final Pattern OF_ITS_OWN = Pattern.compile(Arrays.stream(ResourceType.values())
            .filter(type -> !type.isEvidence())
            .map(ResourceType::segment)
            .collect(Collectors.joining("|", ".*/(?:", ")/[^/]+")));

    private static final Pattern WITH_ORCID = Pattern.compile("^(.*), (\\d{4})-(\\d{4})-(\\d{4})-(\\d{3}[\\dX])$", Pattern.DOTALL);

    private final String base;

    /**
     * @param base the beginning of every IRI, such as {@code http://localhost:3030/id/}
     */
    public Iris(String base) {
        this.base = base;
    }

    /** Names a graph of a document by the document's whole SHA-256. */
    public Node sourceGraph(String sha256) {
        return of("graph/source/" + sha256);
    }

    public Node mentionsGraph(String sha256) {
        return of("graph/mentions/" + sha256);
    }

    /** One of the graphs that stand once: {@code derived}, {@code citations}, {@code vocabularies}, {@code identity}, {@code meta}, {@code ontology}, {@code log}. */
    public Node graph(String name) {
        return of("graph/" + name);
    }

    /**
     * @param names the titles, or the beginnings of the abstracts, under which the paper is known
     * @param key distinguishes the paper from all others
     */
    public Node paper(Collection<String> names, String key) {
        String slug = names.stream().map(Slug::readable).min(Comparator.naturalOrder()).orElse("");
        return of("paper/" + Slug.joined(slug, Hash.digits(PAPER_DIGITS, key)));
    }

    /**
     * @param position from 1, or 0 where the document hides it
     */
    public Node authorship(Node paper, PersonName name, int position) {
        String person = Slug.unique(name.key());
        return NodeFactory.createURI(paper.getURI() + "/authorship/" + (position > 0 ? position + "-" + person : person));
    }

    /** An affiliation in an authorship. */
    public Node affiliation(Node authorship, String name) {
        return NodeFactory.createURI(authorship.getURI() + "/affiliation/" + Slug.unique(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * @param kind {@code preprint} or {@code published}
     */
    public Node version(Node paper, String kind) {
        return NodeFactory.createURI(paper.getURI() + "/version/" + kind);
    }

    public Node author(PersonName name) {
        return of((name.kind() == PersonName.Kind.PERSON ? "person/" : "organization/") + Slug.unique(name.key()));
    }

    /**
     * A person by the key of a name, perhaps with a comma and an ORCID or a number behind it.
     */
    public Node person(String key) {
        return of("person/" + Slug.unique(WITH_ORCID.matcher(key).replaceFirst("$1 $2 $3 $4 $5")));
    }

    public Node venue(String name) {
        return of("venue/" + Slug.unique(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * A name of a concept, whatever the concept is called.
     *
     * @param key the normalised name
     */
    public Node nameOfConcept(EntityType type, String key) {
        return of(type.label() + "/" + Slug.unique(key));
    }

    /** A concept under its label alone; empty where the characters of an IRI do not spell it. */
    public Optional<Node> concept(EntityType type, String label) {
        return Slug.spells(label) ? Optional.of(of(type.label() + "/" + Slug.readable(label))) : Optional.empty();
    }

    /**
     * A concept under its label and what tells it from others of that label.
     *
     * @param key the normalised name of the concept
     */
    public Node concept(EntityType type, String label, String key) {
        return of(type.label() + "/" + Slug.joined(Slug.readable(label), Hash.digits(CONCEPT_DIGITS, key)));
    }

    /**
     * @param source first 16 digits of the document's SHA-256
     */
    public Node source(String source) {
        return of("source/" + source);
    }

    public Node entry(EntryReference reference) {
        return of("source/" + reference.source() + "/entry/" + reference.number());
    }

    public Node problem(String source, int number) {
        return of("source/" + source + "/problem/" + number);
    }

    public Node observation(String source, String label) {
        return of("source/" + source + "/observation/" + Slug.unique(label.toLowerCase(Locale.ROOT).replace('-', ' ')));
    }

    /** The title or the first abstract of an entry. */
    public Node context(EntryReference reference, TextRole role) {
        return context(reference, role, 1);
    }

    /**
     * A text of an entry.
     *
     * @param number among the texts in its role, from 1
     */
    public Node context(EntryReference reference, TextRole role, int number) {
        boolean alone = number == 1 && (role == TextRole.TITLE || role == TextRole.ABSTRACT);
        return NodeFactory.createURI(entry(reference).getURI() + "/" + role.label() + (alone ? "" : "/" + number));
    }

    /** What was extracted for one part of an entry. */
    public Node extraction(EntryReference entry, Extraction.Part part) {
        return NodeFactory.createURI(entry(entry).getURI() + "/extraction/" + part.name().toLowerCase(Locale.ROOT));
    }

    /**
     * A reference to a cited work.
     *
     * @param number in the list of references, from 1
     */
    public Node reference(EntryReference entry, int number) {
        return NodeFactory.createURI(entry(entry).getURI() + "/reference/" + number);
    }

    /**
     * What an entry states of a relation to another work.
     *
     * @param number in the list of relations, from 1
     */
    public Node relation(EntryReference entry, int number) {
        return NodeFactory.createURI(entry(entry).getURI() + "/relation/" + number);
    }

    /**
     * A work that papers name and no entry is of.
     *
     * @param key by which it is looked up
     */
    public Node citedWork(String key) {
        return of("work/" + Slug.joined(Slug.readable(key), Hash.digits(WORK_DIGITS, key)));
    }

    /**
     * A subject that documents state.
     *
     * @param vocabulary in words
     * @param key of the label, in which labels of one subject are equal
     */
    public Node subject(String vocabulary, String key) {
        return of("subject/" + Slug.unique(vocabulary + " " + key));
    }

    public Node sentence(Node context, int number) {
        return NodeFactory.createURI(context.getURI() + "/sentence/" + number);
    }

    public Node mention(Node context, Mention mention) {
        return of("mention/" + Hash.digits(HASH_DIGITS, local(context), mention.type().label(),
                Integer.toString(mention.span().begin()), Integer.toString(mention.span().end())));
    }

    public Node statement(Node subject, Node predicate, Node object) {
        return of("statement/" + Hash.digits(HASH_DIGITS, local(subject), predicate.getURI(), local(object)));
    }

    /** What a sentence of a paper reports of the evaluation on a dataset. */
    public Node evaluation(Node paper, Node dataset, String sentence) {
        return of("evaluation/" + Hash.digits(HASH_DIGITS, local(paper), local(dataset), sentence));
    }

    /** A result of an evaluation, by where it begins in its text. */
    Node result(Node evaluation, int begin) {
        return NodeFactory.createURI(evaluation.getURI() + "/result/" + begin);
    }

    /** A decision by its identifier. */
    public Node decision(String id) {
        return of("decision/" + id);
    }

    public Node decision(Node one, Node other) {
        return of("decision/" + Hash.digits(HASH_DIGITS, local(one), local(other)));
    }

    /**
     * A vocabulary of others.
     *
     * @param key first digits of its SHA-256
     */
    public Node vocabulary(String key) {
        return of("vocabulary/" + key);
    }

    public Node run(String source, String model, String software) {
        return of("run/" + Hash.digits(HASH_DIGITS, source, model, software));
    }

    public Node model(String name, String sha256) {
        return of("model/" + Slug.joined(Slug.readable(name), sha256.substring(0, 8)));
    }

    public Node software(String version) {
        return of("software/papergraph-" + version);
    }

    /** The graph as a whole. */
    public Node catalog() {
        return of("catalog/papergraph");
    }

    /** True if an IRI of this base is of a type. */
    public boolean isOf(Node resource, ResourceType type) {
        return resource.getURI().startsWith(base) && ResourceType.ofKey(local(resource)).filter(type::equals).isPresent();
    }

    /** True for a resource of its own, false for evidence and for a part of a resource. */
    public static boolean isOfItsOwn(Node subject) {
        return OF_ITS_OWN.matcher(subject.getURI()).matches();
    }

    /** The last part of an IRI: of a document, the first digits of its hash; of a decision, its identifier. */
    public static String lastPart(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }

    /** A name of a concept as its IRI has it, with its type: {@code fashion mnist (dataset)}. */
    public static String conceptName(String concept) {
        String[] parts = concept.split("/");
        return parts[parts.length - 1].replace('-', ' ') + " (" + parts[parts.length - 2] + ")";
    }

    /** The entry that {@link #entry} named. */
    public static EntryReference entryReference(Node entry) {
        String iri = entry.getURI();
        int number = iri.lastIndexOf('/');
        int kind = iri.lastIndexOf('/', number - 1);
        return new EntryReference(iri.substring(iri.lastIndexOf('/', kind - 1) + 1, kind), Integer.parseInt(iri.substring(number + 1)));
    }

    private Node of(String local) {
        return NodeFactory.createURI(base + local);
    }

    private String local(Node node) {
        return node.getURI().startsWith(base) ? node.getURI().substring(base.length()) : node.getURI();
    }
}
