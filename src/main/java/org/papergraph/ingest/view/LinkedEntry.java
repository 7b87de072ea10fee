package org.papergraph.ingest.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.papergraph.document.EntryReference;
import org.papergraph.document.TextRole;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.graph.Iris;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.result.PlacedMention;

/** An entry with the concepts that its mentions are linked to in the derived graph. */
final class LinkedEntry {

    private final Node paper;
    private final Iris iris;
    private final NamedGraphWriter derived;
    private final Map<TextRole, Node> contexts;
    private final Map<PlacedMention, Place> places = new HashMap<>();
    private final Annotation title;
    private final Annotation abstractText;

    LinkedEntry(Node paper, EntryReference reference, AnnotatedEntry entry, Iris iris, NamedGraphWriter derived) {
        this.paper = paper;
        this.iris = iris;
        this.derived = derived;
        this.contexts = Map.of(TextRole.TITLE, iris.context(reference, TextRole.TITLE), TextRole.ABSTRACT, iris.context(reference, TextRole.ABSTRACT));
        this.title = linked(entry.title(), TextRole.TITLE);
        this.abstractText = linked(entry.abstractText(), TextRole.ABSTRACT);
    }

    /**
     * What a mention is linked to.
     *
     * @param confidence of the paper's link to the concept, 0 where it is too unsure to be stated
     */
    record Link(Node mention, Node concept, double confidence) {
    }

    /** The title, with mentions of the types of their concepts. */
    Annotation title() {
        return title;
    }

    /** The abstract, with mentions of the types of their concepts. */
    Annotation abstractText() {
        return abstractText;
    }

    /** The abstract as a text in the graph. */
    Node context() {
        return contexts.get(TextRole.ABSTRACT);
    }

    /** The links of a mention in one of the two annotations: one, or several where it coordinates names. */
    List<Link> links(PlacedMention mention) {
        Place place = places.get(mention);
        return place.concepts.stream().map(concept -> new Link(place.mention, concept, confidence(concept))).toList();
    }

    /** A mention in the graph, and its concepts, at least one. */
    private record Place(Node mention, List<Node> concepts) {
    }

    private Annotation linked(Annotation annotation, TextRole role) {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : annotation.mentions()) {
            Node node = iris.mention(contexts.get(role), mention);
            List<Node> concepts = derived.find(node, Itsrdf.taIdentRef, Node.ANY).stream().map(Triple::getObject).sorted(Comparator.comparing(Node::getURI)).toList();
            if (!concepts.isEmpty()) {
                Mention typed = new Mention(type(concepts.get(0)), mention.span(), mention.text(), mention.confidence());
                places.put(new PlacedMention(typed, role == TextRole.TITLE), new Place(node, concepts));
                mentions.add(typed);
            }
        }
        return new Annotation(annotation.text(), annotation.sentences(), mentions, annotation.abbreviations());
    }

    private EntityType type(Node concept) {
        return ResourceType.concepts().stream().filter(type -> iris.isOf(concept, type)).map(type -> EntityType.valueOf(type.name())).findFirst().orElseThrow();
    }

    private double confidence(Node concept) {
        Node link = ResourceType.of(type(concept)).linkFromPaper().orElseThrow();
        Optional<Node> stated = derived.contains(paper, link, concept)
                ? derived.find(iris.statement(paper, link, concept), Pg.confidence, Node.ANY).stream().map(triple -> triple.getObject()).findFirst() : Optional.empty();
        return stated.map(node -> Double.parseDouble(node.getLiteralLexicalForm())).orElse(0.0);
    }
}
