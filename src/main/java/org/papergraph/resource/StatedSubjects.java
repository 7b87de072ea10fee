package org.papergraph.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;

/**
 * The subjects of one vocabulary that documents state of a paper.
 *
 * @param vocabulary its IRI
 */
public record StatedSubjects(String vocabulary, List<LabelledTerm> subjects) {

    public StatedSubjects {
        subjects = List.copyOf(subjects);
    }

    /** The name of the vocabulary, such as {@code mesh headings}. */
    public String name() {
        return Labels.words(vocabulary);
    }

    static List<StatedSubjects> read(String paper, QueryFiles queries, Labeller labeller) {
        Map<String, List<Row>> byVocabulary = Labeller.firsts(queries.rows("subjects", Map.of("resource", paper)), "subject")
                .collect(Collectors.groupingBy(row -> row.text("vocabulary"), LinkedHashMap::new, Collectors.toList()));
        return byVocabulary.entrySet().stream()
                .map(each -> new StatedSubjects(each.getKey(), each.getValue().stream().map(row -> labeller.of(row, "subject")).toList()))
                .toList();
    }
}
