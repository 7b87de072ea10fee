package org.papergraph.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.riot.WebContent;

/** The requests of SPARQL 1.1 Update. */
record SparqlUpdate(URI address, int batch) implements TargetProtocol {

    /** Virtuoso compiles an update, and refuses some thousand statements. */
    static final int USUAL_BATCH = 1_000;

    /** A backslash of a text before a letter that would begin an escape by number, and any other escape. */
    private static final Pattern ESCAPES = Pattern.compile("\\\\\\\\([uU])|\\\\.");

    @Override
    public TargetRequest replace(String graph, Slice slice) {
        return update("DROP SILENT GRAPH <" + graph + "> ;\n" + insertion(graph, slice));
    }

    @Override
    public TargetRequest add(String graph, Slice slice) {
        return update(insertion(graph, slice));
    }

    @Override
    public TargetRequest remove(String graph) {
        return update("DROP SILENT GRAPH <" + graph + ">\n");
    }

    /** Changes nothing, wherever SPARQL Update is understood. */
    TargetRequest nothing() {
        return update("INSERT DATA { }\n");
    }

    private static String insertion(String graph, Slice slice) {
        return slice.statements().stream().map(SparqlUpdate::escaped)
                .collect(Collectors.joining("\n", "INSERT DATA { GRAPH <" + graph + "> {\n", "\n} }\n"));
    }

    /** Parsers replace escapes by number before or after they read texts; what this gives means the same to both. */
    private static String escaped(String statement) {
        return !statement.contains("\\\\") ? statement : ESCAPES.matcher(statement).replaceAll(escape -> Matcher.quoteReplacement(
                escape.group(1) == null ? escape.group() : String.format("\\\\\\u%04X", (int) escape.group(1).charAt(0))));
    }

    private TargetRequest update(String text) {
        return new TargetRequest("POST", address, WebContent.contentTypeSPARQLUpdate, text.getBytes(StandardCharsets.UTF_8));
    }
}
