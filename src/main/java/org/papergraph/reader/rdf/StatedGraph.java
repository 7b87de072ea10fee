package org.papergraph.reader.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prism;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.graph.Vocabulary.Schema;

/** The statements of a document that tell of papers, by subject and property; all others are read over. */
final class StatedGraph extends StreamRDFBase {

    private static final int MOST = 3_000_000;
    private static final Set<Node> TOLD = Set.of(
            RDF.Nodes.type, Dcterms.title, Dcterms.abstract_, Dcterms.issued, Dcterms.type, Dcterms.isPartOf, Dcterms.publisher, Dcterms.hasFormat, Dcterms.license,
            Dcterms.rights, Dcterms.identifier, Foaf.name, Foaf.page, Foaf.primaryTopic, Datacite.hasIdentifier, Pg.authorListComplete, Pg.citationKey, Pg.position,
            Pg.nameAsWritten, Pg.affiliation, Pg.affiliationAsWritten, Prism.keyword, Prism.number, Prism.pageRange, Prism.seriesTitle, Prism.volume, Pro.isHeldBy,
            Pro.relatesToDocument, Schema.codeRepository, Schema.creativeWorkStatus, Schema.inLanguage);
    /** Properties whose values lead back to the papers that they tell of. */
    private static final Set<Node> TURNED = Set.of(Foaf.primaryTopic, Pro.relatesToDocument);
    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private final Map<Node, Map<Node, Set<Node>>> statements = new HashMap<>();
    private final Map<Node, Map<Node, Set<Node>>> turned = new HashMap<>();
    private final Set<Node> papers = new TreeSet<>(ORDER);
    private int kept;

    @Override
    public void triple(Triple triple) {
        if (!TOLD.contains(triple.getPredicate())) {
            return;
        }
        if (++kept > MOST) {
            throw new RiotException("the graph is larger than can be read at once; export it as BibTeX and ingest that, or restore a backup");
        }
        add(statements, triple.getSubject(), triple.getPredicate(), triple.getObject());
        if (TURNED.contains(triple.getPredicate())) {
            add(turned, triple.getObject(), triple.getPredicate(), triple.getSubject());
        }
        if (triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().equals(Fabio.ResearchPaper)) {
            papers.add(triple.getSubject());
        }
    }

    @Override
    public void quad(Quad quad) {
        triple(quad.asTriple());
    }

    /** In the order of their IRIs. */
    List<Node> papers() {
        return List.copyOf(papers);
    }

    /** The values of a property in the order of their characters. */
    Stream<Node> values(Node subject, Node property) {
        return of(statements, subject, property);
    }

    /** The resources that a property leads from to a paper. */
    Stream<Node> subjects(Node property, Node paper) {
        return of(turned, paper, property);
    }

    /** The literals of a property, and IRIs as texts. */
    Stream<String> texts(Node subject, Node property) {
        return values(subject, property).map(each -> each.isLiteral() ? each.getLiteralLexicalForm() : each.toString());
    }

    /** The first text; empty where there is none. */
    String text(Node subject, Node property) {
        return texts(subject, property).findFirst().orElse("");
    }

    private static Stream<Node> of(Map<Node, Map<Node, Set<Node>>> index, Node one, Node property) {
        return index.getOrDefault(one, Map.of()).getOrDefault(property, Set.of()).stream().sorted(ORDER);
    }

    private static void add(Map<Node, Map<Node, Set<Node>>> index, Node one, Node property, Node other) {
        index.computeIfAbsent(one, key -> new HashMap<>(8)).computeIfAbsent(property, key -> new LinkedHashSet<>(2)).add(other);
    }
}
