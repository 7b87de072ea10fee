package org.papergraph.ingest.state;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.papergraph.document.AnnotatedEntry;
import org.papergraph.document.Annotation;
import org.papergraph.document.Entry;

/** JSON of the entries and page heads in the pipeline's state; the spelling of earlier versions is read too. */
public final class Records {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Entry.class, EntrySpelling.class)
            .addMixIn(AnnotatedEntry.class, AnnotatedEntrySpelling.class)
            .build();

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

    private interface EntrySpelling {
        @JsonAlias("summary")
        String abstractText();
    }

    private interface AnnotatedEntrySpelling {
        @JsonAlias("summary")
        Annotation abstractText();
    }
}
