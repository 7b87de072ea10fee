package org.papergraph.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a table of terms, by their places from 0; -1 for one that is not there.
 *
 * @param otherLabel of cells with several names, parted by {@code |} or {@code ;}
 */
record TermColumns(int labelColumn, int iriColumn, int otherLabel, int broader, int type) {

    private static final int NONE = -1;
    private static final Set<String> LABELS = Set.of("label", "name", "term", "preflabel", "preferredlabel", "preferredname", "itemlabel", "title", "concept");
    private static final Set<String> IRIS = Set.of("iri", "uri", "id", "url", "item", "identifier", "conceptiri", "concepturi");
    private static final Set<String> OTHER_LABELS = Set.of("altlabel", "altlabels", "alternativelabel", "alternativelabels", "synonym", "synonyms", "alias", "aliases", "otherlabels", "itemaltlabel");
    private static final Set<String> BROADER = Set.of("broader", "broaderterm", "broaderterms", "parent", "parents", "subclassof");
    private static final Set<String> TYPES = Set.of("type", "class", "instanceof", "kind");

    /** By a head; empty where it names no column of labels or none of IRIs. */
    static Optional<TermColumns> named(List<String> head) {
        TermColumns columns = new TermColumns(place(head, LABELS), place(head, IRIS), place(head, OTHER_LABELS), place(head, BROADER), place(head, TYPES));
        return Optional.of(columns).filter(found -> found.labelColumn != NONE && found.iriColumn != NONE);
    }

    /** By a first row without a head: an IRI, and a label beside it. */
    static Optional<TermColumns> of(List<String> row) {
        int iri = IntStream.range(0, row.size()).filter(at -> row.get(at).matches("(?:https?://|urn:).*")).findFirst().orElse(NONE);
        int label = IntStream.range(0, row.size()).filter(at -> at != iri && !row.get(at).isEmpty()).findFirst().orElse(NONE);
        return label == NONE ? Optional.empty() : Optional.of(new TermColumns(label, iri, NONE, NONE, NONE));
    }

    private static int place(List<String> head, Set<String> names) {
        return IntStream.range(0, head.size()).filter(at -> names.contains(head.get(at).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))).findFirst().orElse(NONE);
    }

    String label(List<String> cells) {
        return cell(cells, labelColumn);
    }

    String iri(List<String> cells) {
        return cell(cells, iriColumn);
    }

    Stream<String> otherLabels(List<String> cells) {
        return several(cells, otherLabel);
    }

    Stream<String> broader(List<String> cells) {
        return several(cells, broader);
    }

    Stream<String> classes(List<String> cells) {
        return several(cells, type);
    }

    private static Stream<String> several(List<String> cells, int column) {
        return Stream.of(cell(cells, column).split("[|;]")).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
