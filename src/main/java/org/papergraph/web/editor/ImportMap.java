package org.papergraph.web.editor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.web.http.Site;

/**
 * The import map of a page: addresses of the modules that others import by name. It stands in the page itself, and so the page's
 * content security policy has to name its hash.
 *
 * @param text JSON, as it stands in the page to the byte
 */
public record ImportMap(String text) {

    /** @param modules paths on this server, by name */
    public static ImportMap of(Map<String, String> modules, Site site) {
        ObjectNode imports = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(modules).forEach((name, path) -> imports.put(name, site.rooted(path)));
        return new ImportMap(JsonNodeFactory.instance.objectNode().set("imports", imports).toString());
    }

    /** The source expression that allows it in a policy. */
    String source() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
