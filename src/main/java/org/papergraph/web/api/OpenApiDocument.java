package org.papergraph.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.papergraph.citation.CitationFormat;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.PageRange;
import org.papergraph.query.Parameter;
import org.papergraph.query.ParameterType;
import org.papergraph.query.StoredQueries;

/** Describes the stored queries in OpenAPI 3.0.3, which generators of clients read. */
public final class OpenApiDocument {

    private static final String PROBLEM = "application/problem+json";

    private OpenApiDocument() {}

    /**
     * @param version of the program
     * @param root of the server, such as {@code /}
     */
    public static String of(NamedQueries queries, String version, String root) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.3");
        document.putObject("info")
                .put("title", "Papergraph")
                .put("version", version)
                .put("description", "The stored queries of a knowledge graph of research papers.");
        document.putArray("servers").addObject().put("url", root);
        ObjectNode paths = document.putObject("paths");
        queries.all().forEach(query -> paths.putObject("/api/" + query.name()).set("get", operation(query)));
        document.set("components", components());
        return document.toPrettyString() + "\n";
    }

    private static ObjectNode operation(NamedQuery query) {
        ObjectNode operation = JsonNodeFactory.instance.objectNode()
                .put("operationId", operationId(query.name()))
                .put("summary", query.summary())
                .put("description", query.description());
        ArrayNode tags = operation.putArray("tags");
        query.tags().forEach(tags::add);
        ArrayNode parameters = operation.putArray("parameters");
        query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (query.sample().isSelectType()) {
            parameters.addObject().put("$ref", "#/components/parameters/page");
            parameters.addObject().put("$ref", "#/components/parameters/size");
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode content = responses.putObject("200").put("description", "The results.").putObject("content");
        ApiRoutes.mediaTypes(query).forEach(type -> content.putObject(type).set("schema", schema(query, type)));
        List.of("400", "406", "503").forEach(status ->
                responses.putObject(status).put("$ref", "#/components/responses/" + status));
        return operation;
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode json = JsonNodeFactory.instance.objectNode()
                .put("name", parameter.name())
                .put("in", "query")
                .put("required", parameter.required() && parameter.defaults().isEmpty());
        ObjectNode schema = json.putObject("schema");
        switch (parameter.type()) {
            case INTEGER -> schema.put("type", "integer");
            case DECIMAL -> schema.put("type", "number");
            case DATE -> schema.put("type", "string").put("format", "date");
            case IRI -> schema.put("type", "string").put("format", "uri-reference");
            case LITERAL -> schema.put("type", "string");
        }
        parameter.defaults().forEach(value -> addDefault(schema, parameter.type(), value));
        if (!parameter.choices().isEmpty()) {
            ArrayNode choices = schema.putArray("enum");
            parameter.choices().forEach(choices::add);
        }
        return json;
    }

    private static void addDefault(ObjectNode schema, ParameterType type, String value) {
        if (type == ParameterType.INTEGER || type == ParameterType.DECIMAL) {
            schema.put("default", new BigDecimal(value));
        } else {
            schema.put("default", value);
        }
    }

    private static ObjectNode schema(NamedQuery query, String mediaType) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (!mediaType.equals(StoredQueries.ROWS)) {
            return mediaType.equals(CitationFormat.CSL_JSON.mediaType()) ? items(schema) : schema.put("type", mediaType.endsWith("json") ? "object" : "string");
        }
        schema.put("type", "object");
        ArrayNode required = schema.putArray("required");
        List.of("query", "page", "size", "columns", "rows", "more").forEach(required::add);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("query").put("type", "string");
        properties.putObject("page").put("type", "integer");
        properties.putObject("size").put("type", "integer");
        properties.putObject("columns").put("type", "array").putObject("items").put("type", "string");
        ObjectNode row = properties.putObject("rows").put("type", "array").putObject("items").put("type", "object");
        ObjectNode columns = row.putObject("properties");
        query.sample().getResultVars().forEach(columns::putObject);
        properties.putObject("more").put("type", "boolean").put("description", "True if there is a next page.");
        return schema;
    }

    private static ObjectNode items(ObjectNode schema) {
        schema.put("type", "array").putObject("items").put("type", "object");
        return schema;
    }

    private static ObjectNode components() {
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        ObjectNode parameters = components.putObject("parameters");
        addNumber(parameters, "page", "The page of the rows, from 1.", 1, PageRange.LAST_PAGE);
        addNumber(parameters, "size", "Rows a page.", PageRange.USUAL_SIZE, PageRange.LARGEST_SIZE);
        ObjectNode responses = components.putObject("responses");
        addProblem(responses, "400", "A value is missing, unknown or of the wrong type.");
        addProblem(responses, "406", "The results have no media type that the request accepts.");
        addProblem(responses, "503", "The query took too long.");
        ObjectNode problem = components.putObject("schemas").putObject("Problem").put("type", "object");
        problem.put("description", "An error (RFC 9457).");
        ObjectNode properties = problem.putObject("properties");
        List.of("type", "title", "detail").forEach(name -> properties.putObject(name).put("type", "string"));
        properties.putObject("status").put("type", "integer");
        return components;
    }

    private static void addNumber(ObjectNode parameters, String name, String description, int usual, int largest) {
        parameters.putObject(name)
                .put("name", name)
                .put("in", "query")
                .put("description", description)
                .putObject("schema")
                .put("type", "integer").put("minimum", 1).put("maximum", largest).put("default", usual);
    }

    private static void addProblem(ObjectNode responses, String status, String description) {
        responses.putObject(status)
                .put("description", description)
                .putObject("content").putObject(PROBLEM).putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }

    /** The name in camel case, as generators make methods of it: {@code papersByAuthor}. */
    private static String operationId(String name) {
        StringBuilder id = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+")) {
            id.append(id.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return id.toString();
    }
}
