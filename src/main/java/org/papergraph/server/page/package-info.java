/** What pages show: the graph read into plain records, and the records rendered as HTML. */
@NullMarked
package org.papergraph.server.page;

import org.jspecify.annotations.NullMarked;
