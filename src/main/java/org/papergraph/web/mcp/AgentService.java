package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryRunner;
import org.papergraph.resource.ResourceReader;
import org.papergraph.search.Search;
import org.papergraph.query.QueryTimeoutException;
import org.papergraph.web.http.McpServlet;
import org.papergraph.web.view.ResourceUrls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tools, resources and prompts for agents, over HTTP or over standard streams. No session is kept: every request stands alone. */
public final class AgentService implements McpServlet.Service {

    private static final Logger LOG = LoggerFactory.getLogger(AgentService.class);
    private static final JacksonMcpJsonMapper JSON =
            new JacksonMcpJsonMapper(new ObjectMapper().registerModule(new SimpleModule().addSerializer(McpError.class, new ErrorSerializer())));

    private static final ToolAnnotations READS_ONLY = ToolAnnotations.builder()
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();

    private static final String INSTRUCTIONS = """
            Papergraph is a knowledge graph of research papers: who wrote them, and which methods, tasks, datasets and \
            metrics their titles and abstracts mention, read out of documents by a model with a confidence for every \
            link. Begin with search to learn how the graph calls something, then describe it by its IRI. For usual \
            questions there is run_query, for all others sparql. Use explain to see the sentences behind a link before \
            you rely on it. What is not in the graph was not in its documents: say so instead of guessing. Cite papers \
            by title and IRI.""";

    private final Map<GraphTool, ToolDescription> tools = new LinkedHashMap<>();
    private final String version;

    /** @param version of the program */
    public AgentService(Search search, QueryRunner runner, String base, NamedQueries queries, String version) {
        this.version = version;
        ResourceUrls urls = new ResourceUrls(base);
        ResourceReader resources = new ResourceReader(runner, base);
        ResourceFinder finder = new ResourceFinder(search, resources);
        StoredQueryTool stored = new StoredQueryTool(queries, runner, finder);
        List.of(new SearchTool(search, urls), new DescribeTool(resources, finder, urls), stored,
                        new SparqlTool(runner), new ExplainTool(resources, finder, urls))
                .forEach(tool -> tools.put(tool, ToolDescription.of(tool.name())));
        tools.computeIfPresent(stored, (tool, description) -> description.withDescription(description.description() + "\n" + stored.list()));
    }

    @Override
    public McpJsonMapper json() {
        return JSON;
    }

    /** Answers messages, one a line, until the input ends and all answers are out. */
    public void serve(InputStream in, OutputStream out) {
        LineTransport transport = new LineTransport(JSON, out);
        connect(transport);
        transport.run(in);
    }

    @Override
    public void connect(McpStatelessServerTransport transport) {
        McpServer.sync(transport)
                .jsonMapper(JSON)
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(value.toString()))
                .validateToolInputs(false)
                .immediateExecution(true)
                .serverInfo(Implementation.builder("papergraph", version).title("Papergraph").build())
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).resources(false, false).prompts(false).build())
                .tools(tools.entrySet().stream().map(each -> specification(each.getKey(), each.getValue())).toList())
                .resources(McpResources.all())
                .prompts(McpPrompts.all())
                .build();
    }

    private static SyncToolSpecification specification(GraphTool tool, ToolDescription description) {
        Tool described = Tool.builder(tool.name(), description.inputSchema())
                .title(description.title())
                .description(description.description())
                .outputSchema(description.outputSchema())
                .annotations(READS_ONLY)
                .build();
        return new SyncToolSpecification(described, (context, request) -> answer(tool, description, context, request));
    }

    /** The result as structure and, for agents that read text alone, as JSON text; or an error message. */
    private static CallToolResult answer(GraphTool tool, ToolDescription description, McpTransportContext context, CallToolRequest request) {
        try {
            Map<String, Object> arguments = given(request);
            description.requireKnown(arguments);
            String site = Optional.ofNullable(context.get(McpServlet.ORIGIN)).map(Object::toString).orElse("");
            return CallToolResult.builder().structuredContent(tool.answer(new ToolArguments(arguments, site))).build();
        } catch (QueryRejectedException | QueryTimeoutException e) {
            return failure(e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("the tool {} failed", tool.name(), e);
            return failure("the server failed to answer; its log says why");
        }
    }

    /** Agents give null for what they leave out. */
    private static Map<String, Object> given(CallToolRequest request) {
        return Optional.ofNullable(request.arguments()).orElse(Map.of()).entrySet().stream()
                .filter(argument -> Objects.nonNull(argument.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static CallToolResult failure(String message) {
        return CallToolResult.builder().addTextContent(message).isError(true).build();
    }
}
