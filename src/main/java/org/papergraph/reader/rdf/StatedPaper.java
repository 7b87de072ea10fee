package org.papergraph.reader.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.document.Affiliation;
import org.papergraph.document.AuthorList;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.EntryBuilder;
import org.papergraph.document.EntryLink;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PartialDate.Precision;
import org.papergraph.document.PersonName;
import org.papergraph.document.Publication;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.TextRole;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prism;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.WorkTypeTerms;

/** A paper as a graph states it, to be an entry. */
record StatedPaper(StatedGraph graph, Node paper) {

    private static final Map<Precision, String> DATES = Map.of(Precision.DATE, "\\d{4}-\\d\\d-\\d\\d", Precision.YEAR_MONTH, "\\d{4}-\\d\\d",
            Precision.YEAR, "\\d{4}", Precision.MONTH_DAY, "--\\d\\d-\\d\\d");
    /** Kinds of venues, those where works are published first, and the type of work that each has. */
    private static final List<Entry<Node, WorkType>> VENUES = List.of(
            Map.entry(Pg.JournalSeries, WorkType.JOURNAL_ARTICLE), Map.entry(Pg.ConferenceSeries, WorkType.CONFERENCE_PAPER),
            Map.entry(Pg.PreprintServer, WorkType.PREPRINT), Map.entry(Pg.VenueSeries, WorkType.UNSTATED));
    private static final Map<Node, PublicationStatus> STATUSES = Map.of(Pg.Preprint, PublicationStatus.PREPRINT, Pg.Published, PublicationStatus.PUBLISHED,
            Pg.Corrected, PublicationStatus.CORRECTED, Pg.Doubted, PublicationStatus.DOUBTED, Pg.Retracted, PublicationStatus.RETRACTED);

    boolean isReadable() {
        return Stream.of(Dcterms.title, Dcterms.abstract_).anyMatch(property -> !graph.text(paper, property).isBlank());
    }

    org.papergraph.document.Entry entry(int number) {
        EntryBuilder entry = org.papergraph.document.Entry.builder(number, 1).title(graph.text(paper, Dcterms.title));
        graph.texts(paper, Dcterms.abstract_).sorted(Comparator.comparingInt(String::length).reversed()).limit(1).forEach(entry::abstractText);
        graph.texts(paper, Prism.keyword).forEach(keyword -> entry.text(TextRole.KEYWORD, keyword));
        String licence = graph.text(paper, Dcterms.license);
        return entry.authors(authors())
                .dates(date().stream().toList())
                .identifiers(identifiers(paper).filter(each -> !isSerial(each)).toList())
                .otherIdentifiers(graph.texts(paper, Dcterms.identifier).toList())
                .publication(publication())
                .links(links())
                .languages(graph.texts(paper, Schema.inLanguage).toList())
                .licence(licence.isEmpty() ? graph.text(paper, Dcterms.rights) : licence)
                .status(graph.values(paper, Schema.creativeWorkStatus).flatMap(each -> Optional.ofNullable(STATUSES.get(each)).stream())
                        .max(Comparator.naturalOrder()).orElse(PublicationStatus.UNSTATED))
                .citationKey(entries().flatMap(each -> graph.texts(each, Pg.citationKey)).findFirst().orElse(""))
                .build();
    }

    private Stream<Node> entries() {
        return graph.subjects(Foaf.primaryTopic, paper);
    }

    private AuthorList authors() {
        List<Authorship> shown = graph.subjects(Pro.relatesToDocument, paper).flatMap(each -> author(each).stream())
                .sorted(Comparator.comparing((Authorship each) -> each.position() == Authorship.HIDDEN).thenComparingInt(Authorship::position)).toList();
        boolean hidden = entries().anyMatch(entry -> graph.texts(entry, Pg.authorListComplete).anyMatch("false"::equals));
        return new AuthorList(shown, graph.texts(paper, Pg.affiliationAsWritten).toList(),
                hidden ? Completeness.INCOMPLETE : shown.isEmpty() ? Completeness.UNSTATED : Completeness.COMPLETE);
    }

    private Optional<Authorship> author(Node authorship) {
        return graph.values(authorship, Pro.isHeldBy).findFirst().flatMap(agent -> {
            String written = graph.text(authorship, Pg.nameAsWritten);
            String name = written.isBlank() ? graph.text(agent, Foaf.name) : written;
            PersonName.Kind kind = graph.values(agent, RDF.Nodes.type).anyMatch(Foaf.Organization::equals) ? PersonName.Kind.ORGANIZATION : PersonName.Kind.PERSON;
            String position = graph.text(authorship, Pg.position);
            return name.isBlank() ? Optional.empty() : Optional.of(new Authorship(new PersonName(name, kind),
                    position.matches("\\d{1,6}") ? Integer.parseInt(position) : Authorship.HIDDEN,
                    stated(agent), affiliations(authorship), ""));
        });
    }

    private List<Affiliation> affiliations(Node authorship) {
        List<Node> identified = graph.values(authorship, Pg.affiliation).toList();
        return graph.texts(authorship, Pg.affiliationAsWritten)
                .map(name -> affiliation(name, identified.stream().filter(each -> graph.texts(each, Pg.affiliationAsWritten).anyMatch(name::equals)).toList())).toList();
    }

    private Affiliation affiliation(String name, List<Node> nodes) {
        return new Affiliation(name, nodes.stream().map(this::stated).collect(Identifiers.together()));
    }

    /** The most exact date. */
    private Optional<PartialDate> date() {
        return graph.texts(paper, Dcterms.issued)
                .flatMap(text -> DATES.entrySet().stream().filter(form -> text.matches(form.getValue())).map(form -> new PartialDate(form.getKey(), text)))
                .max(Comparator.comparing((PartialDate date) -> date.precision() != Precision.MONTH_DAY).thenComparingInt(date -> date.lexical().length()));
    }

    private Publication publication() {
        Optional<Node> venue = graph.values(paper, Dcterms.isPartOf).filter(each -> kind(each) < VENUES.size()).min(Comparator.comparingInt(this::kind));
        WorkType type = graph.values(paper, Dcterms.type).flatMap(term -> WorkTypeTerms.type(term).stream())
                .min(Comparator.comparing((WorkType each) -> each == WorkType.PREPRINT)).or(() -> venue.map(each -> VENUES.get(kind(each)).getValue()))
                .orElse(WorkType.UNSTATED);
        Stream<Node> bearers = Stream.concat(Stream.of(paper), venue.stream());
        return new Publication(type, venue.map(each -> graph.text(each, Dcterms.title)).orElse(""), graph.text(paper, Prism.seriesTitle),
                graph.text(paper, Prism.volume), graph.text(paper, Prism.number), graph.text(paper, Prism.pageRange),
                graph.values(paper, Dcterms.publisher).map(publisher -> graph.text(publisher, Foaf.name)).findFirst().orElse(""),
                new Identifiers(bearers.flatMap(this::identifiers).filter(StatedPaper::isSerial).toList(),
                        venue.stream().flatMap(each -> graph.texts(each, Dcterms.identifier)).toList()));
    }

    /** The place of a venue's kind among the kinds. */
    private int kind(Node venue) {
        return IntStream.range(0, VENUES.size())
                .filter(at -> graph.values(venue, RDF.Nodes.type).anyMatch(VENUES.get(at).getKey()::equals)).findFirst().orElse(VENUES.size());
    }

    private Identifiers stated(Node bearer) {
        return new Identifiers(identifiers(bearer).toList(), graph.texts(bearer, Dcterms.identifier).toList());
    }

    private Stream<Identifier> identifiers(Node bearer) {
        return graph.texts(bearer, Datacite.hasIdentifier).flatMap(iri -> Stream.of(IdentifierScheme.values())
                .filter(scheme -> iri.startsWith(scheme.prefix())).flatMap(scheme -> scheme.read(iri).stream()).limit(1));
    }

    private static boolean isSerial(Identifier identifier) {
        return identifier.scheme() == IdentifierScheme.ISSN || identifier.scheme() == IdentifierScheme.ISBN;
    }

    private List<EntryLink> links() {
        return Stream.of(
                        links(Foaf.page, EntryLink.Relation.LANDING_PAGE),
                        links(Dcterms.hasFormat, EntryLink.Relation.FULL_TEXT),
                        links(Schema.codeRepository, EntryLink.Relation.CODE))
                .flatMap(each -> each).toList();
    }

    /** Addresses that are none are left out. */
    private Stream<EntryLink> links(Node property, EntryLink.Relation relation) {
        return graph.texts(paper, property).flatMap(address -> {
            try {
                return Stream.of(new EntryLink(relation, address));
            } catch (IllegalArgumentException malformed) {
                return Stream.empty();
            }
        });
    }
}
