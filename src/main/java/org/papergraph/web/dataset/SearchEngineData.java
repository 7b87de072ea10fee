package org.papergraph.web.dataset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The published graph as a {@code schema:Dataset} in JSON-LD, to stand in its page. */
final class SearchEngineData {

    private SearchEngineData() {}

    /** JSON in which no character can end the script that it stands in. */
    public static String of(DatasetDescription description, String origin) {
        ObjectNode dataset = JsonNodeFactory.instance.objectNode()
                .put("@context", "https://schema.org/")
                .put("@type", "Dataset")
                .put("@id", description.iri())
                .put("identifier", description.iri())
                .put("name", DatasetDescription.TITLE)
                .put("description", DatasetDescription.TEXT)
                .put("url", origin + "/dataset")
                .put("isAccessibleForFree", true);
        if (!description.licence().isEmpty()) {
            dataset.put("license", description.licence());
        }
        if (!description.modified().isEmpty()) {
            dataset.put("dateModified", description.modified());
        }
        ArrayNode distribution = dataset.putArray("distribution");
        distribution.add(download(origin + "/data", "application/trig"));
        distribution.add(download(origin + "/data", "application/n-quads"));
        return dataset.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static ObjectNode download(String address, String mediaType) {
        return JsonNodeFactory.instance.objectNode()
                .put("@type", "DataDownload")
                .put("contentUrl", address)
                .put("encodingFormat", mediaType);
    }
}
