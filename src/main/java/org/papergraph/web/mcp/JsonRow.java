package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.papergraph.query.JsonValues;
import org.papergraph.resource.LabelledTerm;

/** A row of an answer as a JSON object under construction; unknown and empty values are left out. */
record JsonRow(ObjectNode json) {

    JsonRow() {
        this(JsonNodeFactory.instance.objectNode());
    }

    /** A solution of a query, by column. */
    static ObjectNode of(Binding solution, List<Var> columns) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        columns.stream()
                .filter(solution::contains)
                .forEach(column -> json.set(column.getVarName(), JsonValues.of(solution.get(column))));
        json.properties().removeIf(member -> member.getValue().asText().isEmpty());
        return json;
    }

    JsonRow text(String name, String value) {
        return value.isEmpty() ? this : new JsonRow(json.put(name, value));
    }

    /** A number from its digits; another text stays one. */
    JsonRow number(String name, String value) {
        return value.matches("-?\\d+(\\.\\d+)?") ? new JsonRow(json.put(name, new BigDecimal(value))) : text(name, value);
    }

    JsonRow flag(String name, boolean value) {
        return new JsonRow(json.put(name, value));
    }

    /** A flag as the graph has it, or empty. */
    JsonRow flag(String name, String value) {
        return value.isEmpty() ? this : flag(name, Boolean.parseBoolean(value));
    }

    JsonRow name(LabelledTerm resource) {
        return text("name", resource.label());
    }

    JsonRow id(LabelledTerm resource) {
        return text("id", resource.iri());
    }
}
