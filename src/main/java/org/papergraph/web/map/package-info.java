/** The concept map: which concepts are used together. */
@NullMarked
package org.papergraph.web.map;

import org.jspecify.annotations.NullMarked;
