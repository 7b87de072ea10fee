package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;

/** Messages over two streams, one a line; several are answered at once, and all before the end. */
final class LineTransport implements McpStatelessServerTransport {

    private static final int AT_ONCE = 4;

    private final McpJsonMapper json;
    private final OutputStream out;
    private final AtomicReference<McpStatelessServerHandler> handler = new AtomicReference<>();

    LineTransport(McpJsonMapper json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler given) {
        handler.set(given);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    /** Takes messages in until there are no more, and returns when all are answered. */
    void run(InputStream in) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank()).forEach(line -> threads.execute(() -> take(line)));
            threads.shutdown();
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }

    private void take(String line) {
        try {
            JSONRPCMessage message = McpSchema.deserializeJsonRpcMessage(json, line);
            if (message instanceof JSONRPCRequest request) {
                send(handler.get().handleRequest(McpTransportContext.EMPTY, request).block());
            } else if (message instanceof JSONRPCNotification notification) {
                handler.get().handleNotification(McpTransportContext.EMPTY, notification).block();
            }
        } catch (IOException e) {
            send(refusal(ErrorCodes.PARSE_ERROR, "this line is no JSON object"));
        } catch (IllegalArgumentException e) {
            send(refusal(ErrorCodes.INVALID_REQUEST, "this is no message of JSON-RPC 2.0"));
        }
    }

    private static ObjectNode refusal(int code, String message) {
        ObjectNode refusal = JsonNodeFactory.instance.objectNode().put("jsonrpc", McpSchema.JSONRPC_VERSION).putNull("id");
        refusal.putObject("error").put("code", code).put("message", message);
        return refusal;
    }

    private void send(Object message) {
        try {
            byte[] line = (json.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
            synchronized (out) {
                out.write(line);
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the client is gone", e);
        }
    }
}
