package org.papergraph.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.store.Store;

/** Graphs of few subjects with what is hard to write: escapes, line ends, LaTeX, emoji, other scripts, odd IRIs. */
final class HardGraphs extends DomainContextBase {

    static {
        JenaSystem.init();
    }

    private static final List<String> PIECES = List.of("a", "word", " ", "  ", "\"", "\"\"\"", "'", "'''", "\\", "\\n", "\\u0041",
            "\n", "\r", "\r\n", "\t", "$\\alpha_{i}^{2}$", "{\\'e}", "<b>", "&amp;", "]]>", "<!--", "\uD83D\uDE00",
            "\uD835\uDD38", "\u00E9", "e\u0301", "\u4E2D\u6587", "\u0627\u0644", "\u2028", "\uFEFF", "\uE000", "\uFFFD", ".", "@en", "^^", "#", "%20", "0");
    private static final List<String> CONTROLS = List.of("\u0000", "\u0001", "\u0008", "\u000B", "\u000C", "\u001F", "\u007F");
    private static final List<String> PATHS = List.of("paper/a", "paper/a/authorship/1", "person/jos\u00E9", "method/b",
            "source/x/entry/1", "method/c-(d)", "method/it's", "method/a.b.", "method/a:b", "method/%C3%A9", "method/\uD83D\uDE00",
            "x?q=1&r=2", "x#f", "x~y!$*+,;=@z", "paper/-", "paper/1e5", "");

    /** What every format can carry. */
    @Provide
    Arbitrary<Set<Quad>> quads() {
        return quads(texts(PIECES));
    }

    static Arbitrary<Set<Quad>> withControls() {
        return quads(texts(Stream.of(PIECES, CONTROLS).flatMap(List::stream).toList()));
    }

    private static Arbitrary<Set<Quad>> quads(Arbitrary<String> texts) {
        Arbitrary<Node> things = Arbitraries.of(PATHS).map(path -> NodeFactory.createURI(Store.DEFAULT_BASE + path));
        Arbitrary<Node> objects = Arbitraries.oneOf(things, elsewhere(), strings(texts), tagged(texts), typed(texts), values());
        return Combinators.combine(graphs(), things, properties(), objects).as(Quad::create).set().ofMaxSize(25);
    }

    private static Arbitrary<Node> graphs() {
        return Arbitraries.of("graph/source/1", "graph/source/2", "graph/derived", "graph/meta")
                .map(path -> NodeFactory.createURI(Store.DEFAULT_BASE + path));
    }

    private static Arbitrary<Node> properties() {
        return Arbitraries.of(RDF.type.getURI(), DCTerms.title.getURI(), SKOS.altLabel.getURI(), RDF.value.getURI(),
                "https://w3id.org/papergraph/ontology#usesMethod", "https://example.org/terms/in-no_prefix.1",
                "https://example.org/\u00E9t\u00E9", "urn:example:other").map(NodeFactory::createURI);
    }

    private static Arbitrary<Node> elsewhere() {
        return Arbitraries.of("https://github.com/owner/name.git", "http://purl.org/dc/terms/title", "mailto:a@example.org",
                "http://www.w3.org/2004/02/skos/core#Concept", "http://purl.org/dc/terms/a/b", "http://xmlns.com/foaf/0.1/",
                "urn:isbn:0-486-27557-4", "https://doi.org/10.1000/182;a(b)").map(NodeFactory::createURI);
    }

    private static Arbitrary<String> texts(List<String> pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(6).map(list -> String.join("", list));
    }

    private static Arbitrary<Node> strings(Arbitrary<String> texts) {
        return texts.map(NodeFactory::createLiteralString);
    }

    private static Arbitrary<Node> tagged(Arbitrary<String> texts) {
        return Combinators.combine(texts, Arbitraries.of("en", "fr-CA", "zh-Hant", "de-1996")).as(NodeFactory::createLiteralLang);
    }

    private static Arbitrary<Node> typed(Arbitrary<String> texts) {
        return Combinators.combine(texts, Arbitraries.of("https://example.org/type", Store.DEFAULT_BASE + "type", "http://purl.org/dc/terms/W3CDTF"))
                .as((text, type) -> NodeFactory.createLiteralDT(text, NodeFactory.getType(type)));
    }

    private static Arbitrary<Node> values() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "-7", "12345678901234567890").map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger)),
                Arbitraries.of("0.93", "1.0", "-0.5", ".5", "1.").map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal)),
                Arbitraries.of("1e0", "1.5E-3", "NaN", "INF").map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdouble)),
                Arbitraries.of("true", "false", "1").map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean)),
                Arbitraries.of("2023-04-24", "0001-01-01").map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate)),
                Arbitraries.of("--03-17").map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDgMonthDay)));
    }
}
