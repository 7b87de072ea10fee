package org.papergraph.ingest.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes and reads what the ledger keeps of entries and page heads, as JSON. */
public final class Records {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Records() {
    }

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("cannot be kept: " + value, failure);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("the store keeps a " + type.getSimpleName() + " that this version cannot read; restore a backup", failure);
        }
    }
}
