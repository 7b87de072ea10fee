package org.papergraph.graph;

import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.document.Affiliation;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PageHead;
import org.papergraph.document.PageHead.Figure;
import org.papergraph.document.PersonName;
import org.papergraph.document.TextRole;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Sosa;

/** The statements of a document about papers, people and venues to triples. */
public final class EntryMapper {

    private static final Map<String, Node> FIGURES = Map.of(
            "h-index", Pg.hIndex, "papers", Pg.paperCount, "citations", Pg.citationCount,
            "novelty", Pg.noveltyScore, "ai score", Pg.aiScore);

    private final Iris iris;
    private final PublicationMapper publications;

    public EntryMapper(Iris iris) {
        this.iris = iris;
        this.publications = new PublicationMapper(iris);
    }

    /** The triples of one entry that says something of a paper, with its authors as it names them. */
    public void map(EntryReference reference, Entry entry, Node paper, Consumer<Triple> sink) {
        map(reference, entry, entry.authors().authorships().stream().map(authorship -> Agent.of(authorship.name(), iris)).toList(), paper, sink);
    }

    /**
     * The triples of one entry that says something of a paper.
     *
     * @param agents of the authorships, in their order
     */
    public void map(EntryReference reference, Entry entry, List<Agent> agents, Node paper, Consumer<Triple> sink) {
        mapEntry(reference, entry, paper, sink);
        mapPaper(entry, paper, sink);
        publications.map(reference, entry, paper, sink);
        for (int at = 0; at < agents.size(); at++) {
            mapAuthorship(entry.authors().authorships().get(at), agents.get(at), paper, sink);
        }
    }

    /** The triples of the head of an author page. */
    public void map(String source, PageHead head, Agent owner, Consumer<Triple> sink) {
        mapAgent(owner, sink);
        for (Figure figure : head.figures()) {
            Node observation = iris.observation(source, figure.label());
            add(sink, observation, RDF.Nodes.type, Sosa.Observation);
            add(sink, observation, Sosa.hasFeatureOfInterest, owner.iri());
            add(sink, observation, Sosa.observedProperty, FIGURES.getOrDefault(figure.label().toLowerCase(Locale.ROOT), Pg.otherFigure));
            add(sink, observation, RDFS.Nodes.label, Literals.text(figure.label()));
            add(sink, observation, Sosa.hasSimpleResult, Literals.number(figure.value()));
            add(sink, observation, Prov.wasDerivedFrom, iris.source(source));
        }
    }

    private void mapEntry(EntryReference reference, Entry entry, Node paper, Consumer<Triple> sink) {
        Node node = iris.entry(reference);
        add(sink, node, RDF.Nodes.type, Pg.Entry);
        add(sink, node, Dcterms.isPartOf, iris.source(reference.source()));
        add(sink, node, Foaf.primaryTopic, paper);
        add(sink, node, Pg.entryNumber, Literals.integer(entry.number()));
        add(sink, node, Pg.line, Literals.integer(entry.line()));
        if (!entry.section().isEmpty()) {
            add(sink, node, Pg.sectionAsWritten, Literals.text(entry.section()));
        }
        if (!entry.score().isEmpty()) {
            add(sink, node, Pg.sourceScore, Literals.decimal(entry.score()));
        }
        if (entry.authors().completeness() != Completeness.UNSTATED) {
            add(sink, node, Pg.authorListComplete, Literals.bool(entry.authors().completeness() == Completeness.COMPLETE));
        }
    }

    private void mapPaper(Entry entry, Node paper, Consumer<Triple> sink) {
        add(sink, paper, RDF.Nodes.type, Fabio.ResearchPaper);
        add(sink, paper, RDF.Nodes.type, Schema.ScholarlyArticle);
        if (entry.hasTitle()) {
            add(sink, paper, Dcterms.title, Literals.text(entry.title()));
        }
        if (!entry.hasTitle() && !entry.hasAbstract()) {
            add(sink, paper, RDFS.Nodes.label, Literals.text(IdentifierMapper.label(entry.identifiers().get(0))));
        }
        entry.texts(TextRole.ABSTRACT).forEach(text -> add(sink, paper, Dcterms.abstract_, Literals.text(text.value())));
        entry.dates().forEach(date -> add(sink, paper, Dcterms.issued, Literals.date(date)));
        entry.authors().affiliations().forEach(tag -> add(sink, paper, Pg.affiliationAsWritten, Literals.text(tag)));
        if (entry.code()) {
            add(sink, paper, Pg.hasCode, Literals.bool(true));
        }
        ArxivSection.of(entry.section()).ifPresent(section ->
                add(sink, paper, Dcterms.isPartOf, publications.mapVenue(new VenueName("arXiv " + section, Pg.PreprintServer), sink)));
        mapText(entry.title() + "\n" + entry.abstractText(), paper, sink);
    }

    private void mapText(String text, Node paper, Consumer<Triple> sink) {
        CodeLink.in(text).forEach(link -> add(sink, paper, Schema.codeRepository, NodeFactory.createURI(link)));
        VenueName.in(text).forEach(venue -> add(sink, paper, Pg.mentionsVenue, publications.mapVenue(venue, sink)));
    }

    private void mapAuthorship(Authorship authorship, Agent agent, Node paper, Consumer<Triple> sink) {
        mapAgent(agent, sink);
        Node author = agent.iri();
        Node node = iris.authorship(paper, agent.form(), authorship.position());
        add(sink, paper, Dcterms.creator, author);
        add(sink, node, RDF.Nodes.type, Pro.RoleInTime);
        add(sink, node, Pro.withRole, Pro.author);
        add(sink, node, Pro.isHeldBy, author);
        add(sink, node, Pro.relatesToDocument, paper);
        add(sink, node, Pg.nameAsWritten, Literals.text(authorship.name().written()));
        if (!authorship.written().isEmpty()) {
            add(sink, node, Pg.authorAsWritten, Literals.text(authorship.written()));
        }
        authorship.affiliations().forEach(affiliation -> mapAffiliation(affiliation, node, sink));
        IdentifierMapper.map(author, authorship.identifiers(), authorship.otherIdentifiers(), sink);
        if (authorship.position() != Authorship.HIDDEN) {
            add(sink, node, Pg.position, Literals.integer(authorship.position()));
        }
    }

    /** Its name, and a resource that keeps the identifiers of the institution with that name. */
    private void mapAffiliation(Affiliation affiliation, Node authorship, Consumer<Triple> sink) {
        add(sink, authorship, Pg.affiliationAsWritten, Literals.text(affiliation.name()));
        if (affiliation.identified()) {
            Node node = iris.affiliation(authorship, affiliation.name());
            add(sink, authorship, Pg.affiliation, node);
            add(sink, node, RDF.Nodes.type, Pg.Affiliation);
            add(sink, node, Pg.affiliationAsWritten, Literals.text(affiliation.name()));
            IdentifierMapper.map(node, affiliation.identifiers(), affiliation.otherIdentifiers(), sink);
        }
    }

    private static void mapAgent(Agent agent, Consumer<Triple> sink) {
        add(sink, agent.iri(), RDF.Nodes.type, agent.form().kind() == PersonName.Kind.PERSON ? Foaf.Person : Foaf.Organization);
        add(sink, agent.iri(), Foaf.name, Literals.text(agent.shown()));
        add(sink, agent.iri(), Pg.identityBasis, Pg.NameBasis);
    }

    private static void add(Consumer<Triple> sink, Node subject, Node predicate, Node object) {
        sink.accept(Triple.create(subject, predicate, object));
    }
}
