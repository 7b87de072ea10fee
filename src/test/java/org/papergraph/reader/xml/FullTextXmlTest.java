package org.papergraph.reader.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Affiliation;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryText;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.PersonName;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.TextRole;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.bibliography.RecordsRead;

/** Whole papers in JATS and in TEI. */
class FullTextXmlTest {

    private static final String JATS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2//EN" "JATS-journalpublishing1.dtd">
            <article xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mml="http://www.w3.org/1998/Math/MathML" article-type="research-article" xml:lang="en"><front>
            <journal-meta><journal-title-group><journal-title>Journal of Nets</journal-title></journal-title-group><issn pub-type="epub">1476-4687</issn><publisher><publisher-name>Nowhere</publisher-name></publisher></journal-meta>
            <article-meta><article-id pub-id-type="pmc">6900001</article-id><article-id pub-id-type="doi">10.1000/x</article-id>
            <article-categories><subj-group subj-group-type="heading"><subject>Research Article</subject></subj-group></article-categories>
            <title-group><article-title>Tiny <italic>nets</italic> of <inline-formula><alternatives><tex-math>$x^2$</tex-math><mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math></alternatives></inline-formula><xref ref-type="fn" rid="fn1">*</xref></article-title></title-group>
            <contrib-group><contrib contrib-type="author"><contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0097</contrib-id><name><surname>van der Berg</surname><given-names>Anna</given-names><suffix>Jr</suffix></name><xref ref-type="aff" rid="a1 a2"/></contrib>
            <contrib contrib-type="author"><collab>Pruning Group<contrib-group><contrib><name><surname>Member</surname><given-names>A</given-names></name></contrib></contrib-group></collab></contrib>
            <contrib contrib-type="editor"><name><surname>Itor</surname><given-names>Ed</given-names></name></contrib>
            <aff id="a1"><label>1</label><institution-wrap><institution-id institution-id-type="ror">https://ror.org/01xtthb56</institution-id><institution-id institution-id-type="Ringgold">6305</institution-id><institution>Institute of Nets</institution></institution-wrap>, <country>Nowhere</country></aff><aff id="a2"><label>2</label>Elsewhere</aff></contrib-group>
            <pub-date pub-type="collection"><year>2020</year></pub-date><pub-date pub-type="epub"><day>4</day><month>5</month><year>2020</year></pub-date><volume>2</volume><issue>1</issue><elocation-id>e17</elocation-id>
            <permissions><license xlink:href="https://creativecommons.org/licenses/by/4.0/"><p>Free.</p></license></permissions>
            <related-article related-article-type="correction-forward" ext-link-type="doi" xlink:href="10.1000/corr">Correction</related-article>
            <abstract abstract-type="graphical"><p>A picture.</p></abstract><abstract><title>Abstract</title><sec><title>Background:</title><p>Nets are large.</p></sec><sec><title>Results</title><p>They shrink.</p></sec></abstract>
            <kwd-group><kwd>pruning</kwd></kwd-group></article-meta></front>
            <body><sec><label>1</label><title>Introduction</title><p>Much is known [<xref rid="r1">1</xref>].</p><sec><title>Aims</title><p>We prune.</p><fig><label>Fig. 1</label><caption><p>A net.</p></caption></fig></sec></sec></body>
            <back><ref-list><ref id="r1"><label>1</label><element-citation publication-type="journal"><person-group><name><surname>LeCun</surname><given-names>Y</given-names></name></person-group><article-title>Optimal brain damage</article-title><source>NIPS</source><year>1990</year><pub-id pub-id-type="pmid">12345</pub-id></element-citation></ref>
            <ref id="r2"><mixed-citation>Doe J. <source>Nets</source>. <year>2001</year>. doi: 10.1000/nets.</mixed-citation></ref></ref-list></back>
            <sub-article><front-stub><title-group><article-title>Review</article-title></title-group></front-stub></sub-article></article>
            """;
    private static final String TEI = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader xml:lang="en"><fileDesc><titleStmt><title level="a" type="main">%s</title></titleStmt>
            <publicationStmt><publisher/><date type="published" when="2020-05-04">4 May 2020</date></publicationStmt>
            <sourceDesc><biblStruct><analytic><author role="corresp"><persName><forename type="first">Anna</forename><forename type="middle">M</forename><surname>van der Berg</surname></persName><idno type="ORCID">0000-0002-1825-0097</idno>
            <affiliation key="aff0"><orgName type="institution">Institute of Nets</orgName><address><settlement>Nowhere</settlement></address></affiliation></author></analytic>
            <monogr><title level="j">Journal of Nets</title><imprint><biblScope unit="volume">2</biblScope><biblScope unit="page" from="3" to="9"/><date type="published" when="2020-05-04"/></imprint></monogr><idno type="DOI">10.1000/x</idno></biblStruct></sourceDesc></fileDesc>
            <profileDesc><abstract><div><p>%s</p></div></abstract><textClass><keywords><term>pruning</term></keywords></textClass></profileDesc></teiHeader>
            <text xml:lang="en"><body><div><head n="1">Introduction</head><p>Much is known.</p></div><figure><head>Figure 1</head><label>1</label><figDesc>A net.</figDesc></figure></body>
            <back><div type="references"><listBibl><biblStruct xml:id="b0"><analytic><title level="a" type="main">Optimal brain damage</title><author><persName><forename type="first">Y</forename><surname>LeCun</surname></persName></author></analytic>
            <monogr><title level="m">NIPS</title><imprint><date type="published" when="1990"/></imprint></monogr><idno type="arXiv">arXiv:2101.00001[cs.LG]</idno><note type="raw_reference">Y. LeCun. Optimal brain damage. NIPS 1990.</note></biblStruct>
            <biblStruct xml:id="b1"><monogr><title level="m">Nets</title><author><persName><surname>Doe</surname></persName></author><imprint><date when="2001"/></imprint></monogr></biblStruct></listBibl></div></back></text></TEI>
            """;

    @Test
    void editorsOfProceedingsAreNoAuthorsOfACitation() {
        String citation = "<element-citation publication-type=\"confproc\"><person-group person-group-type=\"author\"><name><surname>Doe</surname><given-names>J.</given-names></name></person-group><year>2016</year>"
                + "<conf-name>Proc. Net Conf.</conf-name><person-group person-group-type=\"editor\"><name><surname>Roe</surname></name></person-group><publisher-name>Nowhere Press</publisher-name><fpage>42</fpage></element-citation>";
        List<Reference> references = RecordsRead.of(JATS.replace("<mixed-citation>Doe", citation + "</ref><ref><mixed-citation>Doe")).entry(0).references();
        assertEquals(List.of("J. Doe. 2016. Proc. Net Conf. Nowhere Press. 42", "", "J. Doe", "2016"),
                List.of(references.get(1).written(), references.get(1).title(), references.get(1).firstAuthor(), references.get(1).year()));
    }

    @Test
    void articleInJatsIsReadWhole() {
        RecordsRead read = RecordsRead.of(JATS);
        Entry entry = read.entry(0);
        assertEquals(List.of(DocumentFormat.JATS, 1), List.of(read.format(), read.entries().size()));
        assertEquals(List.of("Tiny nets of x2", "Background: Nets are large.\n\nResults: They shrink."), List.of(entry.title(), entry.abstractText()));
        assertEquals(List.of("Anna van der Berg, Jr", "Pruning Group"), RecordsRead.names(entry));
        assertEquals(PersonName.Kind.ORGANIZATION, entry.authors().authorships().get(1).name().kind());
        assertEquals(List.of("Institute of Nets, Nowhere", "Elsewhere"), entry.authors().authorships().get(0).affiliationNames());
        assertEquals(List.of(new Affiliation("Institute of Nets, Nowhere", IdentifierScheme.ROR.read("https://ror.org/01xtthb56").stream().toList(), List.of("Ringgold 6305")), Affiliation.of("Elsewhere")),
                entry.authors().authorships().get(0).affiliations());
        assertEquals(List.of("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6900001", "https://doi.org/10.1000/x"), RecordsRead.identifiers(entry));
        assertEquals(List.of("2020-05-04"), RecordsRead.dates(entry));
        assertEquals(List.of("Journal of Nets", "e17", "https://creativecommons.org/licenses/by/4.0/", "en"), List.of(entry.publication().venue(), entry.publication().pages(), entry.licence(), entry.languages().get(0)));
        assertEquals(List.of(WorkRelation.Kind.CORRECTED_BY), entry.relations().stream().map(WorkRelation::kind).toList());
        assertEquals(PublicationStatus.CORRECTED, entry.status());
    }

    @Test
    void sectionsAndCaptionsOfJatsHaveTheirHeadings() {
        Entry entry = RecordsRead.of(JATS).entry(0);
        assertEquals(List.of(new EntryText(TextRole.SECTION, "1 Introduction", "Much is known [1]."), new EntryText(TextRole.SECTION, "Aims", "We prune.")), entry.texts(TextRole.SECTION));
        assertEquals(List.of(new EntryText(TextRole.CAPTION, "Fig. 1", "A net.")), entry.texts(TextRole.CAPTION));
    }

    @Test
    void referencesOfJatsAreReadInElementsAndInText() {
        List<Reference> references = RecordsRead.of(JATS).entry(0).references();
        assertEquals(List.of("Y LeCun. 1990. Optimal brain damage. NIPS", "Optimal brain damage", "Y LeCun", "1990"),
                List.of(references.get(0).written(), references.get(0).title(), references.get(0).firstAuthor(), references.get(0).year()));
        assertEquals(List.of("https://pubmed.ncbi.nlm.nih.gov/12345", "https://doi.org/10.1000/nets"), references.stream().map(reference -> reference.identifiers().get(0).iri()).toList());
        assertEquals("Doe J. Nets. 2001. doi: 10.1000/nets.", references.get(1).written());
    }

    @Test
    void paperInTeiIsReadWhole() {
        RecordsRead read = RecordsRead.of(TEI.formatted("Tiny nets", "We shrink."));
        Entry entry = read.entry(0);
        assertEquals(List.of(DocumentFormat.TEI, 1), List.of(read.format(), read.entries().size()));
        assertEquals(List.of("Tiny nets", "We shrink."), List.of(entry.title(), entry.abstractText()));
        assertEquals(List.of("Anna M van der Berg"), RecordsRead.names(entry));
        assertEquals(List.of("Institute of Nets, Nowhere"), entry.authors().authorships().get(0).affiliationNames());
        assertEquals(List.of("Journal of Nets", "2", "3–9"), List.of(entry.publication().venue(), entry.publication().volume(), entry.publication().pages()));
        assertEquals(List.of("2020-05-04"), RecordsRead.dates(entry));
        assertEquals(List.of(new EntryText(TextRole.SECTION, "1 Introduction", "Much is known.")), entry.texts(TextRole.SECTION));
        Reference cited = entry.references().get(0);
        assertEquals(List.of("Optimal brain damage", "Y LeCun", "1990", "https://arxiv.org/abs/2101.00001"), List.of(cited.title(), cited.firstAuthor(), cited.year(), cited.identifiers().get(0).iri()));
        assertEquals(List.of("Doe. Nets. 2001", "Nets"), List.of(entry.references().get(1).written(), entry.references().get(1).title()));
    }

    @Test
    void teiOfReferencesAloneIsAListOfWorks() {
        RecordsRead read = RecordsRead.of(TEI.formatted("", ""));
        assertEquals(List.of("Optimal brain damage", "Nets"), XmlReadingTest.titles(read));
        assertEquals(List.of(List.of("Y LeCun"), List.of("Doe")), read.entries().stream().map(RecordsRead::names).toList());
        assertEquals("NIPS", read.entry(0).publication().venue());
    }
}
