package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Vocabulary;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;

/** What the graph says of a thing itself, by property with the prefix of its vocabulary. */
final class Facts {

    private static final int MOST_VALUES = 20;
    private static final int LONGEST = 3000;

    /** Properties that a section of its own shows with more about each value. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of(
            Dcterms.creator.getURI(), Pg.usesMethod.getURI(), Pg.addressesTask.getURI(), Pg.usesDataset.getURI(), Pg.reportsMetric.getURI());

    private Facts() {}

    /** One value or, where there are several, an array; of more than some, the first, with a note. */
    static ObjectNode of(List<ObjectNode> rows, boolean hasSections) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        for (ObjectNode row : rows) {
            String property = row.get("property").asText();
            if (!property.equals(RDF.type.getURI()) && !(hasSections && SHOWN_ELSEWHERE.contains(property))) {
                facts.withArray("/" + prefixed(property)).add(value(row));
            }
        }
        facts.properties().forEach(fact -> fact.setValue(bounded((ArrayNode) fact.getValue())));
        return facts;
    }

    private static JsonNode value(ObjectNode row) {
        JsonNode value = row.get("value");
        if (row.has("name")) {
            return JsonNodeFactory.instance.objectNode().<ObjectNode>set("name", row.get("name")).set("iri", value);
        }
        return value.isTextual() ? JsonNodeFactory.instance.textNode(TextExcerpt.opening(value.asText(), LONGEST)) : value;
    }

    private static JsonNode bounded(ArrayNode values) {
        if (values.size() == 1) {
            return values.get(0);
        }
        int left = values.size() - MOST_VALUES;
        while (values.size() > MOST_VALUES) {
            values.remove(values.size() - 1);
        }
        return left > 0 ? values.add("… and " + left + " more") : values;
    }

    private static String prefixed(String iri) {
        return Vocabulary.PREFIXES.entrySet().stream()
                .filter(each -> iri.startsWith(each.getValue()))
                .map(each -> each.getKey() + ":" + iri.substring(each.getValue().length()))
                .findFirst()
                .orElse(iri);
    }
}
