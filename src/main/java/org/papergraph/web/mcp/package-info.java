/** The Model Context Protocol: tools, resources and prompts for agents. */
@NullMarked
package org.papergraph.web.mcp;

import org.jspecify.annotations.NullMarked;
