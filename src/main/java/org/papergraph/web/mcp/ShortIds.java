package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/** Names resources of the store by the ends of their IRIs, such as {@code method/sam}, which tools and SPARQL take again. */
final class ShortIds {

    private static final String NOTE = "note";

    private final String base;

    /** @param base IRI of the store */
    ShortIds(String base) {
        this.base = base;
    }

    /** An answer with every value that is an IRI of the store shortened; its note is for reading and has them shortened too. */
    ObjectNode in(ObjectNode answer) {
        shorten(answer);
        return answer.has(NOTE) ? answer.put(NOTE, in(answer.get(NOTE).asText())) : answer;
    }

    /** A message without the base before IRIs. */
    String in(String message) {
        return message.replace(base, "");
    }

    private void shorten(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(this::shorten);
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, shortened(array.get(i)));
            }
        }
    }

    private void shorten(Map.Entry<String, JsonNode> member) {
        member.setValue(shortened(member.getValue()));
    }

    private JsonNode shortened(JsonNode value) {
        shorten(value);
        String text = value.asText();
        boolean isIri = value.isTextual() && text.startsWith(base) && text.length() > base.length() && text.chars().noneMatch(Character::isWhitespace);
        return isIri ? TextNode.valueOf(text.substring(base.length())) : value;
    }
}
