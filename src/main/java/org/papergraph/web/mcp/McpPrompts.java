package org.papergraph.web.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tasks that people can hand to their agent as they stand. */
final class McpPrompts {

    private McpPrompts() {}

    static List<SyncPromptSpecification> all() {
        return List.of(
                prompt("survey", "Survey a topic", "What the papers of the graph do about a topic, with evidence.", """
                        Survey what the papers in Papergraph do about {topic}. Search for it, describe the methods, tasks and \
                        datasets that fit best, and see with sparql which of them go together. For every claim of yours name \
                        the papers with their IRIs, and use explain on those that carry the most weight. Say what the graph \
                        does not tell.""", "topic"),
                prompt("check-claim", "Check a claim about a paper", "Whether the graph has evidence that a paper uses a concept.", """
                        Check in Papergraph whether the paper {paper} has to do with {concept}. Use explain, quote the \
                        sentences with document and line, and judge from them whether the paper really uses it or only \
                        mentions it.""", "paper", "concept"));
    }

    private static SyncPromptSpecification prompt(String name, String title, String description, String text, String... arguments) {
        Prompt prompt = Prompt.builder(name)
                .title(title)
                .description(description)
                .arguments(Arrays.stream(arguments).map(each -> PromptArgument.builder(each).required(true).build()).toList())
                .build();
        return new SyncPromptSpecification(prompt, (context, request) -> {
            String filled = filled(text, Optional.ofNullable(request.arguments()).orElse(Map.of()), arguments);
            return GetPromptResult.builder(List.of(new PromptMessage(Role.USER, new TextContent(filled)))).build();
        });
    }

    private static String filled(String text, Map<String, Object> values, String... names) {
        String filled = text;
        for (String name : names) {
            filled = filled.replace("{" + name + "}", "“" + values.getOrDefault(name, "…") + "”");
        }
        return filled;
    }
}
