/** The time and memory that one query may use, and the places in its evaluation that look at them. */
@NullMarked
package org.papergraph.budget;

import org.jspecify.annotations.NullMarked;
