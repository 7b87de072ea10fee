/** How often each class and property occurs in the published graph. */
@NullMarked
package org.papergraph.store.statistics;

import org.jspecify.annotations.NullMarked;
