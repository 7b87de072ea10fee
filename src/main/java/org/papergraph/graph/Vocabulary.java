package org.papergraph.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * The terms that the graph is made of, one class a vocabulary, each constant named as its term is, and the
 * prefixes that they are written with. RDF and RDFS are Jena's own ({@code RDF.Nodes}, {@code RDFS.Nodes}).
 */
public final class Vocabulary {

    /** Namespace by prefix, in the order in which files declare them. */
    public static final Map<String, String> PREFIXES = prefixes();

    private Vocabulary() {
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("pg", Pg.NAMESPACE);
        prefixes.put("biro", Biro.NAMESPACE);
        prefixes.put("c4o", C4o.NAMESPACE);
        prefixes.put("cito", Cito.NAMESPACE);
        prefixes.put("datacite", Datacite.NAMESPACE);
        prefixes.put("dcat", Dcat.NAMESPACE);
        prefixes.put("dcterms", Dcterms.NAMESPACE);
        prefixes.put("deo", Deo.NAMESPACE);
        prefixes.put("doco", Doco.NAMESPACE);
        prefixes.put("fabio", Fabio.NAMESPACE);
        prefixes.put("foaf", Foaf.NAMESPACE);
        prefixes.put("itsrdf", Itsrdf.NAMESPACE);
        prefixes.put("literal", Literal.NAMESPACE);
        prefixes.put("nif", Nif.NAMESPACE);
        prefixes.put("owl", Owl.NAMESPACE);
        prefixes.put("prism", Prism.NAMESPACE);
        prefixes.put("pro", Pro.NAMESPACE);
        prefixes.put("prov", Prov.NAMESPACE);
        prefixes.put("rdf", RDF.uri);
        prefixes.put("rdfs", RDFS.uri);
        prefixes.put("schema", Schema.NAMESPACE);
        prefixes.put("skos", Skos.NAMESPACE);
        prefixes.put("sosa", Sosa.NAMESPACE);
        prefixes.put("void", Void.NAMESPACE);
        prefixes.put("xsd", XSD.NS);
        return Collections.unmodifiableMap(prefixes);
    }

    private static Node term(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }

    /** The terms of {@code ontology/papergraph.ttl}, but for most classes of documents in one format. */
    public static final class Pg {

        public static final String NAMESPACE = "https://w3id.org/papergraph/ontology#";

        public static final Node SourceDocument = term(NAMESPACE, "SourceDocument");
        public static final Node Entry = term(NAMESPACE, "Entry");
        public static final Node Problem = term(NAMESPACE, "Problem");
        public static final Node PdfPaper = term(NAMESPACE, "PdfPaper");
        public static final Node RelatedPaperListing = term(NAMESPACE, "RelatedPaperListing");
        public static final Node Extraction = term(NAMESPACE, "Extraction");
        public static final Node extractedProperty = term(NAMESPACE, "extractedProperty");
        public static final Node statedIn = term(NAMESPACE, "statedIn");
        public static final Node annotatedIn = term(NAMESPACE, "annotatedIn");
        public static final Node sha256 = term(NAMESPACE, "sha256");
        public static final Node entryCount = term(NAMESPACE, "entryCount");
        public static final Node givenColumn = term(NAMESPACE, "givenColumn");
        public static final Node guessedColumn = term(NAMESPACE, "guessedColumn");
        public static final Node problemCount = term(NAMESPACE, "problemCount");
        public static final Node entryNumber = term(NAMESPACE, "entryNumber");
        public static final Node line = term(NAMESPACE, "line");
        public static final Node reason = term(NAMESPACE, "reason");
        public static final Node sectionAsWritten = term(NAMESPACE, "sectionAsWritten");
        public static final Node sourceScore = term(NAMESPACE, "sourceScore");
        public static final Node authorListComplete = term(NAMESPACE, "authorListComplete");

        public static final Node hasCode = term(NAMESPACE, "hasCode");
        public static final Node Affiliation = term(NAMESPACE, "Affiliation");
        public static final Node affiliation = term(NAMESPACE, "affiliation");
        public static final Node affiliationAsWritten = term(NAMESPACE, "affiliationAsWritten");
        public static final Node mentionsVenue = term(NAMESPACE, "mentionsVenue");
        public static final Node PublicationStatus = term(NAMESPACE, "PublicationStatus");
        public static final Node Version = term(NAMESPACE, "Version");
        public static final Node Preprint = term(NAMESPACE, "Preprint");
        public static final Node Published = term(NAMESPACE, "Published");
        public static final Node Corrected = term(NAMESPACE, "Corrected");
        public static final Node Doubted = term(NAMESPACE, "Doubted");
        public static final Node Retracted = term(NAMESPACE, "Retracted");
        public static final Node givenCitationKey = term(NAMESPACE, "givenCitationKey");
        public static final Node citationKey = term(NAMESPACE, "citationKey");
        public static final Node StatedSubject = term(NAMESPACE, "StatedSubject");
        public static final Node MeshHeadings = term(NAMESPACE, "MeshHeadings");
        public static final Node OpenAlexTopics = term(NAMESPACE, "OpenAlexTopics");
        public static final Node ArxivSubjects = term(NAMESPACE, "ArxivSubjects");
        public static final Node FieldsOfStudy = term(NAMESPACE, "FieldsOfStudy");
        public static final Node Collections = term(NAMESPACE, "Collections");
        public static final Node Keywords = term(NAMESPACE, "Keywords");
        public static final Node OtherTerms = term(NAMESPACE, "OtherTerms");
        public static final Node AclAnthologyScheme = term(NAMESPACE, "AclAnthologyScheme");
        public static final Node CorpusScheme = term(NAMESPACE, "CorpusScheme");
        public static final Node DblpScheme = term(NAMESPACE, "DblpScheme");
        public static final Node OpenAlexScheme = term(NAMESPACE, "OpenAlexScheme");
        public static final Node RorScheme = term(NAMESPACE, "RorScheme");
        public static final Node ScopusScheme = term(NAMESPACE, "ScopusScheme");
        public static final Node SemanticScholarScheme = term(NAMESPACE, "SemanticScholarScheme");
        public static final Node WebOfScienceScheme = term(NAMESPACE, "WebOfScienceScheme");
        public static final Node WikidataScheme = term(NAMESPACE, "WikidataScheme");
        public static final Node OpenReviewScheme = term(NAMESPACE, "OpenReviewScheme");
        public static final Node identifierAsWritten = term(NAMESPACE, "identifierAsWritten");
        public static final Node CitedWork = term(NAMESPACE, "CitedWork");
        public static final Node firstAuthorAsWritten = term(NAMESPACE, "firstAuthorAsWritten");
        public static final Node citingPaperCount = term(NAMESPACE, "citingPaperCount");
        public static final Node statedRelation = term(NAMESPACE, "statedRelation");
        public static final Node isPreprintOf = term(NAMESPACE, "isPreprintOf");
        public static final Node hasPreprint = term(NAMESPACE, "hasPreprint");
        public static final Node expressesConcernAbout = term(NAMESPACE, "expressesConcernAbout");
        public static final Node hasConcernExpressedBy = term(NAMESPACE, "hasConcernExpressedBy");
        public static final Node reinstates = term(NAMESPACE, "reinstates");
        public static final Node isReinstatedBy = term(NAMESPACE, "isReinstatedBy");
        public static final Node isSupplementedBy = term(NAMESPACE, "isSupplementedBy");
        public static final Node nameAsWritten = term(NAMESPACE, "nameAsWritten");
        public static final Node authorAsWritten = term(NAMESPACE, "authorAsWritten");
        public static final Node position = term(NAMESPACE, "position");
        public static final Node BasisOfIdentity = term(NAMESPACE, "BasisOfIdentity");
        public static final Node identityBasis = term(NAMESPACE, "identityBasis");
        public static final Node NameBasis = term(NAMESPACE, "NameBasis");
        public static final Node OrcidBasis = term(NAMESPACE, "OrcidBasis");
        public static final Node VenueSeries = term(NAMESPACE, "VenueSeries");
        public static final Node PreprintServer = term(NAMESPACE, "PreprintServer");
        public static final Node ConferenceSeries = term(NAMESPACE, "ConferenceSeries");
        public static final Node JournalSeries = term(NAMESPACE, "JournalSeries");

        public static final Node EntityType = term(NAMESPACE, "EntityType");
        public static final Node Method = term(NAMESPACE, "Method");
        public static final Node Task = term(NAMESPACE, "Task");
        public static final Node Dataset = term(NAMESPACE, "Dataset");
        public static final Node Metric = term(NAMESPACE, "Metric");
        public static final Node usesMethod = term(NAMESPACE, "usesMethod");
        public static final Node addressesTask = term(NAMESPACE, "addressesTask");
        public static final Node usesDataset = term(NAMESPACE, "usesDataset");
        public static final Node reportsMetric = term(NAMESPACE, "reportsMetric");
        public static final Node paperCount = term(NAMESPACE, "paperCount");
        public static final Node mentionCount = term(NAMESPACE, "mentionCount");

        public static final Node Mention = term(NAMESPACE, "Mention");
        public static final Node entityType = term(NAMESPACE, "entityType");
        public static final Node shortFormOf = term(NAMESPACE, "shortFormOf");
        public static final Node confidence = term(NAMESPACE, "confidence");
        public static final Node ExtractedStatement = term(NAMESPACE, "ExtractedStatement");

        public static final Node ConceptStanding = term(NAMESPACE, "ConceptStanding");
        public static final Node standing = term(NAMESPACE, "standing");
        public static final Node Generic = term(NAMESPACE, "Generic");
        public static final Node Uncertain = term(NAMESPACE, "Uncertain");
        public static final Node Hidden = term(NAMESPACE, "Hidden");
        public static final Node decidedLabel = term(NAMESPACE, "decidedLabel");

        public static final Node Evaluation = term(NAMESPACE, "Evaluation");
        public static final Node reportedIn = term(NAMESPACE, "reportedIn");
        public static final Node onDataset = term(NAMESPACE, "onDataset");
        public static final Node forTask = term(NAMESPACE, "forTask");
        public static final Node byMetric = term(NAMESPACE, "byMetric");
        public static final Node ofMethod = term(NAMESPACE, "ofMethod");
        public static final Node Result = term(NAMESPACE, "Result");
        public static final Node hasResult = term(NAMESPACE, "hasResult");

        public static final Node MatchDecision = term(NAMESPACE, "MatchDecision");
        public static final Node candidate = term(NAMESPACE, "candidate");
        public static final Node MatchRule = term(NAMESPACE, "MatchRule");
        public static final Node rule = term(NAMESPACE, "rule");
        public static final Node decisionReason = term(NAMESPACE, "decisionReason");
        public static final Node score = term(NAMESPACE, "score");
        public static final Node evidence = term(NAMESPACE, "evidence");
        public static final Node DecisionStatus = term(NAMESPACE, "DecisionStatus");
        public static final Node status = term(NAMESPACE, "status");
        public static final Node SameTitle = term(NAMESPACE, "SameTitle");
        public static final Node SimilarAbstract = term(NAMESPACE, "SimilarAbstract");
        public static final Node SimilarAbstractOtherTitle = term(NAMESPACE, "SimilarAbstractOtherTitle");
        public static final Node SameTitleOtherAuthors = term(NAMESPACE, "SameTitleOtherAuthors");
        public static final Node TitleAlone = term(NAMESPACE, "TitleAlone");
        public static final Node CompatibleNames = term(NAMESPACE, "CompatibleNames");
        public static final Node SameIdentifier = term(NAMESPACE, "SameIdentifier");
        public static final Node SameIdentifierOtherTitle = term(NAMESPACE, "SameIdentifierOtherTitle");
        public static final Node OtherIdentifier = term(NAMESPACE, "OtherIdentifier");
        public static final Node OtherVersion = term(NAMESPACE, "OtherVersion");
        public static final Node SameOrcid = term(NAMESPACE, "SameOrcid");
        public static final Node SameOrcidOtherName = term(NAMESPACE, "SameOrcidOtherName");
        public static final Node SameName = term(NAMESPACE, "SameName");
        public static final Node SharedCoauthors = term(NAMESPACE, "SharedCoauthors");
        public static final Node SameLetters = term(NAMESPACE, "SameLetters");
        public static final Node SameNameOtherType = term(NAMESPACE, "SameNameOtherType");
        public static final Node AmbiguousName = term(NAMESPACE, "AmbiguousName");
        public static final Node SameWords = term(NAMESPACE, "SameWords");
        public static final Node PartOfName = term(NAMESPACE, "PartOfName");
        public static final Node ShortenedName = term(NAMESPACE, "ShortenedName");
        public static final Node SharedAbbreviation = term(NAMESPACE, "SharedAbbreviation");
        public static final Node SameTerm = term(NAMESPACE, "SameTerm");
        public static final Node SynonymOfTerm = term(NAMESPACE, "SynonymOfTerm");
        public static final Node TermOfSeveralTypes = term(NAMESPACE, "TermOfSeveralTypes");
        public static final Node SharedShortForm = term(NAMESPACE, "SharedShortForm");
        public static final Node ShortFormAlone = term(NAMESPACE, "ShortFormAlone");
        public static final Node AmbiguousTerm = term(NAMESPACE, "AmbiguousTerm");
        public static final Node TermOfOtherType = term(NAMESPACE, "TermOfOtherType");
        public static final Node Pinning = term(NAMESPACE, "Pinning");
        public static final Node Applied = term(NAMESPACE, "Applied");
        public static final Node Proposed = term(NAMESPACE, "Proposed");
        public static final Node Rejected = term(NAMESPACE, "Rejected");
        public static final Node Pinned = term(NAMESPACE, "Pinned");

        public static final Node Vocabulary = term(NAMESPACE, "Vocabulary");
        public static final Node termCount = term(NAMESPACE, "termCount");

        public static final Node hIndex = term(NAMESPACE, "hIndex");
        public static final Node citationCount = term(NAMESPACE, "citationCount");
        public static final Node noveltyScore = term(NAMESPACE, "noveltyScore");
        public static final Node aiScore = term(NAMESPACE, "aiScore");
        public static final Node otherFigure = term(NAMESPACE, "otherFigure");

        private Pg() {
        }
    }

    /** BiRO, for references to cited works. */
    public static final class Biro {
        public static final String NAMESPACE = "http://purl.org/spar/biro/";

        public static final Node BibliographicReference = term(NAMESPACE, "BibliographicReference");
        public static final Node references = term(NAMESPACE, "references");

        private Biro() {
        }
    }

    /** C4O, for the words of references, sections and captions. */
    public static final class C4o {
        public static final String NAMESPACE = "http://purl.org/spar/c4o/";

        public static final Node hasContent = term(NAMESPACE, "hasContent");

        private C4o() {
        }
    }

    /** CiTO, for citations. */
    public static final class Cito {
        public static final String NAMESPACE = "http://purl.org/spar/cito/";

        public static final Node cites = term(NAMESPACE, "cites");
        public static final Node corrects = term(NAMESPACE, "corrects");
        public static final Node discusses = term(NAMESPACE, "discusses");
        public static final Node isCorrectedBy = term(NAMESPACE, "isCorrectedBy");
        public static final Node isDiscussedBy = term(NAMESPACE, "isDiscussedBy");
        public static final Node isRetractedBy = term(NAMESPACE, "isRetractedBy");
        public static final Node retracts = term(NAMESPACE, "retracts");

        private Cito() {
        }
    }

    /** The DataCite ontology, for identifiers and their schemes. */
    public static final class Datacite {
        public static final String NAMESPACE = "http://purl.org/spar/datacite/";

        public static final Node Identifier = term(NAMESPACE, "Identifier");
        public static final Node hasIdentifier = term(NAMESPACE, "hasIdentifier");
        public static final Node usesIdentifierScheme = term(NAMESPACE, "usesIdentifierScheme");
        public static final Node arxiv = term(NAMESPACE, "arxiv");
        public static final Node doi = term(NAMESPACE, "doi");
        public static final Node handle = term(NAMESPACE, "handle");
        public static final Node isbn = term(NAMESPACE, "isbn");
        public static final Node issn = term(NAMESPACE, "issn");
        public static final Node orcid = term(NAMESPACE, "orcid");
        public static final Node pmcid = term(NAMESPACE, "pmcid");
        public static final Node pmid = term(NAMESPACE, "pmid");

        private Datacite() {
        }
    }

    /** DCAT, for the description of the graph as a dataset. */
    public static final class Dcat {

        public static final String NAMESPACE = "http://www.w3.org/ns/dcat#";

        public static final Node Dataset = term(NAMESPACE, "Dataset");

        private Dcat() {
        }
    }

    /** Dublin Core terms, for papers, venues and what is part of what. */
    public static final class Dcterms {

        public static final String NAMESPACE = "http://purl.org/dc/terms/";

        public static final Node abstract_ = term(NAMESPACE, "abstract");
        public static final Node bibliographicCitation = term(NAMESPACE, "bibliographicCitation");
        public static final Node creator = term(NAMESPACE, "creator");
        public static final Node description = term(NAMESPACE, "description");
        public static final Node hasFormat = term(NAMESPACE, "hasFormat");
        public static final Node isPartOf = term(NAMESPACE, "isPartOf");
        public static final Node isReplacedBy = term(NAMESPACE, "isReplacedBy");
        public static final Node isVersionOf = term(NAMESPACE, "isVersionOf");
        public static final Node identifier = term(NAMESPACE, "identifier");
        public static final Node issued = term(NAMESPACE, "issued");
        public static final Node license = term(NAMESPACE, "license");
        public static final Node publisher = term(NAMESPACE, "publisher");
        public static final Node references = term(NAMESPACE, "references");
        public static final Node relation = term(NAMESPACE, "relation");
        public static final Node rights = term(NAMESPACE, "rights");
        public static final Node subject = term(NAMESPACE, "subject");
        public static final Node title = term(NAMESPACE, "title");
        public static final Node type = term(NAMESPACE, "type");

        private Dcterms() {
        }
    }

    /** DEO, for captions. */
    public static final class Deo {
        public static final String NAMESPACE = "http://purl.org/spar/deo/";

        public static final Node Caption = term(NAMESPACE, "Caption");

        private Deo() {
        }
    }

    /** DoCO, for sections. */
    public static final class Doco {
        public static final String NAMESPACE = "http://purl.org/spar/doco/";

        public static final Node Section = term(NAMESPACE, "Section");

        private Doco() {
        }
    }

    /** FaBiO, for papers. */
    public static final class Fabio {

        public static final String NAMESPACE = "http://purl.org/spar/fabio/";

        public static final Node Book = term(NAMESPACE, "Book");
        public static final Node BookChapter = term(NAMESPACE, "BookChapter");
        public static final Node ComputerProgram = term(NAMESPACE, "ComputerProgram");
        public static final Node ConferencePaper = term(NAMESPACE, "ConferencePaper");
        public static final Node DataFile = term(NAMESPACE, "DataFile");
        public static final Node JournalArticle = term(NAMESPACE, "JournalArticle");
        public static final Node Preprint = term(NAMESPACE, "Preprint");
        public static final Node ReportDocument = term(NAMESPACE, "ReportDocument");
        public static final Node ResearchPaper = term(NAMESPACE, "ResearchPaper");
        public static final Node Thesis = term(NAMESPACE, "Thesis");
        public static final Node hasPublicationYear = term(NAMESPACE, "hasPublicationYear");

        private Fabio() {
        }
    }

    /** FOAF, for people and organisations, and for what an entry speaks of. */
    public static final class Foaf {

        public static final String NAMESPACE = "http://xmlns.com/foaf/0.1/";

        public static final Node Organization = term(NAMESPACE, "Organization");
        public static final Node Person = term(NAMESPACE, "Person");
        public static final Node name = term(NAMESPACE, "name");
        public static final Node page = term(NAMESPACE, "page");
        public static final Node primaryTopic = term(NAMESPACE, "primaryTopic");

        private Foaf() {
        }
    }

    /** ITS-RDF, for the concept that a mention means. */
    public static final class Itsrdf {

        public static final String NAMESPACE = "http://www.w3.org/2005/11/its/rdf#";

        public static final Node taIdentRef = term(NAMESPACE, "taIdentRef");

        private Itsrdf() {
        }
    }

    /** Literal reification, for the value of an identifier. */
    public static final class Literal {
        public static final String NAMESPACE = "http://www.essepuntato.it/2010/06/literalreification/";

        public static final Node hasLiteralValue = term(NAMESPACE, "hasLiteralValue");

        private Literal() {
        }
    }

    /** NIF, for texts, sentences and places in them. */
    public static final class Nif {

        public static final String NAMESPACE = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

        public static final Node Context = term(NAMESPACE, "Context");
        public static final Node Sentence = term(NAMESPACE, "Sentence");
        public static final Node anchorOf = term(NAMESPACE, "anchorOf");
        public static final Node beginIndex = term(NAMESPACE, "beginIndex");
        public static final Node endIndex = term(NAMESPACE, "endIndex");
        public static final Node isString = term(NAMESPACE, "isString");
        public static final Node referenceContext = term(NAMESPACE, "referenceContext");
        public static final Node sentence = term(NAMESPACE, "sentence");

        private Nif() {
        }
    }

    /** OWL, for the names that stand under another. */
    public static final class Owl {
        public static final String NAMESPACE = "http://www.w3.org/2002/07/owl#";

        public static final Node sameAs = term(NAMESPACE, "sameAs");

        private Owl() {
        }
    }

    /** PRISM, for the place of a paper in a journal or book. */
    public static final class Prism {
        public static final String NAMESPACE = "http://prismstandard.org/namespaces/basic/2.0/";

        public static final Node keyword = term(NAMESPACE, "keyword");
        public static final Node number = term(NAMESPACE, "number");
        public static final Node pageRange = term(NAMESPACE, "pageRange");
        public static final Node seriesTitle = term(NAMESPACE, "seriesTitle");
        public static final Node volume = term(NAMESPACE, "volume");

        private Prism() {
        }
    }

    /** PRO, for who is an author of what. */
    public static final class Pro {

        public static final String NAMESPACE = "http://purl.org/spar/pro/";

        public static final Node RoleInTime = term(NAMESPACE, "RoleInTime");
        public static final Node author = term(NAMESPACE, "author");
        public static final Node isHeldBy = term(NAMESPACE, "isHeldBy");
        public static final Node relatesToDocument = term(NAMESPACE, "relatesToDocument");
        public static final Node withRole = term(NAMESPACE, "withRole");

        private Pro() {
        }
    }

    /** PROV-O, for how facts came about. */
    public static final class Prov {

        public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

        public static final Node Activity = term(NAMESPACE, "Activity");
        public static final Node Entity = term(NAMESPACE, "Entity");
        public static final Node SoftwareAgent = term(NAMESPACE, "SoftwareAgent");
        public static final Node endedAtTime = term(NAMESPACE, "endedAtTime");
        public static final Node invalidatedAtTime = term(NAMESPACE, "invalidatedAtTime");
        public static final Node startedAtTime = term(NAMESPACE, "startedAtTime");
        public static final Node used = term(NAMESPACE, "used");
        public static final Node wasAssociatedWith = term(NAMESPACE, "wasAssociatedWith");
        public static final Node wasDerivedFrom = term(NAMESPACE, "wasDerivedFrom");
        public static final Node wasGeneratedBy = term(NAMESPACE, "wasGeneratedBy");

        private Prov() {
        }
    }

    /** schema.org, for papers as search engines know them. */
    public static final class Schema {

        public static final String NAMESPACE = "https://schema.org/";

        public static final Node ScholarlyArticle = term(NAMESPACE, "ScholarlyArticle");
        public static final Node codeRepository = term(NAMESPACE, "codeRepository");
        public static final Node creativeWorkStatus = term(NAMESPACE, "creativeWorkStatus");
        public static final Node headline = term(NAMESPACE, "headline");
        public static final Node datePublished = term(NAMESPACE, "datePublished");
        public static final Node inLanguage = term(NAMESPACE, "inLanguage");
        public static final Node isPartOf = term(NAMESPACE, "isPartOf");
        public static final Node name = term(NAMESPACE, "name");
        public static final Node position = term(NAMESPACE, "position");
        public static final Node translationOfWork = term(NAMESPACE, "translationOfWork");
        public static final Node unitText = term(NAMESPACE, "unitText");
        public static final Node value = term(NAMESPACE, "value");

        private Schema() {
        }
    }

    /** SKOS, for methods, tasks, datasets, metrics and stated subjects. */
    public static final class Skos {

        public static final String NAMESPACE = "http://www.w3.org/2004/02/skos/core#";

        public static final Node Concept = term(NAMESPACE, "Concept");
        public static final Node altLabel = term(NAMESPACE, "altLabel");
        public static final Node broader = term(NAMESPACE, "broader");
        public static final Node closeMatch = term(NAMESPACE, "closeMatch");
        public static final Node exactMatch = term(NAMESPACE, "exactMatch");
        public static final Node inScheme = term(NAMESPACE, "inScheme");
        public static final Node prefLabel = term(NAMESPACE, "prefLabel");

        private Skos() {
        }
    }

    /** SOSA, for figures that a page shows. */
    public static final class Sosa {

        public static final String NAMESPACE = "http://www.w3.org/ns/sosa/";

        public static final Node Observation = term(NAMESPACE, "Observation");
        public static final Node hasFeatureOfInterest = term(NAMESPACE, "hasFeatureOfInterest");
        public static final Node hasSimpleResult = term(NAMESPACE, "hasSimpleResult");
        public static final Node observedProperty = term(NAMESPACE, "observedProperty");
        public static final Node resultTime = term(NAMESPACE, "resultTime");

        private Sosa() {
        }
    }

    /** VoID, for the description of the graph as a dataset. */
    public static final class Void {

        public static final String NAMESPACE = "http://rdfs.org/ns/void#";

        public static final Node Dataset = term(NAMESPACE, "Dataset");
        public static final Node entities = term(NAMESPACE, "entities");
        public static final Node sparqlEndpoint = term(NAMESPACE, "sparqlEndpoint");
        public static final Node triples = term(NAMESPACE, "triples");
        public static final Node uriSpace = term(NAMESPACE, "uriSpace");
        public static final Node vocabulary = term(NAMESPACE, "vocabulary");

        private Void() {
        }
    }
}
