package org.papergraph.web.mcp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.query.QueryRejectedException;

/**
 * The description of a tool for agents.
 *
 * @param inputSchema of its arguments, in JSON Schema
 */
record ToolDescription(String title, String description, Map<String, Object> inputSchema) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Reads the description of the tool of that name. */
    static ToolDescription of(String tool) {
        try (InputStream file = ToolDescription.class.getResourceAsStream(tool + ".yaml")) {
            return YAML.readValue(file, new TypeReference<ToolDescription>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the description of the tool " + tool, e);
        }
    }

    /** @throws QueryRejectedException where an argument is none of the tool's */
    void requireKnown(Map<String, Object> arguments) {
        Map<?, ?> known = (Map<?, ?>) inputSchema.get("properties");
        arguments.keySet().stream().filter(name -> !known.containsKey(name)).findFirst().ifPresent(name -> {
            throw new QueryRejectedException("there is no argument '" + name + "'; this tool takes "
                    + known.keySet().stream().map(Object::toString).collect(Collectors.joining(", ")));
        });
    }

    ToolDescription withDescription(String other) {
        return new ToolDescription(title, other, inputSchema);
    }
}
