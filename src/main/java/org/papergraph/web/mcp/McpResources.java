package org.papergraph.web.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Resources of the Model Context Protocol: documents to read before writing SPARQL. */
final class McpResources {

    private McpResources() {}

    static List<SyncResourceSpecification> all() {
        return List.of(
                resource("graph-model", "The graph, by example", "Every kind of statement in the graph as annotated Turtle.",
                        "text/markdown", "graph-model.md"),
                resource("ontology", "The ontology", "The classes and properties of the namespace pg: with comments and examples.",
                        "text/turtle", "/org/papergraph/graph/papergraph.ttl"));
    }

    private static SyncResourceSpecification resource(String name, String title, String description, String mediaType, String file) {
        String uri = "papergraph://" + name;
        Resource resource = Resource.builder(uri, name).title(title).description(description).mimeType(mediaType).build();
        return new SyncResourceSpecification(resource, (context, request) -> ReadResourceResult.builder(
                List.of(new TextResourceContents(uri, mediaType, text(file)))).build());
    }

    private static String text(String name) {
        try (InputStream file = McpResources.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
