package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.papergraph.text.Excerpt;

/**
 * The rows of a result that fit into {@value #ROOM} characters of JSON; long texts in them are cut.
 *
 * @param left number of rows left out
 */
record BoundedRows(List<ObjectNode> rows, int left) {

    /** Characters of JSON, some ten thousand tokens. */
    static final int ROOM = 40_000;

    private static final int LONGEST = 1000;

    BoundedRows {
        rows = List.copyOf(rows);
    }

    static BoundedRows of(List<ObjectNode> all) {
        List<ObjectNode> rows = new ArrayList<>();
        int taken = 0;
        for (ObjectNode row : all) {
            row.properties().forEach(BoundedRows::cut);
            taken += row.toString().length();
            if (taken > ROOM && !rows.isEmpty()) {
                break;
            }
            rows.add(row);
        }
        return new BoundedRows(rows, all.size() - rows.size());
    }

    /** A note of the rows left out and how to get them; empty where there are none. */
    String note() {
        return left == 0 ? "" : "The rows are long: only the first " + rows.size() + " of " + (rows.size() + left)
                + " on this page are given; ask with limit " + rows.size() + ", or for fewer columns.";
    }

    private static void cut(Map.Entry<String, JsonNode> member) {
        if (member.getValue().isTextual()) {
            member.setValue(TextNode.valueOf(Excerpt.cut(member.getValue().asText(), LONGEST)));
        }
    }
}
