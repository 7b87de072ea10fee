/** The graph for language-model agents: a few tools, resources and prompts by the Model Context Protocol. */
@NullMarked
package org.papergraph.server.mcp;

import org.jspecify.annotations.NullMarked;
