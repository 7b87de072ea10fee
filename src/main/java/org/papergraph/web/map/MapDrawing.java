package org.papergraph.web.map;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.query.QueryFiles;
import org.papergraph.web.map.CoOccurrence.Concept;
import org.papergraph.web.map.CoOccurrence.Partner;
import org.papergraph.web.map.ConceptMap.Choice;
import org.papergraph.web.map.ConceptMap.Filter;
import org.papergraph.web.map.ConceptMap.Neighbour;
import org.papergraph.web.map.ConceptMap.Place;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.QueryUrls;
import org.papergraph.web.view.ResourceUrls;

/** Chooses what stands on one view of the concept map. */
final class MapDrawing {

    private static final int MOST_USED = 60;
    private static final int AROUND = 40;
    private static final int NEIGHBOURS = 5;

    private final CoOccurrence counted;
    private final IntFunction<String> names;
    private final ResourceUrls urls;
    private final MapView view;
    private final PaperContent papers;

    /** The content of papers. */
    interface PaperContent {
        /** The title of a paper, or the words that stand in for it; empty for another resource. */
        Optional<String> title(String iri);

        /** The numbers of its concepts. */
        List<Integer> concepts(String iri);
    }

    /** @param names of concepts by their numbers */
    MapDrawing(CoOccurrence counted, IntFunction<String> names, PaperContent papers, ResourceUrls urls, MapView view) {
        this.counted = counted;
        this.names = names;
        this.urls = urls;
        this.view = view;
        this.papers = papers;
    }

    /** The view; empty when it has a centre that is not on the map. */
    Optional<ConceptMap> draw() {
        if (view.concept().isEmpty()) {
            return Optional.of(mostUsed());
        }
        return urls.keys().candidates(view.concept()).stream()
                .flatMap(iri -> counted.number(iri).stream())
                .findFirst()
                .map(this::around)
                .or(() -> urls.keys().candidates(view.concept()).stream().flatMap(iri -> ofPaper(iri).stream()).findFirst());
    }

    private Optional<ConceptMap> ofPaper(String iri) {
        return papers.title(iri).map(title -> {
            List<Integer> shown = papers.concepts(iri).stream().filter(this::isOfKind).sorted().limit(AROUND).toList();
            String key = urls.keys().key(iri);
            Place middle = new Place(key, new Link(title, urls.page(iri)), MapView.around(key), ResourceType.PAPER.label(), 1,
                    shown.stream().map(each -> neighbour(new Partner(each, 1))).toList());
            List<Place> places = Stream.concat(Stream.of(middle), shown.stream().map(each -> place(each, shown))).toList();
            return new ConceptMap(middle.page(), filters(), places, QueryUrls.editor(QueryFiles.load(MapDrawing.class, "of-paper"), Map.of("resource", iri)));
        });
    }

    private ConceptMap mostUsed() {
        List<Integer> shown = counted.first(MOST_USED, this::isOfKind);
        List<Place> places = shown.stream().map(each -> place(each, shown)).toList();
        return new ConceptMap(Link.plain(""), filters(), places, QueryUrls.editor(QueryFiles.load(MapDrawing.class, "most-used"), Map.of()));
    }

    private ConceptMap around(int centre) {
        List<Partner> partners = counted.partners(centre, this::isOfKind).stream()
                .filter(each -> each.shared() >= view.minimum())
                .limit(AROUND)
                .toList();
        List<Integer> shown = partners.stream().map(Partner::concept).toList();
        Place middle = placed(centre, partners.stream().map(this::neighbour).toList());
        List<Place> places = Stream.concat(Stream.of(middle), shown.stream().map(each -> place(each, shown))).toList();
        String query = QueryUrls.editor(QueryFiles.load(MapDrawing.class, "around"), Map.of("resource", counted.concept(centre).iri()));
        return new ConceptMap(middle.page(), filters(), places, query);
    }

    /** A concept with the strongest of its partners among those shown. */
    private Place place(int number, List<Integer> shown) {
        Set<Integer> others = new HashSet<>(shown);
        return placed(number, counted.partners(number, others::contains).stream()
                .filter(each -> each.shared() >= view.minimum())
                .limit(NEIGHBOURS)
                .map(this::neighbour)
                .toList());
    }

    private Place placed(int number, List<Neighbour> neighbours) {
        Concept concept = counted.concept(number);
        String key = urls.keys().key(concept.iri());
        Link page = new Link(names.apply(number), urls.page(concept.iri()));
        return new Place(key, page, MapView.around(key), concept.kind(), concept.papers(), neighbours);
    }

    private Neighbour neighbour(Partner partner) {
        String key = urls.keys().key(counted.concept(partner.concept()).iri());
        return new Neighbour(key, new Link(names.apply(partner.concept()), MapView.around(key)), partner.shared());
    }

    private boolean isOfKind(int number) {
        return view.kind().isEmpty() || view.kind().equals(counted.concept(number).kind());
    }

    private List<Filter> filters() {
        List<Choice> kinds = Stream.concat(Stream.of(""), MapView.TYPES.stream())
                .map(each -> choice(each.isEmpty() ? "all" : each + "s", view.withKind(each)))
                .toList();
        List<Choice> minima = MapView.MINIMA.stream()
                .map(each -> choice(Integer.toString(each), view.withMinimum(each)))
                .toList();
        return List.of(new Filter("Show", kinds), new Filter("Papers in common, at least", minima));
    }

    private Choice choice(String words, MapView other) {
        return new Choice(new Link(words, other.href()), other.equals(view));
    }
}
