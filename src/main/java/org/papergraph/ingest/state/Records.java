package org.papergraph.ingest.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.papergraph.document.Affiliation;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryText;
import org.papergraph.document.PersonName;
import org.papergraph.document.Reference;
import org.papergraph.document.TextRole;
import org.papergraph.document.annotation.AnnotatedEntry;

/**
 * JSON of the entries and page heads in the pipeline's state. Long ones, such as those of entries, are compressed and written in Base64; records of earlier
 * versions are read too.
 */
public final class Records {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** An entry, an authorship and a reference in which all is absent that may be. */
    private static final ObjectNode BARE_ENTRY = MAPPER.valueToTree(Entry.ofTexts(1, 1, "-", ""));
    private static final ObjectNode BARE_AUTHORSHIP =
            MAPPER.valueToTree(new Authorship(new PersonName("-", PersonName.Kind.PERSON), Authorship.HIDDEN));
    private static final ObjectNode BARE_REFERENCE = MAPPER.valueToTree(new Reference("-", List.of()));

    /** In characters, from which on a record is compressed. */
    private static final int LONG = 400;

    private Records() {
    }

    public static String write(Object value) {
        try {
            String json = MAPPER.writeValueAsString(value);
            return json.length() < LONG ? json : compressed(json);
        } catch (IOException failure) {
            throw new IllegalStateException("cannot be kept: " + value, failure);
        }
    }

    public static <T> T read(String written, Class<T> type) {
        try {
            JsonNode tree = MAPPER.readTree(written.startsWith("{") ? written : decompressed(written));
            if (type == AnnotatedEntry.class) {
                upgrade((ObjectNode) tree);
            } else if (type == CitedWorkRecord.class) {
                complete((ObjectNode) tree.path("known"), BARE_REFERENCE);
            }
            return MAPPER.treeToValue(tree, type);
        } catch (IOException | IllegalArgumentException failure) {
            throw new IllegalStateException("the store keeps a " + type.getSimpleName() + " that this version cannot read; restore a backup", failure);
        }
    }

    private static String compressed(String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(json.getBytes(UTF_8));
        }
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static String decompressed(String written) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(written)))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Turns a title and a summary into texts and annotations by role, and states as absent what earlier versions did not know. */
    private static void upgrade(ObjectNode annotated) {
        ObjectNode entry = (ObjectNode) annotated.get("entry");
        if (!entry.has("texts")) {
            ArrayNode texts = MAPPER.createArrayNode();
            ArrayNode annotations = MAPPER.createArrayNode();
            take("title", TextRole.TITLE, annotated, texts, annotations);
            take("summary", TextRole.ABSTRACT, annotated, texts, annotations);
            take("abstractText", TextRole.ABSTRACT, annotated, texts, annotations);
            entry.set("texts", texts);
            annotated.set("annotations", annotations);
        }
        complete(entry, BARE_ENTRY);
        complete((ObjectNode) entry.path("publication"), (ObjectNode) BARE_ENTRY.path("publication"));
        entry.path("references").forEach(reference -> complete((ObjectNode) reference, BARE_REFERENCE));
        entry.path("relations").forEach(relation -> complete((ObjectNode) relation.path("work"), BARE_REFERENCE));
        entry.path("authors").path("authorships").forEach(authorship -> {
            complete((ObjectNode) authorship, BARE_AUTHORSHIP);
            identifyAffiliations((ObjectNode) authorship);
        });
    }

    /** Turns affiliations that are names alone into those that may have identifiers. */
    private static void identifyAffiliations(ObjectNode authorship) {
        ArrayNode affiliations = MAPPER.createArrayNode();
        authorship.path("affiliations").forEach(each ->
                affiliations.add(each.isTextual() ? MAPPER.<JsonNode>valueToTree(Affiliation.of(each.asText())) : each));
        authorship.set("affiliations", affiliations);
    }

    private static void take(String field, TextRole role, ObjectNode annotated, ArrayNode texts, ArrayNode annotations) {
        JsonNode text = ((ObjectNode) annotated.get("entry")).remove(field);
        JsonNode annotation = annotated.remove(field);
        if (text != null && !text.asText().isBlank()) {
            texts.add(MAPPER.<JsonNode>valueToTree(new EntryText(role, text.asText())));
            annotations.add(annotation);
        }
    }

    private static void complete(ObjectNode record, ObjectNode bare) {
        bare.properties().forEach(field -> record.putIfAbsent(field.getKey(), field.getValue()));
    }
}
