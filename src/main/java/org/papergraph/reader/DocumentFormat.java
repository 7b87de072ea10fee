package org.papergraph.reader;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.papergraph.reader.bibtex.BibtexReader;
import org.papergraph.reader.bibliography.IdentifierListReader;
import org.papergraph.reader.bibliography.TaggedReader;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.json.CslYamlReader;
import org.papergraph.reader.json.JsonReader;
import org.papergraph.reader.pdf.PdfReader;
import org.papergraph.reader.rdf.GraphReader;
import org.papergraph.reader.seed.AbstractListingReader;
import org.papergraph.reader.seed.AuthorPageReader;
import org.papergraph.reader.seed.RelatedPapersReader;
import org.papergraph.reader.table.ColumnChoices;
import org.papergraph.reader.table.RetractionWatchReader;
import org.papergraph.reader.table.TableReader;
import org.papergraph.reader.web.HtmlReader;
import org.papergraph.reader.web.MarkdownReader;
import org.papergraph.reader.xml.XmlReader;

/**
 * The formats of documents. A format is a constant here, its reader, and its class in {@code ontology/papergraph.ttl}. The last
 * constant whose reader recognises a document gives its format, so that the most lenient reader stands first.
 */
public enum DocumentFormat {
    /** the papers of one author, with scores, dates and authors */
    AUTHOR_PAGE("author-page", "author page", "AuthorPage", AuthorPageReader::new),
    /** abstracts without titles */
    ABSTRACT_LISTING("abstract-listing", "abstract listing", "AbstractListing", AbstractListingReader::new),
    /** titles and abstracts of papers that are related to one another */
    RELATED_PAPERS("related-papers", "listing of related papers", "RelatedPaperListing", RelatedPapersReader::new),
    /** a list of papers in Markdown, as people keep it */
    MARKDOWN("markdown", "Markdown", "MarkdownList", MarkdownReader::new),
    /** the page of a paper, or a list of papers, in HTML */
    HTML("html", "HTML", "WebPage", HtmlReader::new),
    /** papers by their identifiers alone */
    IDENTIFIER_LIST("identifiers", "list of identifiers", "IdentifierList", IdentifierListReader::new),
    /** a table of papers, in CSV or TSV, whose header names the columns */
    TABLE("csv", "CSV or TSV", "PaperTable", () -> new TableReader(ColumnChoices.none())),
    /** the table of Retraction Watch: papers with the notices that retract, correct, doubt or reinstate them */
    RETRACTION_WATCH("retraction-watch", "Retraction Watch", "RetractionTable", RetractionWatchReader::new),
    /** records of EndNote, as it exports them to others */
    ENDNOTE("endnote", "EndNote", "EndNoteRecords", TaggedReader::endNote),
    /** tagged records of RefWorks, which CNKI writes too */
    REFWORKS("refworks", "RefWorks", "RefWorksRecords", TaggedReader::refWorks),
    /** records of the Web of Science, with the references of each */
    WEB_OF_SCIENCE("web-of-science", "Web of Science", "WebOfScienceRecords", TaggedReader::webOfScience),
    /** records of MEDLINE and PubMed */
    MEDLINE("medline", "MEDLINE", "MedlineRecords", TaggedReader::medline),
    /** records of PubMed and MEDLINE in XML */
    PUBMED_XML("pubmed-xml", "PubMed XML", "PubmedXmlRecords", XmlReader::pubmed),
    /** preprints in the feeds of arXiv, Atom or RSS */
    ARXIV_FEED("arxiv-feed", "arXiv feed", "ArxivFeed", XmlReader::arxivFeed),
    /** what was harvested of a repository in Dublin Core, or of arXiv in its own shapes */
    OAI("oai-pmh", "OAI-PMH", "HarvestedRecords", XmlReader::oai),
    /** records of dblp */
    DBLP("dblp", "dblp XML", "DblpRecords", XmlReader::dblp),
    /** records in the XML of EndNote */
    ENDNOTE_XML("endnote-xml", "EndNote XML", "EndNoteXmlRecords", XmlReader::endNote),
    /** a library of Zotero in RDF, with its collections */
    ZOTERO_RDF("zotero-rdf", "Zotero RDF", "ZoteroRdf", XmlReader::zoteroRdf),
    /** records of Crossref in unixref, unixsd, or as they are deposited */
    CROSSREF_XML("crossref-xml", "Crossref XML", "CrossrefXmlRecords", XmlReader::crossref),
    /** records in the schema of DataCite */
    DATACITE_XML("datacite-xml", "DataCite XML", "DataCiteXmlRecords", XmlReader::dataCite),
    /** articles in JATS, with their sections and references */
    JATS("jats", "JATS", "JatsArticles", XmlReader::jats),
    /** papers in TEI, as GROBID extracts them */
    TEI("tei", "TEI of GROBID", "TeiDocument", XmlReader::tei),
    /** records in RIS, which most reference managers write */
    RIS("ris", "RIS", "RisRecords", TaggedReader::ris),
    /** items of the Citation Style Language in YAML, also those of pandoc's metadata */
    CSL_YAML("csl-yaml", "CSL-YAML", "CslYamlItems", CslYamlReader::new),
    /** items of the Citation Style Language in JSON */
    CSL_JSON("csl-json", "CSL-JSON", "CslJsonItems", JsonReader::csl),
    /** items of Zotero in JSON */
    ZOTERO_JSON("zotero-json", "Zotero JSON", "ZoteroItems", JsonReader::zotero),
    /** records of DataCite in JSON */
    DATACITE_JSON("datacite-json", "DataCite JSON", "DataCiteRecords", JsonReader::dataCite),
    /** preprints in the snapshot of arXiv's metadata */
    ARXIV_SNAPSHOT("arxiv-snapshot", "arXiv snapshot", "ArxivSnapshot", JsonReader::arxiv),
    /** articles, preprints and books of Europe PMC in JSON */
    EUROPE_PMC("europe-pmc", "Europe PMC JSON", "EuropePmcWorks", JsonReader::europePmc),
    /** works of The Lens in JSON */
    LENS("lens", "Lens JSON", "LensWorks", JsonReader::lens),
    /** papers of Semantic Scholar in JSON */
    SEMANTIC_SCHOLAR("semantic-scholar", "Semantic Scholar", "SemanticScholarPapers", JsonReader::semanticScholar),
    /** works of Crossref in JSON */
    CROSSREF_JSON("crossref-json", "Crossref JSON", "CrossrefWorks", JsonReader::crossref),
    /** works of OpenAlex in JSON */
    OPENALEX("openalex", "OpenAlex", "OpenAlexWorks", JsonReader::openAlex),
    /** BibTeX and BibLaTeX */
    BIBTEX("bibtex", "BibTeX", "BibtexDatabase", BibtexReader::new),
    /** the graph of a store, as Papergraph exports it */
    PAPERGRAPH("papergraph", "Papergraph graph", "PapergraphExport", GraphReader::new),
    /** one paper in PDF */
    PDF("pdf", "PDF", "PdfPaper", PdfReader::new);

    private static final String ONTOLOGY = "https://w3id.org/papergraph/ontology#";

    private final String label;
    private final String title;
    private final String ontologyClass;
    private final Supplier<FormatReader> reader;

    DocumentFormat(String label, String title, String ontologyClass, Supplier<FormatReader> reader) {
        this.label = label;
        this.title = title;
        this.ontologyClass = ontologyClass;
        this.reader = reader;
    }

    public static Optional<DocumentFormat> ofLabel(String label) {
        return Stream.of(values()).filter(format -> format.label.equals(label)).findFirst();
    }

    /** The name on the command line and in reports. */
    public String label() {
        return label;
    }

    /** The name for people, such as {@code BibTeX}, in the singular. */
    public String title() {
        return title;
    }

    /** IRI of the class of documents in this format, a subclass of {@code pg:SourceDocument}. */
    public String classIri() {
        return ONTOLOGY + ontologyClass;
    }

    /** True if each document of another format is one of this format too. */
    boolean includes(DocumentFormat other) {
        return this == other || this == TABLE && other == RETRACTION_WATCH;
    }

    /** False for a format of which what another stands behind can hardly be told. */
    boolean mayBeJoined() {
        return this != PDF && this != PAPERGRAPH;
    }

    /** @param choices of columns, for a table */
    FormatReader reader(ColumnChoices choices) {
        return this == TABLE ? new TableReader(choices) : reader.get();
    }
}
