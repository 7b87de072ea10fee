package org.papergraph.store.text;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** A field of the text index: the texts that one property gives. */
public enum TextField {
    TITLE("title", DCTerms.title.asNode(), 300, 150),
    NAME("name", FOAF.name.asNode(), 240, 150),
    LABEL("prefLabel", SKOS.prefLabel.asNode(), 210, 150),
    OTHER_LABEL("altLabel", SKOS.altLabel.asNode(), 200, 150),
    ABSTRACT("abstract", NodeFactory.createURI(DCTerms.NS + "abstract"), 110, 50);

    private final String key;
    private final Node property;
    private final int weight;
    private final int phraseWeight;

    /**
     * @param weight of a text that holds all words, beside which the words' own weights are small
     * @param phraseWeight that is added where they stand side by side
     */
    TextField(String key, Node property, int weight, int phraseWeight) {
        this.key = key;
        this.property = property;
        this.weight = weight;
        this.phraseWeight = phraseWeight;
    }

    String key() {
        return key;
    }

    public Node property() {
        return property;
    }

    int weight() {
        return weight;
    }

    int phraseWeight() {
        return phraseWeight;
    }

    /** True if a word is found in its inflected forms too, which names have none of. */
    boolean isInflected() {
        return this != NAME;
    }

    boolean isLong() {
        return this == ABSTRACT;
    }
}
