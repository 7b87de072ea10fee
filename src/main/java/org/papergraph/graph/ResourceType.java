package org.papergraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;

/**
 * The types of resources that the graph describes, in the order in which people are offered them: keys, classes, names, and the property
 * by which a paper links to them. The key of a resource is its IRI without the base, such as {@code paper/a-title-0f3a}.
 */
public enum ResourceType {
    PAPER("paper", "paper", "papers", "ScholarlyArticle", Fabio.ResearchPaper),
    METHOD("method", "method", "methods", "DefinedTerm", Pg.Method),
    TASK("task", "task", "tasks", "DefinedTerm", Pg.Task),
    DATASET("dataset", "dataset", "datasets", "DefinedTerm", Pg.Dataset),
    METRIC("metric", "metric", "metrics", "DefinedTerm", Pg.Metric),
    PERSON("person", "person", "people", "Person", Foaf.Person),
    ORGANIZATION("organization", "organization", "organizations", "Organization", Foaf.Organization),
    VENUE("venue", "venue", "venues", "Periodical", Pg.VenueSeries, Pg.PreprintServer, Pg.ConferenceSeries, Pg.JournalSeries),
    SUBJECT("subject", "subject", "subjects", "DefinedTerm", Pg.StatedSubject),
    DOCUMENT("source", "document", "documents", "DigitalDocument", Prov.Entity, Ontology.subclasses(Pg.SourceDocument)),
    CITED_WORK("work", "cited work", "cited works", "CreativeWork", Pg.CitedWork),
    VOCABULARY("vocabulary", "vocabulary", "vocabularies", "DefinedTermSet", Pg.Vocabulary),
    ENTRY("source/[^/]+/entry", "entry", "entries", "", Pg.Entry),
    MENTION("mention", "mention", "mentions", "", Pg.Mention),
    STATEMENT("statement", "statement", "statements", "", Pg.ExtractedStatement),
    EVALUATION("evaluation", "evaluation", "evaluations", "", Pg.Evaluation),
    DECISION("decision", "decision", "decisions", "", Pg.MatchDecision),
    RUN("run", "run", "runs", "", Prov.Activity),
    MODEL("model", "model", "models", "", Prov.SoftwareAgent),
    SOFTWARE("software", "program", "programs", "", Prov.SoftwareAgent);

    private final String segment;
    private final String label;
    private final String plural;
    private final String schemaType;
    private final Node rdfClass;
    private final List<Node> subclasses;
    private final Pattern keys;

    ResourceType(String segment, String label, String plural, String schemaType, Node rdfClass, Node... subclasses) {
        this.segment = segment;
        this.label = label;
        this.plural = plural;
        this.schemaType = schemaType;
        this.rdfClass = rdfClass;
        this.subclasses = List.of(subclasses);
        this.keys = Pattern.compile(segment + "/[^/]+");
    }

    /** The type that a key tells; empty for parts of resources, such as authorships. */
    public static Optional<ResourceType> ofKey(String key) {
        return Arrays.stream(values()).filter(type -> type.keys.matcher(key).matches()).findFirst();
    }

    /** The type of the instances of a class. */
    public static Optional<ResourceType> ofClass(String iri) {
        return Arrays.stream(values())
                .filter(type -> type.rdfClass.hasURI(iri) || type.subclasses.stream().anyMatch(each -> each.hasURI(iri)))
                .findFirst();
    }

    /** The type with this label, singular or plural, in any case. */
    public static Optional<ResourceType> ofLabel(String label) {
        String lower = label.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.label.equals(lower) || type.plural.equals(lower)).findFirst();
    }

    /** The type of the concepts that mentions of an entity type name. */
    public static ResourceType of(EntityType type) {
        return valueOf(type.name());
    }

    /** The types that search finds. */
    public static List<ResourceType> searchable() {
        return Arrays.stream(values()).filter(ResourceType::isSearchable).toList();
    }

    /** The types of concepts: one for each {@link EntityType}. */
    public static List<ResourceType> concepts() {
        return Arrays.stream(values()).filter(ResourceType::isConcept).toList();
    }

    /** The first segment of keys. */
    public String segment() {
        return segment;
    }

    /** The singular, in lower case: the name in pages, in the API and for agents. */
    public String label() {
        return label;
    }

    public String plural() {
        return plural;
    }

    /** The local name of the class in schema.org; empty where none fits. */
    public String schemaType() {
        return schemaType;
    }

    /** The class of all instances. */
    public Node rdfClass() {
        return rdfClass;
    }

    /** The most specific classes of instances. */
    public List<Node> classes() {
        return subclasses.isEmpty() ? List.of(rdfClass) : subclasses;
    }

    /** The property from a paper to a resource of this type; empty where there is none. */
    public Optional<Node> linkFromPaper() {
        return switch (this) {
            case METHOD -> Optional.of(Pg.usesMethod);
            case TASK -> Optional.of(Pg.addressesTask);
            case DATASET -> Optional.of(Pg.usesDataset);
            case METRIC -> Optional.of(Pg.reportsMetric);
            case PERSON, ORGANIZATION -> Optional.of(Dcterms.creator);
            case VENUE -> Optional.of(Dcterms.isPartOf);
            case SUBJECT -> Optional.of(Dcterms.subject);
            case CITED_WORK -> Optional.of(Cito.cites);
            default -> Optional.empty();
        };
    }

    /** True for papers, what they lead to, and documents, which hold them: for what has papers to take away. */
    public boolean hasPapers() {
        return this == PAPER || this == DOCUMENT || linkFromPaper().isPresent();
    }

    public boolean isConcept() {
        return this == METHOD || this == TASK || this == DATASET || this == METRIC;
    }

    public boolean isSearchable() {
        return compareTo(DOCUMENT) <= 0;
    }

    /** True for evidence and parts of documents, which stand for nothing outside the graph. */
    public boolean isEvidence() {
        return this == ENTRY || this == MENTION || this == STATEMENT || this == EVALUATION;
    }
}
