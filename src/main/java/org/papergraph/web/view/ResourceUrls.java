package org.papergraph.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import static org.papergraph.resource.ResourceKeys.encoded;

import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.resource.ResourceKeys;

/**
 * The URLs of resources on this server, relative to its host: a resource with the key {@code k} has its page at
 * {@code /page/k} and its data at {@code /data/k.ttl}.
 */
public final class ResourceUrls {

    private final ResourceKeys keys;

    /** @param base IRI of the store */
    public ResourceUrls(String base) {
        this.keys = new ResourceKeys(base);
    }

    public ResourceKeys keys() {
        return keys;
    }

    /** The URL that shows an IRI: the page of a resource or term here, or another site; empty where there is none. */
    public String href(String iri) {
        if (keys.isOwn(iri)) {
            return page(iri);
        }
        if (iri.startsWith(Pg.NAMESPACE)) {
            return "/ontology#" + encoded(iri.substring(Pg.NAMESPACE.length()));
        }
        return iri.startsWith("https://") || iri.startsWith("http://") ? encoded(iri) : "";
    }

    /** The path of the page of a resource of the store. */
    public String page(String iri) {
        return "/page/" + encoded(keys.key(iri));
    }

    /**
     * The path of the data of a resource of the store.
     *
     * @param extension of the format, such as {@code ttl}
     */
    public String data(String iri, String extension) {
        return "/data/" + encoded(keys.key(iri)) + "." + extension;
    }

    /** The path of the links of a resource of the store. */
    public String linkSet(String iri) {
        return "/linkset/" + encoded(keys.key(iri));
    }

    /** The URL of the map with a concept or paper of the store in its middle. */
    public String map(String iri) {
        return "/map?concept=" + URLEncoder.encode(keys.key(iri), StandardCharsets.UTF_8);
    }

    /** An IRI in the characters that a header may hold. */
    public String uri(String iri) {
        return encoded(iri);
    }
}
