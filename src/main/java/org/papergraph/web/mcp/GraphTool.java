package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A tool of the Model Context Protocol; its description is {@code name.yaml} beside this class. */
interface GraphTool {

    String name();

    /**
     * The answer to one use.
     *
     * @throws org.papergraph.query.QueryRejectedException where the agent has to ask otherwise; the message says how
     * @throws org.papergraph.query.QueryStoppedException where the answer takes too long
     */
    ObjectNode answer(ToolArguments call);
}
