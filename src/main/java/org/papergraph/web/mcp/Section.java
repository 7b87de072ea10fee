package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.resource.LabelledTerm;
import org.papergraph.resource.PaperConcept;
import org.papergraph.resource.PaperLists.ListedPaper;
import org.papergraph.resource.PaperLists.SharedPapers;
import org.papergraph.resource.ResourceReader;

/**
 * A part of a description: rows on one resource.
 *
 * @param name of the answer's member
 * @param limit rows at a time
 * @param paged true if rows behind the first can be requested
 */
record Section(String name, int limit, boolean paged, Rows rows) {

    private static final int LONG = 30;
    private static final int SHORT = 10;

    /** Reads rows on a resource. */
    interface Rows {

        /** At most {@code limit} rows behind the first {@code offset}. */
        Stream<JsonRow> read(ResourceReader resources, String iri, int limit, int offset);
    }

    /** The sections that describe resources of a type; those of any other resource where it is empty. */
    static List<Section> of(String label) {
        return ResourceType.ofLabel(label).map(Section::of).orElseGet(Section::mentions);
    }

    /** The rows of a page from 1, and one more where there are more. */
    List<ObjectNode> read(ResourceReader resources, String iri, int page) {
        return rows.read(resources, iri, limit + 1, (page - 1) * limit).limit(limit + 1L).map(JsonRow::json).toList();
    }

    private static List<Section> of(ResourceType type) {
        return switch (type) {
            case PAPER -> join(Stream.of(authors()), ResourceType.concepts().stream().map(Section::concepts),
                    Stream.of(evaluations(), relations(), subjects(), references(), papers("citedBy", Cito.cites), documents()));
            case METHOD, TASK, DATASET, METRIC -> join(
                    Stream.of(narrower(), evaluations(), papers("papers", type.linkFromPaper().orElseThrow())),
                    ResourceType.concepts().stream().map(other -> usedWith(type, other)));
            case PERSON, ORGANIZATION -> List.of(papers("papers", Dcterms.creator), coauthors(), figures());
            case VENUE -> List.of(papers("papers", Dcterms.isPartOf), papers("papersNamingIt", Pg.mentionsVenue));
            case SUBJECT -> List.of(papers("papers", Dcterms.subject));
            case CITED_WORK -> List.of(relations(), papers("citedBy", Cito.cites));
            case DOCUMENT -> List.of(entries());
            default -> mentions();
        };
    }

    @SafeVarargs
    private static List<Section> join(Stream<Section>... parts) {
        return Stream.of(parts).flatMap(each -> each).toList();
    }

    private static Section authors() {
        return new Section("authors", LONG, false, (resources, iri, limit, offset) -> resources.authors(iri).authors().stream()
                .map(each -> new JsonRow()
                        .name(each.agent())
                        .number("position", each.hasPosition() ? Integer.toString(each.position()) : "")
                        .id(each.agent())));
    }

    private static Section concepts(ResourceType type) {
        return new Section(type.plural(), LONG, false, (resources, iri, limit, offset) -> resources.concepts(iri).stream()
                .filter(each -> isLinkedAs(each, type))
                .map(each -> new JsonRow()
                        .name(each.concept())
                        .number("confidence", each.confidence())
                        .flag("linked", each.linked())
                        .id(each.concept())));
    }

    private static Section relations() {
        return new Section("relations", LONG, false, (resources, iri, limit, offset) -> resources.relatedWorks(iri).stream()
                .map(each -> new JsonRow()
                        .text("relation", each.relation().words())
                        .name(each.work())
                        .text("identifiers", each.identifiers().stream().map(LabelledTerm::label).collect(Collectors.joining(", ")))
                        .id(each.work())));
    }

    private static Section subjects() {
        return new Section("statedSubjects", LONG, false, (resources, iri, limit, offset) -> resources.statedSubjects(iri).stream()
                .flatMap(each -> each.subjects().stream().map(subject -> new JsonRow().name(subject).text("vocabulary", each.name()).id(subject))));
    }

    private static Section references() {
        return new Section("references", LONG, true, (resources, iri, limit, offset) -> resources.references(iri).stream().skip(offset)
                .map(each -> new JsonRow()
                        .text("written", each.written())
                        .text("identifiers", each.identifiers().stream().map(LabelledTerm::label).collect(Collectors.joining(", ")))
                        .flag("inGraph", Boolean.toString(each.isPaper()))
                        .name(each.work())
                        .id(each.work())));
    }

    private static Section documents() {
        return new Section("documents", SHORT, false, (resources, iri, limit, offset) -> resources.occurrences(iri).stream()
                .map(each -> new JsonRow()
                        .text("document", each.document().label())
                        .number("entry", each.number())
                        .number("line", each.line())
                        .flag("authorListComplete", each.authorListComplete())
                        .id(each.entry())));
    }

    private static Section evaluations() {
        return new Section("evaluations", SHORT, true, (resources, iri, limit, offset) -> resources.evaluations(iri, limit, offset).stream()
                .map(each -> new JsonRow()
                        .text("paper", each.paper().label())
                        .text("dataset", each.dataset().label())
                        .text("tasks", labels(each.tasks()))
                        .text("metrics", labels(each.metrics()))
                        .text("methods", labels(each.methods()))
                        .text("results", each.results().stream().map(result -> result.metric().label() + ": " + result.plain()).collect(Collectors.joining("; ")))
                        .text("sentence", each.passages().stream().map(passage -> passage.before() + passage.words() + passage.after()).collect(Collectors.joining(" ")))
                        .number("confidence", each.confidence())
                        .id(each.paper())));
    }

    private static String labels(List<LabelledTerm> terms) {
        return terms.stream().map(LabelledTerm::label).collect(Collectors.joining("; "));
    }

    private static Section narrower() {
        return new Section("narrower", LONG, false, (resources, iri, limit, offset) ->
                resources.narrower(iri).stream().map(each -> new JsonRow().name(each).id(each)));
    }

    private static Section papers(String name, Node link) {
        return new Section(name, LONG, true, (resources, iri, limit, offset) -> resources.papers().papers(iri, link, limit, offset).stream()
                .map(each -> paper(each, iri, resources.concepts(each.paper().iri()))));
    }

    /** A paper with the tasks and datasets that it is linked to; with a confidence where it is linked to the resource by a statement. */
    private static JsonRow paper(ListedPaper listed, String iri, List<PaperConcept> concepts) {
        List<PaperConcept> linked = concepts.stream().filter(PaperConcept::linked).toList();
        String confidence = linked.stream().filter(each -> each.concept().iri().equals(iri)).map(PaperConcept::confidence).findFirst().orElse("");
        return new JsonRow()
                .name(listed.paper())
                .text("date", listed.date())
                .number("confidence", confidence)
                .text("tasks", names(linked, ResourceType.TASK))
                .text("datasets", names(linked, ResourceType.DATASET))
                .id(listed.paper());
    }

    private static String names(List<PaperConcept> concepts, ResourceType type) {
        return concepts.stream().filter(each -> isLinkedAs(each, type)).map(each -> each.concept().label()).collect(Collectors.joining(", "));
    }

    private static boolean isLinkedAs(PaperConcept concept, ResourceType type) {
        return type.linkFromPaper().orElseThrow().hasURI(concept.link());
    }

    private static Section usedWith(ResourceType type, ResourceType other) {
        String name = other.plural();
        return new Section("usedWith" + Character.toUpperCase(name.charAt(0)) + name.substring(1), SHORT, false, (resources, iri, limit, offset) ->
                resources.papers().together(iri, type.linkFromPaper().orElseThrow(), other.linkFromPaper().orElseThrow(), limit).stream()
                        .map(Section::shared));
    }

    private static Section coauthors() {
        return new Section("coauthors", LONG, false, (resources, iri, limit, offset) ->
                resources.papers().together(iri, Dcterms.creator, Dcterms.creator, limit).stream().map(Section::shared));
    }

    private static JsonRow shared(SharedPapers shared) {
        LabelledTerm resource = shared.resource();
        return new JsonRow().name(resource).number("papers", Integer.toString(shared.papers())).id(resource);
    }

    private static Section figures() {
        return new Section("figures", LONG, false, (resources, iri, limit, offset) -> resources.figuresOfAgent(iri).stream()
                .map(each -> new JsonRow().name(each.name()).number("value", each.value()).text("document", each.other().label())));
    }

    private static Section entries() {
        return new Section("entries", LONG, true, (resources, iri, limit, offset) -> resources.documents().entries(iri, limit, offset).stream()
                .map(each -> new JsonRow()
                        .number("entry", Integer.toString(each.number()))
                        .name(each.paper())
                        .number("atLine", each.line())
                        .id(each.paper())));
    }

    private static List<Section> mentions() {
        return List.of(new Section("mentionedBy", LONG, true, (resources, iri, limit, offset) -> resources.incoming(iri).rows().values().stream()
                .flatMap(List::stream)
                .skip(offset)
                .map(row -> new JsonRow().text("property", row.text("property")).text("name", row.text("label")).text("id", row.text("value")))));
    }
}
