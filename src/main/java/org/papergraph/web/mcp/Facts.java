package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.query.JsonValues;
import org.papergraph.query.Row;
import org.papergraph.resource.Labels;
import org.papergraph.resource.Properties;
import org.papergraph.text.Excerpt;

/** The properties of a resource as JSON, by prefixed name. */
final class Facts {

    private static final int MOST_VALUES = 20;
    private static final int LONGEST = 3000;

    /** Properties that sections show with more on each value, and the type. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of(
            RDF.type.getURI(), Dcterms.creator.getURI(), Pg.usesMethod.getURI(), Pg.addressesTask.getURI(), Pg.usesDataset.getURI(),
            Pg.reportsMetric.getURI(), Cito.cites.getURI(), Dcterms.references.getURI(), Dcterms.relation.getURI(), Dcterms.subject.getURI());

    private Facts() {}

    /** One value or, where there are several, an array: the first {@value #MOST_VALUES} and a note of how many more. */
    static ObjectNode of(Properties properties) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        properties.rows().forEach((property, rows) -> {
            if (!SHOWN_ELSEWHERE.contains(property)) {
                facts.set(Labels.prefixed(property), bounded(rows));
            }
        });
        return facts;
    }

    private static JsonNode bounded(List<Row> rows) {
        if (rows.size() == 1) {
            return value(rows.get(0));
        }
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        rows.stream().limit(MOST_VALUES).map(Facts::value).forEach(values::add);
        int left = rows.size() - MOST_VALUES;
        return left > 0 ? values.add("… and " + left + " more") : values;
    }

    private static JsonNode value(Row row) {
        JsonNode value = JsonValues.of(row.terms().get("value"));
        if (row.has("label")) {
            return JsonNodeFactory.instance.objectNode().put("name", row.text("label")).set("id", value);
        }
        return value.isTextual() ? JsonNodeFactory.instance.textNode(Excerpt.cut(value.asText(), LONGEST)) : value;
    }
}
