/** The pages of the things in the graph: what each shows, read into plain records. */
@NullMarked
package org.papergraph.server.thing;

import org.jspecify.annotations.NullMarked;
