/** Finding things: by words, by browsing and from the front page, in memory what that takes as long as the graph stays. */
@NullMarked
package org.papergraph.server.search;

import org.jspecify.annotations.NullMarked;
