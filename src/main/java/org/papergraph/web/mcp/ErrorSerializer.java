package org.papergraph.web.mcp;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;

/** Writes an error that belongs to no request as a message of JSON-RPC, not as the exception with its stack that it is in Java. */
final class ErrorSerializer extends JsonSerializer<McpError> {

    @Override
    public void serialize(McpError error, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        json.writeStringField("jsonrpc", McpSchema.JSONRPC_VERSION);
        json.writeNullField("id");
        json.writeObjectFieldStart("error");
        json.writeNumberField("code", error.getJsonRpcError().code());
        json.writeStringField("message", error.getJsonRpcError().message());
        json.writeEndObject();
        json.writeEndObject();
    }
}
