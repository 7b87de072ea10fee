package org.papergraph.web.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Reads messages of JSON-RPC 2.0 alone, and refuses those of other versions as no messages at all. */
record JsonRpcMapper(McpJsonMapper json) implements McpJsonMapper {

    private static final String VERSION = "jsonrpc";

    @Override
    public <T> T convertValue(Object value, Class<T> type) {
        if (JSONRPCMessage.class.isAssignableFrom(type) && !(value instanceof Map<?, ?> message && McpSchema.JSONRPC_VERSION.equals(message.get(VERSION)))) {
            throw new IllegalArgumentException("a message of JSON-RPC has the version " + McpSchema.JSONRPC_VERSION);
        }
        return json.convertValue(value, type);
    }

    @Override
    public <T> T convertValue(Object value, TypeRef<T> type) {
        return json.convertValue(value, type);
    }

    @Override
    public <T> T readValue(String text, Class<T> type) throws IOException {
        return json.readValue(text, type);
    }

    @Override
    public <T> T readValue(byte[] text, Class<T> type) throws IOException {
        return json.readValue(text, type);
    }

    @Override
    public <T> T readValue(String text, TypeRef<T> type) throws IOException {
        return Optional.ofNullable(json.readValue(text, type)).orElseThrow(() -> new IllegalArgumentException("null is no message"));
    }

    @Override
    public <T> T readValue(byte[] text, TypeRef<T> type) throws IOException {
        return json.readValue(text, type);
    }

    @Override
    public String writeValueAsString(Object value) throws IOException {
        return json.writeValueAsString(value);
    }

    @Override
    public byte[] writeValueAsBytes(Object value) throws IOException {
        return json.writeValueAsBytes(value);
    }
}
