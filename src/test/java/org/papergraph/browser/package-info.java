/** The pages as people meet them, in a real browser, over the graph of the seeds. */
@NullMarked
package org.papergraph.browser;

import org.jspecify.annotations.NullMarked;
