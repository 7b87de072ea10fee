package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
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
import org.papergraph.query.QueryStoppedException;
import org.papergraph.web.http.McpServlet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tools, resources and prompts for agents, over HTTP or over standard streams. No session is kept: every request stands alone. */
public final class AgentService implements McpServlet.Service {

    private static final Logger LOG = LoggerFactory.getLogger(AgentService.class);
    private static final McpJsonMapper JSON = new JsonRpcMapper(
            new JacksonMcpJsonMapper(new ObjectMapper().registerModule(new SimpleModule().addSerializer(McpError.class, new ErrorSerializer()))));

    private static final ToolAnnotations READS_ONLY = ToolAnnotations.builder()
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();

    private static final String INSTRUCTIONS = """
            Papergraph is a knowledge graph of research papers: who wrote them, and which methods, tasks, datasets and \
            metrics their titles and abstracts mention, read out of documents by a model with a confidence for every \
            link. Begin with search to learn how the graph calls something, then describe it by its id. For usual \
            questions there is run_query, for all others sparql. Use explain to see the sentences behind a link before \
            you rely on it. What is not in the graph was not in its documents: say so instead of guessing. An id such as \
            paper/x is short for the IRI %1$spaper/x, where its page is; tools take either, and in SPARQL <paper/x> is that IRI. Cite papers \
            by title and IRI.""";

    private final Map<GraphTool, ToolDescription> tools = new LinkedHashMap<>();
    private final ShortIds ids;
    private final String instructions;
    private final String version;

    /** @param version of the program */
    public AgentService(Search search, QueryRunner runner, String base, NamedQueries queries, String version) {
        this.version = version;
        this.ids = new ShortIds(base);
        this.instructions = INSTRUCTIONS.formatted(base);
        ResourceReader resources = new ResourceReader(runner, base);
        ResourceFinder finder = new ResourceFinder(search, resources);
        StoredQueryTool stored = new StoredQueryTool(queries, runner, finder, search);
        List.of(new SearchTool(search), new DescribeTool(resources, finder), stored,
                        new SparqlTool(runner), new ExplainTool(resources, finder))
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
        McpServer.sync(new CheckedTransport(transport))
                .jsonMapper(JSON)
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(value.toString()))
                .validateToolInputs(false)
                .immediateExecution(true)
                .serverInfo(Implementation.builder("papergraph", version).title("Papergraph").build())
                .instructions(instructions)
                .capabilities(ServerCapabilities.builder().tools(false).resources(false, false).prompts(false).build())
                .tools(tools.entrySet().stream().map(each -> specification(each.getKey(), each.getValue())).toList())
                .resources(McpResources.all())
                .prompts(McpPrompts.all())
                .build();
    }

    private SyncToolSpecification specification(GraphTool tool, ToolDescription description) {
        Tool described = Tool.builder(tool.name(), description.inputSchema())
                .title(description.title())
                .description(description.description())
                .annotations(READS_ONLY)
                .build();
        return new SyncToolSpecification(described, (context, request) -> answer(tool, description, request));
    }

    /** The result as JSON in a text, which every agent reads; or an error message. */
    private CallToolResult answer(GraphTool tool, ToolDescription description, CallToolRequest request) {
        try {
            Map<String, Object> arguments = given(request);
            description.requireKnown(arguments);
            return CallToolResult.builder().addTextContent(ids.in(tool.answer(new ToolArguments(arguments))).toString()).build();
        } catch (QueryRejectedException | QueryStoppedException e) {
            return failure(ids.in(e.getMessage()));
        } catch (StackOverflowError e) {
            return failure("the arguments are too long or nested too deeply");
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
