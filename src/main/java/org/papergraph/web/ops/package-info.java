/** Health and metrics, for operators. */
@NullMarked
package org.papergraph.web.ops;

import org.jspecify.annotations.NullMarked;
