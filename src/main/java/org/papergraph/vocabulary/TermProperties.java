package org.papergraph.vocabulary;

import java.util.Map;
import java.util.Set;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.papergraph.vocabulary.VocabularyStatement.Kind;

/** The properties by which vocabularies name their terms and say which are broader, and the classes of what is no term. */
final class TermProperties {

    private static final String CSO = "http://cso.kmi.open.ac.uk/schema/cso#";
    private static final String MESH = "http://id.nlm.nih.gov/mesh/vocab#";
    private static final String WIKIDATA = "http://www.wikidata.org/prop/direct/";
    private static final String SCHEMA = "schema.org/";

    /** From a term to a text. */
    static final Map<String, Kind> LABELS = Map.ofEntries(
            Map.entry(SKOS.prefLabel.getURI(), Kind.LABEL),
            Map.entry(RDFS.label.getURI(), Kind.LABEL),
            Map.entry("http://" + SCHEMA + "name", Kind.LABEL),
            Map.entry("https://" + SCHEMA + "name", Kind.LABEL),
            Map.entry(SKOS.altLabel.getURI(), Kind.OTHER_LABEL),
            Map.entry(SKOS.hiddenLabel.getURI(), Kind.OTHER_LABEL),
            Map.entry(SKOSXL.literalForm.getURI(), Kind.OTHER_LABEL),
            Map.entry(MESH + "prefLabel", Kind.LABEL),
            Map.entry(MESH + "altLabel", Kind.OTHER_LABEL));

    /** From a term to a term. */
    static final Map<String, Kind> LINKS = Map.ofEntries(
            Map.entry(SKOS.broader.getURI(), Kind.BROADER),
            Map.entry(RDFS.subClassOf.getURI(), Kind.BROADER),
            Map.entry(MESH + "broaderDescriptor", Kind.BROADER),
            Map.entry(WIKIDATA + "P279", Kind.BROADER),
            Map.entry(WIKIDATA + "P31", Kind.CLASS),
            Map.entry(CSO + "preferentialEquivalent", Kind.NAMES),
            Map.entry(CSO + "relatedEquivalent", Kind.SAME_AS));

    /** As {@link #LINKS}, but from the value to the term. */
    static final Map<String, Kind> TURNED_LINKS = Map.ofEntries(
            Map.entry(SKOS.narrower.getURI(), Kind.BROADER),
            Map.entry(CSO + "superTopicOf", Kind.BROADER),
            Map.entry(SKOSXL.prefLabel.getURI(), Kind.NAMES),
            Map.entry(SKOSXL.altLabel.getURI(), Kind.NAMES),
            Map.entry(SKOSXL.hiddenLabel.getURI(), Kind.NAMES),
            Map.entry(MESH + "preferredConcept", Kind.NAMES),
            Map.entry(MESH + "concept", Kind.NAMES),
            Map.entry(MESH + "preferredTerm", Kind.NAMES),
            Map.entry(MESH + "term", Kind.NAMES));

    static final Set<String> CLASSES_OF_NO_TERM = Set.of(
            SKOS.ConceptScheme.getURI(), SKOS.Collection.getURI(), SKOS.OrderedCollection.getURI(), OWL2.Ontology.getURI(),
            RDF.Property.getURI(), OWL2.ObjectProperty.getURI(), OWL2.DatatypeProperty.getURI(), OWL2.AnnotationProperty.getURI(),
            "http://wikiba.se/ontology#Property", MESH + "TreeNumber", MESH + "Qualifier");

    /** A term of which this is {@code true} is withdrawn, and one of which the other is {@code false}. */
    static final String DEPRECATED = OWL2.deprecated.getURI();
    static final String ACTIVE = MESH + "active";

    private TermProperties() {
    }
}
