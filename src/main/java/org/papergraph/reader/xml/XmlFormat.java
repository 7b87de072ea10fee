package org.papergraph.reader.xml;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The formats of XML: which elements hold their records, and what reads those. */
enum XmlFormat {
    PUBMED("PubmedArticleSet|MedlineCitationSet|BookDocumentSet", "PubmedArticle|PubmedBookArticle MedlineCitation BookDocument", place -> true, "", PubmedRecords::new),
    ATOM("", "entry|item", place -> place.isIn("http://www.w3.org/2005/Atom") || place.parent().matches("channel|RDF"), "arxiv\\.org/", AtomEntries::new),
    OAI("OAI-PMH", "dc|arXiv|arXivRaw", place -> !place.isCalled("dc") || place.isIn("http://www.openarchives.org/OAI/2.0/oai_dc"), "", OaiMetadata::new),
    DBLP("dblp|dblpperson", "article|inproceedings|proceedings|book|incollection|phdthesis|mastersthesis|www|data|person|info",
            place -> place.isCalled("info") ? place.parent().equals("hit") : !place.element().attribute("key").isEmpty(), "dblp", DblpRecords::new),
    ENDNOTE("", "record", place -> place.parent().equals("records"), "<(?:ref-type|contributors|titles|source-app)\\b", EndNoteRecords::new),
    ZOTERO("", "[A-Z]\\w+", "\\s+rdf:about=", place -> place.parent().equals("RDF"), "www\\.zotero\\.org/namespaces|purl\\.org/net/biblio", ZoteroRdf::new),
    CROSSREF("crossref_result", "query doi_record crossref journal|conference|book|posted_content|dissertation|report-paper|standard|database|peer_review",
            place -> place.isCalled("crossref") || place.isCalled("doi_record") || place.parent().equals("body"), "www\\.crossref\\.org/|<doi_record", CrossrefRecords::new),
    DATACITE("", "resource", place -> place.isIn("http://datacite.org/schema/") || place.element().namespace().isEmpty(), "datacite\\.org/schema|identifierType=", DataCiteResources::new),
    JATS("pmc-articleset", "article", place -> place.element().attribute("key").isEmpty(), "<(?:\\w+:)?(?:front|front-stub|article-meta)\\b", JatsArticles::new),
    TEI("teiCorpus", "TEI biblStruct", place -> place.isCalled("TEI") || place.parent().matches("|listBibl|analytic"), "tei-c\\.org/ns", TeiDocuments::new);

    /** Elements of a beginning among which a record is looked for. */
    private static final int MOST_ELEMENTS = 500;

    private final Pattern roots;
    private final List<Pattern> names;
    private final String behind;
    private final Predicate<XmlPlace> condition;
    private final Pattern evidence;
    private final Supplier<XmlRecordReader> reader;

    /**
     * @param roots names of root elements that tell the format of a document without records
     * @param names of the elements that hold a record; one of those behind a blank may stand within one of those before
     * @param condition that such an element must fulfil
     * @param evidence matches within the beginning of every document of the format
     */
    XmlFormat(String roots, String names, Predicate<XmlPlace> condition, String evidence, Supplier<XmlRecordReader> reader) {
        this(roots, names, "[\\s/>]", condition, evidence, reader);
    }

    /** @param behind matches what stands behind the name where a record begins, so that no part of one is taken for it */
    XmlFormat(String roots, String names, String behind, Predicate<XmlPlace> condition, String evidence, Supplier<XmlRecordReader> reader) {
        this.behind = behind;
        this.roots = Pattern.compile(roots);
        this.names = Stream.of(names.split(" ")).map(Pattern::compile).toList();
        this.condition = condition;
        this.evidence = Pattern.compile(evidence);
        this.reader = reader;
    }

    /** The format of a document that begins so. */
    static Optional<XmlFormat> of(String beginning) {
        if (!beginning.startsWith("<")) {
            return Optional.empty();
        }
        XmlAncestors ancestors = new XmlAncestors();
        Optional<XmlFormat> byRoot = Optional.empty();
        try {
            XMLStreamReader2 parser = XmlParser.open(new StringReader(beginning), new XmlEntities());
            for (int elements = 0; elements < MOST_ELEMENTS && parser.hasNext();) {
                int event = parser.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    XmlPlace place = new XmlPlace(ancestors.parent(), XmlTree.start(parser, 0));
                    Optional<XmlFormat> byRecord = first(format -> format.isRecord(place) && format.evidence.matcher(beginning).find());
                    if (byRecord.isPresent()) {
                        return byRecord;
                    }
                    byRoot = byRoot.or(() -> first(format -> format.roots.matcher(place.element().name()).matches() && format.evidence.matcher(beginning).find()));
                    ancestors.open(parser);
                    elements++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    ancestors.close();
                }
            }
        } catch (XMLStreamException | WstxLazyException endOfBeginning) {
            return byRoot;
        }
        return byRoot;
    }

    private static Optional<XmlFormat> first(Predicate<XmlFormat> condition) {
        return Stream.of(values()).filter(condition).findFirst();
    }

    /** True if an element holds a record of this format. */
    boolean isRecord(XmlPlace place) {
        return names.stream().anyMatch(each -> each.matcher(place.element().name()).matches()) && condition.test(place);
    }

    /** True if an element holds such a record, or stands around one that was harvested. */
    boolean opensRecord(XmlPlace place) {
        return isRecord(place) || OaiRecord.isAt(place);
    }

    /**
     * Matches where a record may begin.
     *
     * @param before name of the element of the record before, which such ones do not stand within; empty for the first
     */
    Pattern beginningOfRecord(String before) {
        String like = names.stream().filter(each -> before.isEmpty() || each.matcher(before).matches()).map(Pattern::pattern).collect(Collectors.joining("|"));
        return Pattern.compile("<(?:[\\w.-]+:)?(?:" + (like.isEmpty() ? "record" : before.isEmpty() ? "record|" + like : like) + ")" + behind);
    }

    XmlRecordReader reader() {
        return reader.get();
    }
}
