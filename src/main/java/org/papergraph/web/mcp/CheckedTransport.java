package org.papergraph.web.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Another transport, whose requests are answered by an error of JSON-RPC where their parameters cannot be read. */
record CheckedTransport(McpStatelessServerTransport transport) implements McpStatelessServerTransport {

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        transport.setMcpHandler(new Checked(handler));
    }

    @Override
    public Mono<Void> closeGracefully() {
        return transport.closeGracefully();
    }

    @Override
    public List<String> protocolVersions() {
        return transport.protocolVersions();
    }

    private record Checked(McpStatelessServerHandler handler) implements McpStatelessServerHandler {

        @Override
        public Mono<JSONRPCResponse> handleRequest(McpTransportContext context, JSONRPCRequest request) {
            return Mono.defer(() -> handler.handleRequest(context, request))
                    .filter(response -> Optional.ofNullable(response.error()).filter(error -> error.code() == ErrorCodes.INTERNAL_ERROR).isEmpty())
                    .onErrorResume(RuntimeException.class, failure -> Mono.empty())
                    .switchIfEmpty(Mono.fromSupplier(() -> unreadable(request)));
        }

        /** The tools tell of their own failures in their answers, so that only parameters of another shape fail here. */
        private static JSONRPCResponse unreadable(JSONRPCRequest request) {
            return JSONRPCResponse.error(request.id(), new JSONRPCError(
                    ErrorCodes.INVALID_PARAMS, "the parameters of " + request.method() + " are not as the protocol has them"));
        }

        @Override
        public Mono<Void> handleNotification(McpTransportContext context, JSONRPCNotification notification) {
            return Mono.defer(() -> handler.handleNotification(context, notification)).onErrorResume(RuntimeException.class, failure -> Mono.empty());
        }
    }
}
